import { type Moves, movesOf } from "../../model/moves.ts";
import { by } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Program } from "../../model/program.ts";
import { hasProgram } from "../../model/program-file.ts";
import type { Report } from "../../model/report.ts";
import type { Revision } from "../../model/snapshot.ts";
import type { ChangedFiles } from "../../model/two-sides.ts";
import { hasNoProgram } from "../../paths/any-program.ts";
import { changedFiles } from "../../paths/changed-files.ts";
import { withRepairedIds } from "./duplicates.ts";
import type { Fetched } from "./fetched.ts";
import { type Followed, withMovedComponents } from "./moved-components.ts";

/** The two sides as they can be compared: what was fetched of them, and what of base's program stands against head's. */
export interface Comparable extends Followed {
  readonly comparison: Report["comparison"];
  /** Base's program, or what is left of one that does not validate; null where nothing of it can be used. */
  readonly baseProgram: Program | null;
  /** Of head's program files; that there is no program, where one is asked for. */
  readonly problems: readonly Problem[];
  /** What the change renamed. */
  readonly moves: Moves;
  /** What the change touches. */
  readonly changed: ChangedFiles;
}

export function comparable(fetched: Fetched): Comparable {
  const sides = withMovedComponents(fetched);
  const comparison = comparisonOf(sides);
  return {
    ...sides,
    comparison,
    baseProgram: baseProgramOf(sides, comparison),
    problems: problemsOf(sides, comparison),
    moves: movesOf(sides.change.files),
    changed: changedFiles([...sides.change.files].sort(by(({ path }) => path))),
  };
}

/** What can be compared, as far as it depends on which side has a program. */
function comparisonOf(sides: Fetched): Report["comparison"] {
  const { kind, base, programPath } = sides;
  if (hasNoProgram(sides)) return "none";
  if (kind === "posture") return "posture";
  if (base.parsed.program !== null) return "compared";
  return hasProgram(base, programPath) ? "repaired" : "adopted";
}

function baseProgramOf({ base, head }: Fetched, comparison: Report["comparison"]): Program | null {
  const { program, salvaged } = base.parsed;
  if (program !== null || salvaged == null || comparison === "posture") return program;
  return head.parsed.program === null ? salvaged.program : withRepairedIds(salvaged.program, head.parsed.program);
}

function problemsOf({ base, head, programPath, revisions }: Fetched, comparison: Report["comparison"]) {
  const isMissing = head.parsed.absent && base.parsed.absent && comparison !== "none";
  return isMissing ? [noProgram(programPath, revisions.head)] : head.parsed.problems;
}

function noProgram(path: string, { name, isCommit }: Revision): Problem {
  const message = isCommit
    ? `there is no ${path} in ${name}: commit it, or let "controldiff init" write a first one`
    : `there is no ${path}; "controldiff init" writes a first one`;
  return { code: "missing-file", severity: "error", place: { path, line: 1, column: 1 }, message };
}
