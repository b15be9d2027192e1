import { candidates, findRenames } from "../model/files/renames.ts";
import { by } from "../model/order.ts";
import type { ChangedFile, FileEntry } from "../model/snapshot.ts";

export interface Listings {
  readonly base: readonly FileEntry[];
  readonly head: readonly FileEntry[];
}

/** Reads entries of one side, by path. */
export type ReadSide = (
  side: "base" | "head",
  entries: readonly FileEntry[],
) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Two lists of files, sorted by what became of each path. */
export interface Difference {
  readonly removed: readonly FileEntry[];
  readonly added: readonly FileEntry[];
  readonly stayed: readonly ChangedFile[];
}

/** What head changes relative to base, from the two lists of files alone; bytes are read only where a rename may hide. */
export async function changeOfListings(listings: Listings, read: ReadSide): Promise<readonly ChangedFile[]> {
  const difference = differenceOf(listings);
  const { removed, added } = difference;
  const open = candidates(removed, added);
  const bytes = new Map([...(await read("base", open.removed)), ...(await read("head", open.added))]);
  return changedFiles(
    difference,
    findRenames(removed, added, (path) => bytes.get(path)),
  );
}

/** What differs by path, kind and content; no rename is looked for. */
export function differenceOf({ base, head }: Listings): Difference {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const after = new Map(head.map((entry) => [entry.path, entry]));
  return {
    removed: base.filter(({ path }) => !after.has(path)),
    added: head.filter(({ path }) => !before.has(path)),
    stayed: head.flatMap((entry) => changeOf(before.get(entry.path), entry)),
  };
}

/** The difference as one list in order of paths; `renames`: old paths, of `removed`, by new ones, of `added`. */
export function changedFiles(
  { removed, added, stayed }: Difference,
  renames: ReadonlyMap<string, string>,
): readonly ChangedFile[] {
  return [...stayed, ...moved(removed, added, renames)].sort(by((file) => file.path));
}

function changeOf(before: FileEntry | undefined, after: FileEntry): readonly ChangedFile[] {
  if (before === undefined || (before.id === after.id && before.kind === after.kind)) return [];
  const status = isRegular(before) === isRegular(after) && (isRegular(before) || before.kind === after.kind);
  return [{ path: after.path, previous: null, status: status ? "modified" : "changed" }];
}

function isRegular({ kind }: FileEntry): boolean {
  return kind === "file" || kind === "executable";
}

function moved(
  removed: readonly FileEntry[],
  added: readonly FileEntry[],
  renames: ReadonlyMap<string, string>,
): readonly ChangedFile[] {
  const gone = new Set(renames.values());
  return [
    ...removed
      .filter(({ path }) => !gone.has(path))
      .map(({ path }): ChangedFile => ({ path, previous: null, status: "removed" })),
    ...added.map(({ path }): ChangedFile => {
      const previous = renames.get(path) ?? null;
      return { path, previous, status: previous === null ? "added" : "renamed" };
    }),
  ];
}
