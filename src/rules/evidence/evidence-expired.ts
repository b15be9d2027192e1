import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceExpired: PostureRule<"evidence-expired"> = {
  id: "evidence-expired",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "`valid-until` is past, or the report is older than `max-age-days`",
  why: "A document proves nothing about the time after its last day, and an old report proves nothing about the code of today.",
  remedy: "Obtain the current document and set its `valid-until`, or run the tool again and commit its report.",
  example: {
    wrong: { files: { "compliance/controls/vm-01.yml": [["2027-03-31", "2026-03-31"]] } },
    right: { files: { "compliance/controls/vm-01.yml": [["2027-03-31", "2027-06-30"]] } },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: ({ fix }) => fix ?? sentence`run it again, and commit the new report`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "has expired",
};
