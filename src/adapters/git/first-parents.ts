import type { BranchCommit } from "../../model/report/branch-commit.ts";
import { Unreadable } from "../../ports.ts";
import { git } from "./command.ts";

/** Where a branch's part of a record begins. */
export interface Beginning {
  /** The first row's commit. */
  readonly first: string;
  /** Where the branch was before it; null: it was new. */
  readonly before: string | null;
}

/**
 * The commits of a revision's first-parent line from a record's beginning on, the newest first; `beginnings`: the first one that it leads back
 * to counts, since a forced push may have taken the others away. Throws `Unreadable`.
 */
export async function firstParentCommits(
  dir: string,
  revision: string,
  beginnings: readonly Beginning[],
): Promise<readonly BranchCommit[]> {
  const format = "--format=%H%x00%ct";
  const log = await git(
    dir,
    "log",
    "--first-parent",
    "--no-show-signature",
    format,
    "--end-of-options",
    revision,
    "--",
  );
  const commits = log.split("\n").flatMap((line) => commitIn(line) ?? []);
  for (const { first, before } of beginnings) {
    const [end, last] = [before === null ? -1 : idAt(commits, before), idAt(commits, first)];
    if (end >= 0) return commits.slice(0, end);
    if (last >= 0) return commits.slice(0, last + 1);
  }
  throw new Unreadable(
    `${revision} does not lead back to ${beginnings[0]?.first.slice(0, 7)}, the first row's commit: fetch the whole history of the branch, or name another one`,
  );
}

function idAt(commits: readonly BranchCommit[], wanted: string): number {
  return commits.findIndex(({ id }) => id === wanted);
}

function commitIn(line: string): BranchCommit | null {
  const [id = "", seconds = ""] = line.split("\0");
  return id === "" ? null : { id, committedAt: new Date(Number(seconds) * 1000).toISOString().replace(".000", "") };
}
