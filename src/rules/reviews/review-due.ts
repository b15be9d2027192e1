import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";

export const reviewDue: PostureRule<"review-due"> = {
  id: "review-due",
  is: "posture",
  group: "due-review",
  severity: "note",
  subject: ["control", "link"],
  wrongWhen: "it is to be attested again within 30 days",
  why: "A review that is due soon is easier done before it is overdue.",
  remedy: "Read the evidence before its day, and attest it again: `controldiff attest <control>`.",
  knownFrom: "files",
  nextStep: reviewStep,
  stillAsked: isReviewAsked,
  newDefinition: newLink,
};
