import type { Place } from "./place.ts";

/**
 * Something wrong in a file a user wrote: where, what was found, what is allowed.
 * `error` makes the program invalid; `warning` is told and the file is still used.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly place: Place;
  /** One sentence without a trailing full stop, e.g. `unknown key "evidnce" in control TX-01; did you mean "evidence"?`. */
  readonly message: string;
}

export const problemCodes = [
  "yaml-syntax",
  "encoding",
  "duplicate-key",
  "alias",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "wrong-value",
  "unknown-id",
  "duplicate-id",
  "ambiguous-id",
  "bad-glob",
  "bad-pattern",
  "cycle",
  "missing-file",
  "unknown-file",
  "too-large",
  "foreign-format",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** `compliance/controls/tx.yml:31:9 error unknown-key: unknown key "evidnce" in control TX-01; did you mean "evidence"?` */
export function formatProblem(problem: Problem): string {
  const { path, line, column } = problem.place;
  return `${path}:${line}:${column} ${problem.severity} ${problem.code}: ${problem.message}`;
}
