import type { CriterionKey } from "../catalogue.ts";
import type { Location } from "../place.ts";
import type { Sentence } from "../sentence.ts";

/** What a change does to a mechanism that no control needs to name: it takes it away, weakens it, or opens something to everybody. */
export interface MechanismChange {
  readonly is: "taken-away" | "weakened" | "opened";
  /** The signal's id, or the exposure's. */
  readonly signal: string;
  /** One sentence without its full stop. */
  readonly message: Sentence;
  /** Where it stood or stands, the first few of them; at base where head has it no more. */
  readonly places: readonly MechanismPlace[];
  /** What it speaks for: a suggestion, never a claim. */
  readonly criteria: readonly CriterionKey[];
}

export interface MechanismPlace extends Location {
  /** The line there, as the file's author wrote it. */
  readonly shows: string;
}
