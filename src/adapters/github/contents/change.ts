import { candidates, findRenames } from "../../../model/files/renames.ts";
import type { ChangedFile, FileEntry } from "../../../model/snapshot.ts";
import { changedFiles, differenceOf, type Listings } from "../../listing-change.ts";

type Contents = ReadonlyMap<string, Uint8Array>;

export interface Ask {
  /** The contents that were read already, by path. */
  readonly known: (entries: readonly FileEntry[]) => Contents;
  /**
   * GitHub's own rows of the pull request; null: they are not all there. They are of the branch since it left its base, so only
   * their renames are taken, and only between files that really went and came.
   */
  readonly told: () => Promise<readonly ChangedFile[] | null>;
  /** Whether reading these contents takes fewer requests than GitHub's rows. */
  readonly isCheaper: (entries: readonly FileEntry[]) => boolean;
  /** As much of the contents as may be read for this. */
  readonly readSome: (entries: readonly FileEntry[]) => Promise<Contents>;
}

/**
 * What changes between two whole lists of files. Only which file was which before it was renamed may have to be asked: where
 * contents do not say it by being equal, and were not read for other reasons.
 */
export async function changeWithRenames(listings: Listings, ask: Ask): Promise<readonly ChangedFile[]> {
  const difference = differenceOf(listings);
  const { removed, added } = difference;
  const open = candidates(removed, added);
  const byBytes = (bytes: Contents) =>
    changedFiles(
      difference,
      findRenames(removed, added, (path) => bytes.get(path)),
    );
  if (open.removed.length === 0 || open.added.length === 0) return byBytes(new Map());
  const asked = [...open.removed, ...open.added];
  const known = ask.known(asked);
  if (known.size === asked.length) return byBytes(known);
  const rows = ask.isCheaper(asked) ? null : await ask.told();
  return rows === null ? byBytes(await ask.readSome(asked)) : changedFiles(difference, renamesOf(rows, removed, added));
}

/** GitHub's renames, and those among the rest that contents alone tell. */
function renamesOf(
  rows: readonly ChangedFile[],
  removed: readonly FileEntry[],
  added: readonly FileEntry[],
): ReadonlyMap<string, string> {
  const [gone, come] = [new Set(removed.map(({ path }) => path)), new Set(added.map(({ path }) => path))];
  const renames = new Map<string, string>();
  for (const { path, previous, status } of rows) {
    if (status !== "renamed" || previous === null || !come.has(path) || !gone.delete(previous)) continue;
    renames.set(path, previous);
  }
  const left = findRenames(
    removed.filter(({ path }) => gone.has(path)),
    added.filter(({ path }) => !renames.has(path)),
    () => undefined,
  );
  return new Map([...renames, ...left]);
}
