import { candidates, findRenames } from "../model/renames.ts";
import type { ChangedFile, FileEntry } from "../model/snapshot.ts";
import { changedFiles, differenceOf, type Listings } from "./listing-change.ts";

/**
 * What changes between two whole lists of files; only which file was which before it was renamed has to be asked, and only when
 * contents alone do not say it. `told`: GitHub's own rows of the pull request, null where they are not all there. They are of the
 * branch since it left its base, so only their renames are taken, and only between files that really went and came.
 */
export async function changeWithRenames(
  listings: Listings,
  told: () => Promise<readonly ChangedFile[] | null>,
  readSome: (entries: readonly FileEntry[]) => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<readonly ChangedFile[]> {
  const difference = differenceOf(listings);
  const { removed, added } = difference;
  const open = candidates(removed, added);
  if (open.removed.length === 0 || open.added.length === 0)
    return changedFiles(
      difference,
      findRenames(removed, added, () => undefined),
    );
  const rows = await told();
  if (rows !== null) return changedFiles(difference, renamesOf(rows, removed, added));
  const bytes = await readSome([...open.removed, ...open.added]);
  return changedFiles(
    difference,
    findRenames(removed, added, (path) => bytes.get(path)),
  );
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
