import { setTimeout as sleep } from "node:timers/promises";
import type { Change, FileEntry, Revision } from "../model/snapshot.ts";
import type { Repository } from "../ports.ts";
import { GitHubBlobs } from "./github-blobs.ts";
import { changeWithRenames } from "./github-change.ts";
import type { GitHubClient } from "./github-client.ts";
import type { RepositoryAt } from "./github-commits.ts";
import { type Compared, type Compares, comparePair, comparePull } from "./github-compared.ts";

export type { Compares } from "./github-compared.ts";

import { readPullFiles } from "./github-pull-files.ts";
import { GitHubTrees } from "./github-trees.ts";

export interface GitHubRepositoryOptions {
  readonly client: GitHubClient;
  readonly at: RepositoryAt;
  readonly compare: Compares;
  /** What people call the two sides; without it, what is said in `compare`. */
  readonly names?: { readonly base: string; readonly head: string };
  /** Waits while GitHub finds out whether a pull request merges. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
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
  const { client, at, compare, names, wait = sleep } = options;
  const trees = new GitHubTrees(client, at);
  const blobs = new GitHubBlobs({ client, at, sizeOf: (id) => trees.sizeOf(id) });
  const compared = once(() =>
    compare.kind === "pull" ? comparePull(client, at, compare, wait) : comparePair(client, at, compare),
  );
  const filesOf = async (side: "base" | "head") => trees.files((await compared())[side].tree);
  const change = once(async (): Promise<Change> => {
    const { pull } = await compared();
    const told = async () =>
      pull === null ? null : readPullFiles(client, { ...at, number: pull.number }, pull.changedFiles);
    const listings = { base: await filesOf("base"), head: await filesOf("head") };
    return { files: await changeWithRenames(listings, told, (entries) => blobs.readSome(entries)), incomplete: null };
  });
  const revision = (id: string, name: string): Revision => ({ id, name, isCommit: true });
  return {
    compared,
    revisions: async () => {
      const { base, head } = await compared();
      return {
        base: revision(base.commit, names?.base ?? base.name),
        head: revision(head.commit, names?.head ?? head.name),
      };
    },
    files: async ({ id }) => filesOf(id === (await compared()).base.commit ? "base" : "head"),
    read: (_, entries) => blobs.read(entries.filter(isBlob)),
    change,
  };
}

function isBlob({ kind }: FileEntry): boolean {
  return kind !== "submodule";
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
