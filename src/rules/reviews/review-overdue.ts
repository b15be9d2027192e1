import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";

export const reviewOverdue: PostureRule<"review-overdue"> = {
  id: "review-overdue",
  is: "posture",
  group: "overdue-review",
  severity: "warning",
  subject: ["control", "link"],
  wrongWhen: "`review-every` asks for it, and it is not attested, or too long ago",
  why: "Evidence that nobody has read for too long proves little.",
  remedy: "Read it, and attest it again: `controldiff attest <control>`.",
  knownFrom: "files",
  nextStep: reviewStep,
  stillAsked: isReviewAsked,
  newDefinition: newLink,
};
