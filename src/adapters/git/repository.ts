import type { Revision } from "../../model/snapshot.ts";
import { type Repository, type Revisions, Unreadable } from "../../ports.ts";
import { GitBlobs } from "./blobs.ts";
import { changedFile, entriesChanged, filesAfter } from "./change.ts";
import { whyCloneLacks } from "./checkout.ts";
import { GitObjects } from "./objects.ts";
import { once } from "./once.ts";
import { approvedAt, exactPair, mergeBasePair, mergePair, pairOf } from "./revisions.ts";
import { listTree } from "./tree.ts";

export { defaultBase } from "./default-base.ts";

/** A repository read through git's plumbing: nothing is checked out, nothing of it is run, nothing is fetched. */
export interface GitRepository extends Repository {
  /** Ends the process that reads objects. */
  close(): Promise<void>;
}

export interface GitOptions {
  /** A clone, bare or not, a worktree, or a directory in one; the whole repository is read in any case. */
  readonly dir: string;
  /** Any revision git can resolve. */
  readonly base: string;
  readonly head: string;
  /** Compare with base itself; otherwise with the merge base of base and head, as a pull request's page does. */
  readonly exact?: boolean;
  /** What people call the two sides, where that is not what git is asked for. */
  readonly names?: { readonly base: string; readonly head: string };
}

export interface GitMergeOptions {
  readonly dir: string;
  /** The merge commit of a pull request; `HEAD` unless told, which is what actions/checkout leaves. */
  readonly merge?: string;
  /** What people call the two sides, such as `main` and `refs/pull/7/merge`. */
  readonly names?: { readonly base: string; readonly head: string };
}

/** Any two revisions of a clone. */
export function gitRepository({ dir, base, head, exact = false, names }: GitOptions): GitRepository {
  return repositoryAt(dir, async (objects) => {
    const pair = await (exact ? exactPair(objects, base, head) : mergeBasePair(objects, base, head));
    if (names === undefined) return pair;
    const named = { base: { ...pair.base, name: names.base }, head: { ...pair.head, name: names.head } };
    return { ...named, tip: { ...pair.tip, name: names.base } };
  });
}

/** A pull request's merge commit against its first parent; needs `fetch-depth: 2` and no history beyond. */
export function gitMergeRepository({ dir, merge = "HEAD", names }: GitMergeOptions): GitRepository {
  return repositoryAt(dir, (objects) => mergePair(objects, merge, names ?? { base: `${merge}^1`, head: merge }));
}

/** The same of a merge and its first parent that are known to be there. */
export function knownMergeRepository(of: {
  readonly dir: string;
  readonly merge: string;
  readonly parent: string;
  readonly names: { readonly base: string; readonly head: string };
}): GitRepository {
  return repositoryAt(of.dir, async () => pairOf(of.merge, of.parent, of.names));
}

function repositoryAt(dir: string, resolve: (objects: GitObjects) => Promise<Revisions>): GitRepository {
  const objects = new GitObjects(dir);
  const blobs = new GitBlobs(objects);
  const revisions = once(() => resolve(objects));
  const before = once(async () => listTree(dir, (await revisions()).base.id));
  const changes = once(async () => {
    const { base, head } = await revisions();
    return entriesChanged(dir, base.id, head.id);
  });
  /** Head's files are base's with those of the change in their place: most of a second listing would be the first. */
  const after = once(async () => {
    const [files, changed] = await Promise.all([before(), changes()]);
    return filesAfter(files, changed) ?? listTree(dir, (await revisions()).head.id);
  });
  return {
    revisions,
    files: async ({ id }: Revision) => {
      const { base, head } = await revisions();
      if (id === base.id) return before();
      return id === head.id ? after() : listTree(dir, id);
    },
    read: (_, entries) => blobs.read(entries.filter(({ kind }) => kind !== "submodule")),
    change: async () => ({ files: (await changes()).map(changedFile), incomplete: null }),
    approved: async (commit, tip) => {
      const why = await whyCloneLacks(dir, [commit]);
      if (why !== null) throw new Unreadable(why);
      return approvedAt(objects, commit, tip.id);
    },
    close: () => objects.close(),
  };
}
