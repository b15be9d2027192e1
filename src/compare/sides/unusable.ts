import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { path, type Sentence, sentence, words } from "../../model/sentence.ts";
import type { Revision } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Comparable } from "./comparison-of.ts";
import { problemFindings } from "./problem-findings.ts";

export interface UnusableInput {
  readonly fetched: Pick<Comparable, "programPath" | "change" | "base" | "head">;
  /** Of head's program files. */
  readonly problems: readonly Problem[];
  /** Why it is not known what base asks, or who may approve what; null: it is. */
  readonly unknown: Sentence | null;
}

/** The problems of head's program files; that there is no program, where one is asked for. */
export function problemsAtHead(
  fetched: Pick<Comparable, "programPath" | "revisions" | "base" | "head" | "comparison">,
): readonly Problem[] {
  const { programPath, revisions, base, head, comparison } = fetched;
  const isMissing = head.parsed.absent && base.parsed.absent && comparison !== "none";
  return isMissing ? [noProgram(programPath, revisions.head)] : head.parsed.problems;
}

function noProgram(path: string, { name, isCommit }: Revision): Problem {
  const message = isCommit
    ? `there is no ${path} in ${name}: commit it, or let "controldiff init" write a first one`
    : `there is no ${path}; "controldiff init" writes a first one`;
  return { code: "missing-file", severity: "error", place: { path, line: 1, column: 1 }, message };
}

/** `program-invalid` and `incomplete-input`: what could not be evaluated, which is never a pass. */
export function unusable({ fetched, problems, unknown: why }: UnusableInput): readonly Finding[] {
  const { programPath, change, base, head } = fetched;
  const top = { path: programPath, line: 1, column: 1 };
  const isGone = head.parsed.absent && !base.parsed.absent;
  const gone = finding("program-invalid", [programPath, "1:1"], {
    message: sentence`${path(programPath)} was deleted: base has a program, and head has none`,
    location: atHead(top),
    explainedBy: [programPath],
  });
  const incomplete = finding("incomplete-input", ["change"], {
    message: sentence`could not evaluate the whole change: ${words(change.incomplete ?? "")}`,
    location: atHead(top),
  });
  const unknown = finding("incomplete-input", ["base"], {
    message: sentence`could not evaluate the change: ${why ?? []}`,
    location: atHead(top),
  });
  return [
    ...problemFindings(
      "program-invalid",
      problems.filter(({ severity }) => severity === "error"),
    ),
    ...(isGone ? [gone] : []),
    ...(change.incomplete === null ? [] : [incomplete]),
    ...(why === null ? [] : [unknown]),
  ];
}
