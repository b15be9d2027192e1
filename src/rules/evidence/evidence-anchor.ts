import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceAnchor: PostureRule<"evidence-anchor"> = {
  id: "evidence-anchor",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the heading, lines, pointer, job, test or rule is gone",
  why: "The file is there and the part that the link names is not.",
  remedy: "Point the link at a part that is there.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`point the link at a part that is there`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "points at a part that is gone",
};
