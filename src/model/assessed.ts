import type { Assessment } from "./assessment.ts";
import type { Control, Program } from "./program.ts";
import type { Snapshot } from "./snapshot.ts";

/** One side of the comparison: a program, the files it speaks of, and what was judged of both. */
export interface Assessed {
  readonly program: Program;
  /** Its controls by id. Two of one id are in nothing but a base that does not validate: the last. */
  readonly controls: ReadonlyMap<string, Control>;
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
}
