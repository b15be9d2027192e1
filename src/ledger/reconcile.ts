import type { BranchCommit } from "../model/report/branch-commit.ts";
import type { LedgerRow } from "./row.ts";

/** A record held against the branch it is about. */
export interface Reconciled {
  /** Commits that are both on the branch and recorded. */
  readonly recorded: number;
  /** On the branch, and in no row. */
  readonly unrecorded: readonly BranchCommit[];
  /** Committed after the time up to which the record was exported. */
  readonly newer: number;
  /** In a row, and not on the branch: what a forced push took away says so, with the row that recorded it. */
  readonly gone: ReadonlyArray<{ readonly row: LedgerRow; readonly forcedBy: number | null }>;
}

/**
 * Holds one branch's rows against `git rev-list --first-parent` of a clone: `commits` are those behind where the branch was before the first row,
 * in any order. `to`: up to when rows were exported, UTC; what claims to be committed later is counted apart.
 */
export function reconcileLedger(
  rows: readonly LedgerRow[],
  commits: readonly BranchCommit[],
  to: string | null,
): Reconciled {
  const known = new Set(rows.map(({ commit }) => commit));
  const here = new Set(commits.map(({ id }) => id));
  const unknown = commits.filter(({ id }) => !known.has(id));
  const isNewer = ({ committedAt }: BranchCommit) => to !== null && committedAt > to;
  return {
    recorded: commits.length - unknown.length,
    unrecorded: unknown.filter((commit) => !isNewer(commit)),
    newer: unknown.filter(isNewer).length,
    gone: rows
      .filter(({ commit }) => !here.has(commit))
      .map((row) => ({ row, forcedBy: forcedAfter(row, rows)?.number ?? null })),
  };
}

/** The first forced push behind a row. */
function forcedAfter({ number: no }: LedgerRow, rows: readonly LedgerRow[]): LedgerRow | null {
  return rows.find(({ number, arrived }) => number > no && arrived === "forced-push") ?? null;
}
