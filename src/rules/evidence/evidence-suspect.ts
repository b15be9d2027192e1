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
  wrongWhen: "the content changed after somebody attested it",
  why: "Somebody read the content and attested that it proves the control. It has changed since, so that the attestation says nothing about what is there now.",
  remedy: "Have the owner read it again, then attest it: `controldiff attest <control>`.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "docs/tls.md#versions",
          `docs/tls.md#versions
    attested: { by: "@alice", on: 2026-01-01, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }`,
        ],
      ],
    },
    wrong: { files: { "docs/tls.md": [["TLS 1.3 only.", "TLS 1.2 and 1.3."]] } },
    right: { files: { "docs/tls.md": [["Rotated yearly.", "Rotated every year."]] } },
  },
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
