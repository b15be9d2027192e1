import { code, sentence } from "../../model/sentence.ts";
import { attestCommand } from "../attest-command.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceSuspect: PostureRule<"evidence-suspect"> = {
  id: "evidence-suspect",
  is: "posture",
  group: "suspect-evidence",
  severity: "warning",
  subject: ["control", "link"],
  wrongWhen: "attested content changed",
  why: "What was attested has changed since it was read, so that the attestation says nothing about it.",
  remedy: "Read it again and attest it again: `controldiff attest <control>`.",
  knownFrom: "files",
  nextStep: ({ fix, subject: [control = "", link = ""] }) => {
    if (fix === null) return sentence`read it again and attest it anew`;
    // Nobody copies 64 digits by hand.
    return { ...fix, text: sentence`${fix.text}: ${code(attestCommand(control, link))}` };
  },
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
};
