import type { Assessment } from "./assessment.ts";
import type { Program } from "./program.ts";
import type { Snapshot } from "./snapshot.ts";

/** One side of the comparison: a program, the files it speaks of, and what was judged of both. */
export interface Assessed {
  readonly program: Program;
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
}
