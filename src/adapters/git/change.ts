import { by } from "../../model/order.ts";
import type { ChangedFile, ChangeStatus, FileEntry } from "../../model/snapshot.ts";
import { git } from "./command.ts";
import { inOrder, kindOf } from "./tree.ts";

/**
 * Above this many removed and as many added files git follows only renames without edits and those that keep a unique name.
 * Measured: 1.7 s at 2,000 small files of each, growing with the square; without a limit one pull request could take hours.
 */
const renameLimit = 2_000;

const options = [
  ...["-r", "-z", "--raw", "--no-abbrev", "--no-commit-id", "-M50%", `-l${renameLimit}`],
  ...["--no-ext-diff", "--no-textconv", "--ignore-submodules=none"],
];

/** What a change does to one file, and the file that it leaves there. */
export interface FileChange extends ChangedFile {
  /** Null where the file is gone. */
  readonly entry: FileEntry | null;
}

/** What the second commit changes relative to the first, renames followed, in code unit order of paths. */
export async function changeBetween(dir: string, base: string, head: string): Promise<readonly ChangedFile[]> {
  return (await entriesChanged(dir, base, head)).map(changedFile);
}

/** The same with what the second commit holds of the files. */
export async function entriesChanged(dir: string, base: string, head: string): Promise<readonly FileChange[]> {
  return parseEntries(await git(dir, "diff-tree", ...options, base, head));
}

/** Reads `diff-tree --raw -z`: `:<modes> <ids> <status>NUL<path>NUL`, with a second path after a rename or copy. */
export function parseChange(output: string): readonly ChangedFile[] {
  return parseEntries(output).map(changedFile);
}

export function changedFile({ path, previous, status }: FileChange): ChangedFile {
  return { path, previous, status };
}

function parseEntries(output: string): readonly FileChange[] {
  const fields = output.split("\0").values();
  const files: FileChange[] = [];
  for (const header of fields) {
    if (header === "") continue;
    const [, mode = "", , id = "", letter = ""] = header.split(" ");
    const status = statusOf(letter);
    const first = fields.next().value ?? "";
    const two = status === "renamed" || status === "copied";
    const path = two ? (fields.next().value ?? "") : first;
    const entry = status === "removed" ? null : { path, kind: kindOf(mode), id };
    files.push({ path, previous: two ? first : null, status, entry });
  }
  return files.sort(by((file) => file.path));
}

/**
 * The files after a change of these, in code unit order as they are; null where the change is not one of these files, which happens when
 * names that are not UTF-8 have become one text.
 */
export function filesAfter(before: readonly FileEntry[], changes: readonly FileChange[]): readonly FileEntry[] | null {
  const isKnown = (path: string) => hasPath(before, path);
  const gone = new Set<string>();
  const written = new Map<string, FileEntry>();
  for (const { path, previous, status, entry } of changes) {
    const isNew = status === "added" || status === "renamed" || status === "copied";
    if (isNew === isKnown(path) || (previous !== null && !isKnown(previous))) return null;
    if (entry === null) gone.add(path);
    else written.set(path, entry);
    if (status === "renamed" && previous !== null) gone.add(previous);
  }
  const added = [...written.values()].filter(({ path }) => !isKnown(path));
  const files = [...before];
  for (const [path, entry] of written) if (isKnown(path)) files[placeOf(before, path)] = entry;
  const kept = gone.size === 0 ? files : files.filter(({ path }) => !gone.has(path));
  return added.length === 0 ? kept : inOrder([...kept, ...added]);
}

function hasPath(entries: readonly FileEntry[], path: string): boolean {
  return entries[placeOf(entries, path)]?.path === path;
}

/** Where a path stands, or would stand, in a list in order: looking up a few takes no table of all. */
function placeOf(entries: readonly FileEntry[], path: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.path ?? "") < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `T` is a change of type, such as a file that became a symbolic link; a letter we do not know has touched the file. */
function statusOf(letter: string): ChangeStatus {
  switch (letter[0]) {
    case "A":
      return "added";
    case "D":
      return "removed";
    case "R":
      return "renamed";
    case "C":
      return "copied";
    case "T":
      return "changed";
    default:
      return "modified";
  }
}
