import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceContent: PostureRule<"evidence-content"> = {
  id: "evidence-content",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "`contains` is no longer found",
  why: "The text that the link requires is no longer there.",
  remedy: "Restore it, or change what the link requires.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`restore the text, or change what the link asks for`,
  stillAsked: isLinkAsked,
  newDefinition: (found, sides) => newLink(found, sides) ?? sides.lostText(found),
  follows: "link",
  brokenEvidence: "no longer holds the text asked of it",
};
