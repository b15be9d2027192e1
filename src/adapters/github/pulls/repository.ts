import { setTimeout as sleep } from "node:timers/promises";
import { candidates } from "../../../model/files/renames.ts";
import type { Change, FileEntry, Revision } from "../../../model/snapshot.ts";
import type { Repository } from "../../../ports.ts";
import { differenceOf, type Listings } from "../../listing-change.ts";
import type { ObjectStore } from "../../object-store.ts";
import type { GitHubClient } from "../client/client.ts";
import { GitHubBlobs } from "../contents/blobs.ts";
import { changeWithRenames } from "../contents/change.ts";
import { type CommitAt, type RepositoryAt, readCommits, readMergeBase } from "../contents/commits.ts";
import { pagesOfFiles, readPullFiles } from "../contents/pull-files.ts";
import { GitHubTrees } from "../contents/trees.ts";
import { type Compared, type Compares, comparePair, comparePull } from "./compared.ts";

export interface GitHubRepositoryOptions {
  readonly client: GitHubClient;
  readonly at: RepositoryAt;
  readonly compare: Compares;
  /** What people call the two sides; without it, what is said in `compare`. */
  readonly names?: { readonly base: string; readonly head: string };
  /** Waits while GitHub finds out whether a pull request merges. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Requests for folders, at most; without it, what a job may make. */
  readonly mostTrees?: number;
  /** Milliseconds until GitHub is asked again whether a pull request merges; then it is judged without its merge. */
  readonly pauses?: readonly number[] | "not-settled";
  /** Blobs and folders that this repository has, and no other: who may read one may not read them all. */
  readonly store?: ObjectStore;
}

export interface GitHubRepository extends Repository {
  /** What is compared, and why it is that. Throws `HeadMoved` when the pull request is at another commit than the one asked for. */
  compared(): Promise<Compared>;
}

/**
 * A repository read through GitHub's API: no checkout, no git. Everything is read by its id and held to it, so what is evaluated is
 * one commit whatever is pushed meanwhile, and nothing can be missing without being noticed.
 */
export function gitHubRepository(options: GitHubRepositoryOptions): GitHubRepository {
  const { client, at, compare, names, wait = sleep, mostTrees, pauses, store } = options;
  /** With a store contents are worth more than rows: the next time they are there. */
  const isWorth = (requests: number, rows: number) => (store === undefined ? requests < rows : requests <= rows);
  const trees = new GitHubTrees({ client, at, mostRequests: mostTrees, store });
  const blobs = new GitHubBlobs({ client, at, store, sizeOf: (id) => trees.sizeOf(id) });
  const compared = once(() =>
    compare.kind === "pull" ? comparePull(client, at, compare, { wait, pauses }) : comparePair(client, at, compare),
  );
  const listings = once(async (): Promise<Listings> => {
    const { base, head, pull } = await compared();
    // One after the other: the second asks for no folder that the first has.
    return { base: await trees.files(base.tree), head: await trees.files(head.tree, pull?.paths) };
  });
  const likely = once(async () => likelyToBeRead(await listings()));
  const change = once(async (): Promise<Change> => {
    const { pull } = await compared();
    const files = await changeWithRenames(await listings(), {
      known: (entries) => blobs.known(entries),
      told: async () =>
        pull === null ? null : readPullFiles(client, { ...at, number: pull.number }, pull.changedFiles),
      isCheaper: (entries) => pull !== null && isWorth(blobs.requestsFor(entries), pagesOfFiles(pull.changedFiles)),
      readSome: (entries) => blobs.readSome(entries),
    });
    return { files, incomplete: null };
  });
  /** By commit, the trees of what was approved and of where that left the base branch. */
  const approvedTrees = new Map<string, string>();
  return {
    isRemote: true,
    compared,
    revisions: async () => revisionsOf(await compared(), names),
    files: async ({ id }) => {
      const tree = approvedTrees.get(id);
      if (tree !== undefined) return trees.files(tree);
      const { base, head, tip } = await compared();
      const { base: before, head: after } = await listings();
      if (id === base.commit) return before;
      return id === head.commit ? after : trees.files(tip.tree);
    },
    read: async ({ id }, entries) =>
      blobs.read(entries.filter(isBlob), approvedTrees.has(id) ? [] : (await likely())(entries)),
    change,
    approved: async (commit, tip) => {
      const [[approved], from] = await Promise.all([
        readCommits(client, at, [commit]),
        readMergeBase(client, at, tip.id, commit),
      ]);
      for (const one of [approved as CommitAt, from]) approvedTrees.set(one.commit, one.tree);
      return { commit: revision(commit, commit.slice(0, 7)), from: revision(from.commit, from.commit.slice(0, 7)) };
    },
  };
}

function revisionsOf({ base, head, tip }: Compared, names: GitHubRepositoryOptions["names"]) {
  return {
    base: revision(base.commit, names?.base ?? base.name),
    head: revision(head.commit, names?.head ?? head.name),
    tip: revision(tip.commit, tip.commit === base.commit ? (names?.base ?? tip.name) : tip.name),
  };
}

function revision(id: string, name: string): Revision {
  return { id, name, isCommit: true };
}

function isBlob({ kind }: FileEntry): boolean {
  return kind !== "submodule";
}

/**
 * What is likely to be read after some entries: where one file alone is asked for, what is beside and below it, as a program's files
 * are; what head has in place of what base has; and what may have been renamed.
 */
function likelyToBeRead(listings: Listings): (entries: readonly FileEntry[]) => readonly FileEntry[] {
  const { removed, added } = differenceOf(listings);
  const open = candidates(removed, added);
  const both = [...listings.base, ...listings.head].filter(isBlob);
  return (entries) => {
    const paths = new Set(entries.map(({ path }) => path));
    const [only] = entries;
    const folder = entries.length === 1 && only !== undefined ? only.path.slice(0, only.path.lastIndexOf("/") + 1) : "";
    const isNear = ({ path }: FileEntry) => paths.has(path) || (folder !== "" && path.startsWith(folder));
    return [...both.filter(isNear), ...open.removed, ...open.added];
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
