/** A pull request is to be evaluated at whatever commit it is at by then. */
export interface PullJob {
  readonly repository: number;
  readonly number: number;
  /** How often GitHub did not know yet whether it merges. */
  readonly unsettled?: number;
  /** Milliseconds since 1970: since when GitHub does not serve us. */
  readonly downSince?: number;
  /** Milliseconds since 1970: since when it fails to the last try, again and again. */
  readonly failedSince?: number;
}

/** The check of a commit is to say what is known of its pull requests. */
export interface CheckJob {
  readonly repository: number;
  readonly head: string;
  readonly downSince?: number;
}

/** Every pull request that is known at a commit is to be evaluated again. */
export interface RecheckJob {
  readonly repository: number;
  readonly head: string;
  /** Those that the check itself says it is about, for where nothing is known here any more; left out: it does not say. */
  readonly told?: readonly number[];
}

/** A merge queue waits for a check. */
export interface GroupJob {
  readonly repository: number;
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  /** The pull request that the queue's branch is named after; null: the name is not as GitHub makes it. */
  readonly queued: number | null;
  readonly downSince?: number;
}

/** Somebody asked for something in a comment. */
export interface CommandJob {
  readonly repository: number;
  readonly number: number;
  readonly commentId: number;
  /** The first line of the comment. */
  readonly line: string;
  readonly by: string;
  readonly downSince?: number;
}

/** A branch was pushed to. */
export interface BranchJob {
  readonly repository: number;
  readonly branch: string;
}

/** What a push brought to a branch is to be recorded. */
export interface RecordJob {
  readonly repository: number;
  readonly branch: string;
  /** The delivery that told of it. */
  readonly guid: string;
  /** Where the branch was before; null: it is new. */
  readonly before: string | null;
  readonly after: string;
  readonly forced: boolean;
  readonly pushedBy: string | null;
  /** UTC, as RFC 3339 writes it. */
  readonly arrivedAt: string;
  /** Commits that are recorded already; without it, none. */
  readonly done?: number;
  readonly downSince?: number;
}

/** It is to be told how a repository's default branch stands today. */
export interface PostureJob {
  readonly repository: number;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly downSince?: number;
}

/** Pull requests may have changed while nothing was heard of these repositories. */
export interface InstallationJob {
  readonly installation: number;
  /** The delivery that told of it. */
  readonly guid: string;
  readonly repositories: readonly number[];
  /** How many of them were looked at already; without it, none. */
  readonly done?: number;
  readonly downSince?: number;
}

/** Something for the whole App, done by one process at a time. */
export interface SweepJob {
  readonly sweep: "deliveries";
}

/** What each queue holds. */
export interface Jobs {
  readonly pull: PullJob;
  /** What failed to its last try. */
  readonly "pull-dead": PullJob;
  readonly "group-dead": GroupJob;
  readonly "record-dead": RecordJob;
  readonly "command-dead": CommandJob;
  readonly check: CheckJob;
  readonly recheck: RecheckJob;
  readonly group: GroupJob;
  readonly command: CommandJob;
  readonly branch: BranchJob;
  readonly sweep: SweepJob;
  readonly installation: InstallationJob;
  readonly record: RecordJob;
  readonly posture: PostureJob;
}

export type QueueName = keyof Jobs;

/** What is to be done, and the queue that holds it. */
export type Job = { [Q in QueueName]: { readonly queue: Q; readonly data: Jobs[Q] } }[QueueName];

/** Jobs of one queue with the same key are the same work. */
export function keyOf(data: Job["data"]): string {
  if ("sweep" in data) return data.sweep;
  if ("guid" in data) return `${data.guid}${data.done === undefined ? "" : `/${data.done}`}`;
  const of = "day" in data ? "posture" : "branch" in data ? data.branch : "head" in data ? data.head : data.number;
  return "commentId" in data ? `${data.repository}/${of}/${data.commentId}` : `${data.repository}/${of}`;
}
