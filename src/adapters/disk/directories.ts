import { resolve } from "node:path";
import type { Revision } from "../../model/snapshot.ts";
import type { Repository } from "../../ports.ts";
import { changeOfListings } from "../listing-change.ts";
import { type DirectoryListing, type IdentifiedBy, listDirectory, readFrom } from "./directory-walk.ts";

export interface DirectoriesOptions {
  readonly baseDir: string;
  readonly headDir: string;
  /** Names of folders that are not looked into, at any depth; left out: none. */
  readonly skips?: ReadonlySet<string>;
}

/**
 * Two directories that stand in for two revisions, read without git. Everything in them counts, ignored files too, but for
 * what is called `.git`, which git never tracks either. Each is walked once, and every file hashed; one that changes
 * after that is `Unreadable`. One directory compared with itself is not hashed.
 */
export function directoriesRepository({ baseDir, headDir, skips = new Set() }: DirectoriesOptions): Repository {
  const same = resolve(baseDir) === resolve(headDir);
  const base = once(baseDir, same ? "name" : "bytes", skips);
  const sides = { base, head: same ? base : once(headDir, "bytes", skips) };
  return {
    revisions: async () => {
      const base = revision("base", baseDir);
      return { base, head: revision("head", headDir), tip: base };
    },
    files: async (revision) => sides[sideOf(revision)]().entries,
    read: async (revision, entries) => readFrom(sides[sideOf(revision)](), entries),
    change: async () => {
      const listings = { base: sides.base().entries, head: sides.head().entries };
      const files = await changeOfListings(listings, async (side, entries) => readFrom(sides[side](), entries));
      return { files, incomplete: null };
    },
  };
}

function once(dir: string, identifiedBy: IdentifiedBy, skips: ReadonlySet<string>): () => DirectoryListing {
  let listing: DirectoryListing | null = null;
  return () => {
    listing ??= listDirectory(dir, identifiedBy, skips);
    return listing;
  };
}

function revision(side: "base" | "head", dir: string): Revision {
  return { id: side, name: dir, isCommit: false };
}

function sideOf({ id }: Revision): "base" | "head" {
  return id === "base" ? "base" : "head";
}
