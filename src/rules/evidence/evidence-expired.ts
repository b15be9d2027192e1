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
  wrongWhen: "`valid-until` is past, or a report is older than `max-age-days`",
  why: "The document is past its day, or the report is older than the link allows.",
  remedy: "Obtain the current one and write its `valid-until`, or run the tool again and commit its report.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`obtain the current document and write its valid-until`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "has expired",
};
