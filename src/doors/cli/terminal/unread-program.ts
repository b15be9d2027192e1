import { formatProblem, type Problem } from "../../../model/problem.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { absentProgram } from "../../../paths/any-program.ts";

/** What a command read of a program. */
interface Read {
  readonly snapshot: Pick<Snapshot, "files">;
  readonly parsed: { readonly absent: boolean; readonly problems: readonly Problem[] };
}

/** Why a command has no program to work with: there is none, or its mistakes. A line each, with names as they are in the repository. */
export function whyUnread(path: string, { snapshot, parsed }: Read): readonly string[] {
  return parsed.absent ? [absentProgram(path, snapshot)] : parsed.problems.map(formatProblem);
}
