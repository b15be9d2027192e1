import { by } from "../../model/order.ts";
import type { FileEntry, Revision } from "../../model/snapshot.ts";
import { type Repository, Unreadable } from "../../ports.ts";
import { blobId } from "../git/blob-id.ts";
import { changeOfListings } from "../listing-change.ts";

/** A file as its text or bytes, or with its kind: a symbolic link's bytes are where it points, a submodule's its commit id. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly kind: FileEntry["kind"]; readonly bytes: string | Uint8Array };

export type MemoryFiles = Readonly<Record<string, MemoryFile>>;

/** A repository made of two sets of files by path; `tip`: what was merged into base since, where anything was. */
export function memoryRepository(files: {
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
  readonly tip?: MemoryFiles;
}): Repository {
  const sides = { base: held(files.base), head: held(files.head), tip: held(files.tip ?? {}) };
  const listings = { base: sides.base.entries, head: sides.head.entries };
  return {
    revisions: async () => {
      const base = revision("base");
      return { base, head: revision("head"), tip: files.tip === undefined ? base : revision("tip") };
    },
    files: async (revision) => sides[sideOf(revision)].entries,
    read: async (revision, entries) => readFrom(sides[sideOf(revision)].bytes, entries),
    change: async () => ({
      files: await changeOfListings(listings, async (side, entries) => readFrom(sides[side].bytes, entries)),
      incomplete: null,
    }),
  };
}

interface Held {
  readonly entries: readonly FileEntry[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

function held(files: MemoryFiles): Held {
  const all = Object.entries(files).map(([path, file]) => {
    const { kind, bytes } =
      typeof file === "string" || file instanceof Uint8Array ? { kind: "file" as const, bytes: file } : file;
    const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
    const id = kind === "submodule" ? new TextDecoder().decode(content) : blobId(content);
    return { entry: { path, kind, id }, content };
  });
  return {
    entries: all.map(({ entry }) => entry).sort(by((entry) => entry.path)),
    bytes: new Map(all.map(({ entry, content }) => [entry.path, content])),
  };
}

function readFrom(bytes: Held["bytes"], entries: readonly FileEntry[]): ReadonlyMap<string, Uint8Array> {
  const blobs = entries.filter(({ kind }) => kind !== "submodule");
  return new Map(
    blobs.map(({ path }) => {
      const content = bytes.get(path);
      if (content === undefined) throw new Unreadable(`there is no file ${path}`);
      return [path, content];
    }),
  );
}

type RevisionName = "base" | "head" | "tip";

function revision(side: RevisionName): Revision {
  return { id: side, name: side, isCommit: false };
}

function sideOf({ id }: Revision): RevisionName {
  return id === "base" || id === "tip" ? id : "head";
}
