import type { CriterionKey, CrosswalkPair } from "../catalogue.ts";

/** One criterion of another framework that a control would satisfy, if its owner said so: derived, never counted as covered. */
export interface WouldSatisfy {
  /** What the control says it satisfies, and of that which points of focus; null: all. */
  readonly from: CriterionKey;
  readonly points: readonly number[] | null;
  readonly to: CriterionKey;
  readonly title: string;
  readonly confidence: CrosswalkPair["confidence"];
  readonly source: string;
}

export interface ControlCrosswalk {
  readonly control: string;
  readonly title: string;
  readonly owner: string | null;
  readonly would: readonly WouldSatisfy[];
}

/** How much of another framework the controls of a program would touch. */
export interface FrameworkCrosswalk {
  readonly id: string;
  readonly title: string;
  /** Criteria that some control would satisfy; of those, how many by a pair of high or medium confidence. */
  readonly touched: number;
  readonly surer: number;
  readonly criteria: number;
}

export interface Crosswalked {
  readonly frameworks: readonly FrameworkCrosswalk[];
  readonly controls: readonly ControlCrosswalk[];
  /** Frameworks that controls speak of and for which no crosswalk ships (to the one that was asked for). */
  readonly without: readonly string[];
}
