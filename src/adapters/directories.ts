import { resolve } from "node:path";
import type { Revision } from "../model/snapshot.ts";
import type { Repository } from "../ports.ts";
import { type DirectoryListing, listDirectory, readFrom } from "./directory-walk.ts";
import { changeOfListings } from "./listing-change.ts";

export interface DirectoriesOptions {
  readonly baseDir: string;
  readonly headDir: string;
}

/**
 * Two directories that stand in for two revisions, read without git. Everything in them counts, ignored files too, but for
 * what is called `.git`, which git never tracks either. Each is walked once, and every file hashed; one that changes
 * after that is `Unreadable`. One directory compared with itself is not hashed.
 */
export function directoriesRepository({ baseDir, headDir }: DirectoriesOptions): Repository {
  const same = resolve(baseDir) === resolve(headDir);
  const base = once(() => listDirectory(baseDir, same ? "name" : "bytes"));
  const sides = { base, head: same ? base : once(() => listDirectory(headDir, "bytes")) };
  return {
    revisions: async () => ({ base: revision("base", baseDir), head: revision("head", headDir) }),
    files: async (revision) => (await sides[sideOf(revision)]()).entries,
    read: async (revision, entries) => readFrom(await sides[sideOf(revision)](), entries),
    change: async () => {
      const [before, after] = [await sides.base(), await sides.head()];
      const files = await changeOfListings({ base: before.entries, head: after.entries }, (side, entries) =>
        readFrom(side === "base" ? before : after, entries),
      );
      return { files, incomplete: null };
    },
  };
}

function once(list: () => Promise<DirectoryListing>): () => Promise<DirectoryListing> {
  let listing: Promise<DirectoryListing> | null = null;
  return () => {
    listing ??= list();
    return listing;
  };
}

function revision(side: "base" | "head", dir: string): Revision {
  return { id: side, name: dir, isCommit: false };
}

function sideOf({ id }: Revision): "base" | "head" {
  return id === "base" ? "base" : "head";
}
