import type { Place } from "../place.ts";
import type { Sentence } from "../sentence.ts";

/** One line of an explanation; `depth` indents it below the line it explains. */
export interface Line {
  readonly depth: number;
  readonly text: Sentence;
  readonly at: Place | null;
}

/** Why something is affected by a change, or why not; `meant`: the word is unknown, and this known one is nearest. */
export type Explanation =
  | { readonly is: "explained"; readonly lines: readonly Line[] }
  | { readonly is: "unknown"; readonly meant: string | null }
  /** Head's program cannot be used; the report says why. */
  | { readonly is: "no-program" };

/** What somebody asked for in a comment, and is told in ours. */
export interface Answer {
  readonly verb: "explain" | "help";
  /** What it was asked about; empty where about nothing. */
  readonly word: string;
  readonly lines: readonly Line[];
  /** Whether there is such a thing. */
  readonly isKnown: boolean;
}
