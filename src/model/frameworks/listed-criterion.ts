import type { PointOfFocus } from "../catalogue.ts";

/** A criterion, and who covers it where a program asks for it. */
export interface ListedCriterion {
  readonly framework: string;
  readonly id: string;
  readonly title: string;
  readonly points: readonly Pick<PointOfFocus, "number" | "title">[];
  /** How it stands by its worst actor; null: no program asks for it. */
  readonly status: string | null;
  /** Ids of the controls that answer for it, and of those that only claim it. */
  readonly coveredBy: readonly string[];
  readonly claimedBy: readonly string[];
}
