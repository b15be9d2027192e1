import { by } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import { hasProgram } from "../../model/program-file.ts";
import type { Report } from "../../model/report.ts";
import type { Revision } from "../../model/snapshot.ts";
import type { ChangedFiles } from "../../model/two-sides.ts";
import { absentProgram, hasNoProgram } from "../../paths/any-program.ts";
import { changedFiles } from "../../paths/changed-files.ts";
import type { Fetched } from "./fetched.ts";
import { type NamedAsHead, namedAsHead } from "./head-names.ts";

/** The two sides as they can be compared: what was fetched of them, and what of base's program stands against head's. */
export interface Comparable extends NamedAsHead {
  readonly comparison: Report["comparison"];
  /** Of head's program files; that there is no program, where one is asked for. */
  readonly problems: readonly Problem[];
  /** What the change touches. */
  readonly changed: ChangedFiles;
}

export function comparable(fetched: Fetched): Comparable {
  const sides = namedAsHead(fetched);
  const comparison = comparisonOf(sides);
  return {
    ...sides,
    comparison,
    problems: problemsOf(sides, comparison),
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

function problemsOf({ base, head, programPath, revisions }: Fetched, comparison: Report["comparison"]) {
  const isMissing = head.parsed.absent && base.parsed.absent && comparison !== "none";
  return isMissing ? [noProgram(programPath, revisions.head, head.snapshot)] : head.parsed.problems;
}

function noProgram(path: string, { name, isCommit }: Revision, snapshot: Fetched["head"]["snapshot"]): Problem {
  const message = absentProgram(path, snapshot, isCommit ? name : null);
  return { code: "missing-file", severity: "error", place: { path, line: 1, column: 1 }, message };
}
