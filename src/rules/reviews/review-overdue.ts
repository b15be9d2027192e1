import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { isReviewAsked, reviewStep } from "./review-asked.ts";

export const reviewOverdue: PostureRule<"review-overdue"> = {
  id: "review-overdue",
  is: "posture",
  group: "overdue-review",
  severity: "warning",
  subject: ["control", "link"],
  wrongWhen: "`review-every` requires a review, and the last one is missing or too long ago",
  why: "Evidence that nobody has read for a long time proves little.",
  remedy: "Read it, then attest it: `controldiff attest <control>`.",
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
            `review-every: 3 months
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
  nextStep: reviewStep,
  stillAsked: isReviewAsked,
  newDefinition: newLink,
};
