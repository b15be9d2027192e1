import type { Place } from "../place.ts";

/** What of a framework a program has to meet. */
export interface FrameworkInScope {
  readonly id: string;
  readonly place: Place;
  /** Categories selected; empty: the whole framework. */
  readonly categories: readonly string[];
  readonly depth: "criteria" | "points-of-focus";
  /** Whose duties under the privacy criteria are ours; `both` where nothing is said. */
  readonly privacyRole: PrivacyRole;
  readonly notApplicable: ReadonlyMap<string, NotApplicable>;
  /** By criterion id, then by number: points of focus that do not apply to a criterion that does. */
  readonly notApplicablePoints: ReadonlyMap<string, ReadonlyMap<number, NotApplicable>>;
}

export type PrivacyRole = "controller" | "processor" | "both";

export interface NotApplicable {
  readonly reason: string;
  readonly place: Place;
}
