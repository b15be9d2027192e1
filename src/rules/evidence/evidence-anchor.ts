import { sentence } from "../../model/sentence.ts";
import { guessOf, orRelink } from "../approved-too.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceAnchor: PostureRule<"evidence-anchor"> = {
  id: "evidence-anchor",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the heading, lines, pointer, job, test or rule that the link names is gone",
  why: "The file exists, but the part that proves the control does not.",
  remedy: "Point the link at a part that exists.",
  example: {
    wrong: { files: { "docs/tls.md": [["## Versions", "## Protocol versions"]] } },
    right: {
      files: {
        "docs/tls.md": [["## Versions", "## Protocol versions"]],
        "compliance/controls/tx-01.yml": [["#versions", "#protocol-versions"]],
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: (found, sides) =>
    guessOf(found, sides) ??
    sentence`restore that part${orRelink(sentence`point the link at a part that exists`, found, sides)}`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "points at a part that is gone",
};
