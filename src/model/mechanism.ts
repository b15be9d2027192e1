import type { Location } from "./place.ts";
import type { Sentence } from "./sentence.ts";

/** Criteria that a mechanism speaks for, as `framework/criterion`; a suggestion, never a claim. */
export type SpokenFor = readonly string[];

/** What a change does to a mechanism that no control needs to name: it takes it away, weakens it, or opens something to everybody. */
export interface MechanismChange {
  readonly is: "taken-away" | "weakened" | "opened";
  /** The signal's id, or the exposure's. */
  readonly signal: string;
  /** One sentence without its full stop. */
  readonly message: Sentence;
  /** Where it stood or stands, the first few of them; at base where head has it no more. */
  readonly places: readonly MechanismPlace[];
  readonly criteria: SpokenFor;
}

export interface MechanismPlace extends Location {
  /** The line there, as the file's author wrote it. */
  readonly shows: string;
}
