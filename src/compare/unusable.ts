import type { Finding } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { path, type Sentence, sentence, words } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";

export interface UnusableInput {
  readonly programPath: string;
  /** Problems of head's program files. */
  readonly problems: readonly Problem[];
  /** Whether head has no program at all where base has one. */
  readonly isGone: boolean;
  /** Why the list of changed files cannot be trusted, or null. */
  readonly incomplete: string | null;
  /** Why it is not known what base asks, or who may approve what; null: it is. */
  readonly unknown: Sentence | null;
}

/** `program-invalid` and `incomplete-input`: what could not be evaluated, which is never a pass. */
export function unusable(input: UnusableInput): readonly Finding[] {
  const top = { path: input.programPath, line: 1, column: 1 };
  const gone = finding("program-invalid", [input.programPath, "1"], {
    message: sentence`${path(input.programPath)} was deleted: base has a program, and head has none`,
    location: atHead(top),
    explainedBy: [input.programPath],
  });
  const incomplete = finding("incomplete-input", ["change"], {
    message: sentence`could not evaluate the whole change: ${words(input.incomplete ?? "")}`,
    location: atHead(top),
  });
  const unknown = finding("incomplete-input", ["base"], {
    message: sentence`could not evaluate the change: ${input.unknown ?? []}`,
    location: atHead(top),
  });
  return [
    ...input.problems.filter((problem) => problem.severity === "error").map(invalid),
    ...(input.isGone ? [gone] : []),
    ...(input.incomplete === null ? [] : [incomplete]),
    ...(input.unknown === null ? [] : [unknown]),
  ];
}

function invalid({ place, message }: Problem): Finding {
  return finding("program-invalid", [place.path, String(place.line)], {
    message: words(message),
    location: atHead(place),
    explainedBy: [place.path],
  });
}
