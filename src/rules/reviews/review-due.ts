import type { Today } from "../../model/assessment.ts";
import { type Sentence, sentence, words } from "../../model/sentence.ts";
import { dayAfter } from "../../model/time/interval.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";
import { reviewedEvery } from "./review-example.ts";
import { lastReview, type Review, reviews } from "./reviews.ts";

export const reviewDue: PostureRule<"review-due"> = {
  id: "review-due",
  is: "posture",
  group: "due-review",
  becomes: "review-overdue",
  severity: "note",
  subject: ["control", "link"],
  wrongWhen: "the next review is due within 30 days",
  why: "A review takes time, and the evidence counts as unreviewed from the day after the review was due.",
  remedy: "Read it before that day, then attest it: `controldiff attest <control>`.",
  example: reviewedEvery({ wrong: "5 months", right: "12 months" }),
  knownFrom: "files",
  found: (facts) => reviews(facts, (review) => whyDue(review, facts.today)),
  nextStep: reviewStep,
  stillAsked: isReviewAsked,
  newDefinition: newLink,
};

/** How long before its day a review is reported, in days. */
const soon = 30;

function whyDue(review: Review, today: Today): Sentence | null {
  const { due } = review;
  if (due === null || due < today || due > dayAfter(today, { months: 0, days: soon })) return null;
  return sentence`${lastReview(review)}, so it is due on ${words(due)}`;
}
