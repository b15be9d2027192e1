/** A named set of criteria: one framework in one edition, e.g. `soc2-2017`. */
export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Where the facts come from, and how sure: told by `explain`. */
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
  readonly licence: string;
  /** Ids a program may select with `categories:`; those marked `always` are in scope whatever is selected. */
  readonly categories: readonly Category[];
  readonly criteria: readonly Criterion[];
  /** Ids that the edition once had, so that an error can say so. */
  readonly withdrawn: readonly WithdrawnCriterion[];
}

interface WithdrawnCriterion {
  readonly id: string;
  /** Ids that took it in; empty where that is not recorded. */
  readonly into: readonly string[];
}

interface Category {
  readonly id: string;
  readonly title: string;
  readonly always: boolean;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** Ids of the categories it belongs to; in scope when one of them is. Empty: in scope only when a program selects no categories. */
  readonly categories: readonly string[];
  readonly confidence: "high" | "medium" | "low";
  /** What it is derived from, such as a principle of COSO's framework; null where nothing is said. */
  readonly principle: Principle | null;
  readonly points: readonly PointOfFocus[];
}

interface Principle {
  readonly id: string;
  readonly title: string;
}

/** A point of focus: a characteristic of a criterion, not a requirement (TSP section 100.05). */
export interface PointOfFocus {
  /** Position in the document, from 1. */
  readonly number: number;
  readonly title: string;
  /** Categories of an engagement it applies to; empty: every engagement. */
  readonly appliesTo: readonly string[];
  /** `system`: only where the engagement is at system level (all SOC 2 engagements are); `supply-chain`: only systems that produce goods. */
  readonly level: "all" | "system" | "supply-chain";
  /** For the privacy series: whose duty it is. */
  readonly role: "controller" | "processor" | "both" | null;
}

/** A suggestion, with its source, that two criteria of two frameworks treat the same subject; never equivalence. */
export interface CrosswalkPair {
  readonly from: CriterionKey;
  readonly to: CriterionKey;
  readonly confidence: "high" | "medium" | "low";
  readonly source: string;
}

/** `framework/criterion`, e.g. `soc2-2017/CC6.7`: an id is never shown or matched without its framework. */
export type CriterionKey = `${string}/${string}`;

export function criterionKey(framework: string, criterion: string): CriterionKey {
  return `${framework}/${criterion}`;
}

/** Splits at the first `/`: framework ids hold none, criterion ids may. */
export function splitCriterionKey(key: CriterionKey): { readonly framework: string; readonly criterion: string } {
  const at = key.indexOf("/");
  return { framework: key.slice(0, at), criterion: key.slice(at + 1) };
}
