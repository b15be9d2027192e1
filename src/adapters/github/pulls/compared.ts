import { Unreadable } from "../../../ports.ts";
import type { GitHubClient } from "../client/client.ts";
import { type CommitAt, type RepositoryAt, readCommits, readMergeBase, type TreeOf } from "../contents/commits.ts";
import { HeadMoved, type PullNow, readPull } from "./pull.ts";
import { type PullAndMerge, readPullAndMerge, type ToldAlong } from "./pull-and-merge.ts";

/** What is to be compared: a pull request at the commit its run is for, or two revisions. */
export type Compares = ComparesPull | ComparesPair;

export interface ComparesPull {
  readonly kind: "pull";
  readonly number: number;
  /** The commit that is to be judged. */
  readonly head: string;
  /** As it was a moment ago, where it was read already. */
  readonly known?: PullAndMerge | null | undefined;
}

export interface ComparesPair {
  readonly kind: "pair";
  /** Commits, branches or tags. */
  readonly base: string;
  readonly head: string;
  /** Compare with base itself; otherwise with the merge base of base and head. */
  readonly exact: boolean;
  /** The branch that head is to be merged into, whose tip says the terms; without it, what `base` names does. */
  readonly into?: string;
}

export interface Compared {
  readonly base: TreeOf & { readonly name: string };
  readonly head: TreeOf & { readonly name: string };
  /** Whose terms count: the base branch as it is now, or as the test merge has it. */
  readonly tip: TreeOf & { readonly name: string };
  /** `merge`: base's tip against the test merge; `merge-base`: where head left base against head; `exact`: the two that were named. */
  readonly how: "merge" | "merge-base" | "exact";
  /** Why there is no merge to judge; null: there is, or none was asked for. */
  readonly because: string | null;
  /** Null: it is no pull request. */
  readonly pull: ComparedPull | null;
}

/** A pull request that is compared, with what was told along with it. */
interface ComparedPull extends PullNow, ToldAlong {
  readonly number: number;
}

/** Milliseconds until GitHub is asked again whether a pull request merges: ten seconds in all, because that job takes a few. */
const pausesOfJob = [1_000, 2_000, 3_000, 4_000];

/** How GitHub is waited for while it finds out whether a pull request merges. */
interface Waiting {
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds; when all have passed it is judged without its merge. `not-settled`: it is not waited for. */
  readonly pauses?: readonly number[] | "not-settled" | undefined;
}

/** GitHub does not know yet whether the pull request merges; it has been asked, and will know in a few seconds. */
export class NotSettled extends Unreadable {}

/**
 * The test merge against its first parent, as a checkout has it; where there is none, head against where it left base.
 * Throws `HeadMoved`, and `NotSettled` where that is asked for.
 */
export async function comparePull(
  client: GitHubClient,
  at: RepositoryAt,
  { number, head, known = null }: ComparesPull,
  { wait, pauses = pausesOfJob }: Waiting,
): Promise<Compared> {
  for (let asked = 0; ; asked += 1) {
    const { pull, commit, along } =
      known !== null && asked === 0 ? known : await readPullAndMerge(client, { ...at, number });
    if (pull.head !== head) throw new HeadMoved(head, pull.head);
    const merge = mergeOf(pull, commit);
    if (merge.is === "there") return { ...mergedPair(merge.commit, number, pull), pull: { ...pull, ...along, number } };
    const isAwaited = merge.is === "awaited" && (pauses === "not-settled" || asked < pauses.length);
    if (!isAwaited) return unmerged(client, at, { ...pull, ...along, number }, merge.because);
    // Of this request alone it is documented that it makes GitHub find out.
    if (asked === 0) await readPull(client, { ...at, number });
    if (pauses === "not-settled") throw new NotSettled(merge.because);
    await wait(pauses[asked] ?? 0);
  }
}

type Merge =
  | { readonly is: "there"; readonly commit: CommitAt }
  | { readonly is: "awaited"; readonly because: string }
  | { readonly is: "none"; readonly because: string };

/** The test merge of a pull request; one that merges an earlier head is as good as none, and a new one is on its way. */
function mergeOf(pull: PullNow, commit: CommitAt | null): Merge {
  if (!pull.isOpen) return { is: "none", because: "it is closed" };
  if (pull.mergeable === false) return { is: "none", because: "it conflicts with its base" };
  if (pull.mergeable === null || commit === null)
    return { is: "awaited", because: "GitHub has not computed yet whether it merges" };
  if (commit.parents[1]?.commit === pull.head) return { is: "there", commit };
  return { is: "awaited", because: "GitHub has not merged its newest commit yet" };
}

function mergedPair(merge: CommitAt, number: number, { baseBranch }: PullNow) {
  const [parent] = merge.parents as [TreeOf, TreeOf];
  const base = { ...parent, name: baseBranch };
  return {
    base,
    tip: base,
    head: { commit: merge.commit, tree: merge.tree, name: `refs/pull/${number}/merge` },
    how: "merge",
    because: null,
  } as const;
}

async function unmerged(
  client: GitHubClient,
  at: RepositoryAt,
  pull: ComparedPull,
  because: string,
): Promise<Compared> {
  const name = `refs/pull/${pull.number}/head`;
  const [base, commits] = await Promise.all([
    readMergeBase(client, at, pull.base, pull.head),
    // What the pull request says of its base's tip is of the day it was last pushed to.
    readCommits(client, at, [pull.head, branch(pull.baseBranch)]),
  ]);
  const [head, tip] = commits as [CommitAt, CommitAt];
  return {
    base: { ...base, name: `merge base of ${pull.baseBranch} and ${name}` },
    head: { commit: head.commit, tree: head.tree, name },
    tip: { ...tip, name: pull.baseBranch },
    how: "merge-base",
    because,
    pull,
  };
}

/** A branch by its whole name, which no tag has. */
function branch(name: string): string {
  return `refs/heads/${name}`;
}

/** Two revisions themselves, or the second against where it left the first. */
export async function comparePair(client: GitHubClient, at: RepositoryAt, pair: ComparesPair): Promise<Compared> {
  const asked = [pair.base, pair.head, ...(pair.into === undefined ? [] : [branch(pair.into)])];
  const [from, to, last = from] = (await readCommits(client, at, asked)) as [CommitAt, CommitAt, CommitAt?];
  const head = { commit: to.commit, tree: to.tree, name: pair.head };
  const tip = { commit: last.commit, tree: last.tree, name: pair.into ?? pair.base };
  const none = { because: null, pull: null, tip };
  if (pair.exact)
    return { ...none, base: { commit: from.commit, tree: from.tree, name: pair.base }, head, how: "exact" };
  const base = await readMergeBase(client, at, from.commit, to.commit);
  const name = base.commit === from.commit ? pair.base : `merge base of ${pair.base} and ${pair.head}`;
  return { ...none, base: { ...base, name }, head, how: "merge-base" };
}
