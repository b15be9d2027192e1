import { noReviews } from "../../../compare/sides/reviews.ts";

/** What a run on a laptop may ask of others: nothing. Owners, URLs and approvals are then unverifiable. */
export const nobody = {
  directory: null,
  links: null,
  approvals: noReviews,
  says: () => {},
} as const;
