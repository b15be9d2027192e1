import type { Today } from "../../model/assessment.ts";
import { code, type Sentence, sentence, words } from "../../model/sentence.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";
import { reviewedEvery } from "./review-example.ts";
import { lastReview, type Review, reviews } from "./reviews.ts";

export const reviewOverdue: PostureRule<"review-overdue"> = {
  id: "review-overdue",
  is: "posture",
  group: "overdue-review",
  severity: "warning",
  subject: ["control", "link"],
  wrongWhen: "`review-every` requires a review, and the last one is missing or too long ago",
  why: "Evidence that nobody has read for a long time proves little.",
  remedy: "Read it, then attest it: `controldiff attest <control>`.",
  example: reviewedEvery({ wrong: "3 months", right: "12 months" }),
  knownFrom: "files",
  found: (facts) => reviews(facts, (review) => whyOverdue(review, facts.today)),
  nextStep: reviewStep,
  stillAsked: isReviewAsked,
  newDefinition: newLink,
};

function whyOverdue(review: Review, today: Today): Sentence | null {
  const { link, often, due } = review;
  if (link.attested === null) return sentence`${often} and has never been attested`;
  const { by, on } = link.attested;
  if (due === null) return sentence`${often}; what ${code(by)} did on ${words(on)} does not count`;
  return due < today ? sentence`${lastReview(review)}, so it was due on ${words(due)}` : null;
}
