import type { Today } from "../../model/assessment.ts";
import { dayAfter } from "../../model/interval.ts";
import { type Sentence, sentence, words } from "../../model/sentence.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";
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
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "docs/tls.md#versions",
          `docs/tls.md#versions
    attested: { by: "@alice", on: 2026-01-31, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }`,
        ],
      ],
    },
    wrong: {
      files: {
        "compliance/controls/tx-01.yml": [
          [
            "treats:",
            `review-every: 5 months
treats:`,
          ],
        ],
      },
    },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [
          [
            "treats:",
            `review-every: 12 months
treats:`,
          ],
        ],
      },
    },
  },
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
