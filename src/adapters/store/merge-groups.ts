import type { Session } from "./database.ts";

/** What a merge queue built, and into which branch. */
export interface MergeGroup {
  /** The commit that it stands on. */
  readonly base: string;
  readonly baseBranch: string;
  /** The pull request that the queue's branch is named after; null: the name is not as GitHub makes it. */
  readonly queued: number | null;
}

/** The number that a merge group has in place of a pull request's. */
export const noPull = 0;

/** Keeps what the verdict of a merge group is about, so that its check can be asked for again. */
export async function keepGroup(
  session: Session,
  { repository, head, base, queued }: Omit<MergeGroup, "baseBranch"> & GroupAt,
): Promise<void> {
  await session.query("update verdict set queued = $4::jsonb where repository = $1 and head = $2 and number = $3", [
    repository,
    head,
    noPull,
    JSON.stringify({ base, pull: queued }),
  ]);
}

interface GroupAt {
  readonly repository: number;
  readonly head: string;
}

/** What a merge queue built at a commit, also where it built others since; null: nothing, or it was not kept. */
export async function groupAt(session: Session, { repository, head }: GroupAt): Promise<MergeGroup | null> {
  const [row] = await session.query<{ base_branch: string; queued: { base: string; pull: number | null } }>(
    `select base_branch, queued from verdict
     where repository = $1 and head = $2 and number = $3 and queued is not null`,
    [repository, head, noPull],
  );
  return row === undefined ? null : { base: row.queued.base, baseBranch: row.base_branch, queued: row.queued.pull };
}
