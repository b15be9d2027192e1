import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceUrl: PostureRule<"evidence-url"> = {
  id: "evidence-url",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the URL answers 404, 410, or not at all after retries",
  why: "The address no longer answers.",
  remedy: "Point the link at one that does.",
  knownFrom: "world",
  nextStep: ({ fix }) => fix ?? sentence`point the link at a URL that answers`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "does not answer",
};
