import type { CriterionKey } from "../catalogue.ts";
import type { Place } from "../place.ts";

/** A mechanism that the repository's files show, which a control could name. Never counted as covered before a person keeps it. */
export interface Suggestion {
  readonly id: string;
  /** As the subject of a sentence: `encryption of databases at rest`. */
  readonly mechanism: string;
  /** Why it speaks for the criteria: a sentence without its full stop. */
  readonly why: string;
  readonly criteria: readonly CriterionKey[];
  /** The best first; each could be the evidence. */
  readonly places: readonly SuggestedPlace[];
}

export interface SuggestedPlace extends Place {
  /** The line, as the file's author wrote it. */
  readonly shows: string;
  /** `limited`: only under a condition. `advisory`: its failure fails nothing. */
  readonly holds: "yes" | "limited" | "advisory";
  readonly evidence: SuggestedEvidence;
  /** Ids of the controls whose evidence this place is already, as far as their links say which part of the file they mean. */
  readonly namedBy: readonly string[];
}

/** An evidence link as a control would write it. */
export interface SuggestedEvidence {
  readonly kind: "path" | "workflow";
  /** With what stands behind `#`. */
  readonly target: string;
  /** A text that the file must go on holding; null: none. */
  readonly contains: string | null;
}
