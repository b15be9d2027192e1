import { directoriesOf } from "../model/files/directories.ts";
import { byText } from "../model/order.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { AsksOfAll } from "./asks-of-all.ts";

type Files = Snapshot["files"] & Partial<AsksOfAll>;

/** Every folder on the way to a path, the outermost first; the root is none of them. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** The paths of a snapshot, in code unit order. */
export const pathsOf = remember((files: Snapshot["files"]): readonly string[] => {
  const paths = [...files.keys()];
  return isOrdered(paths) ? paths : paths.sort(byText);
});

/** Whether there is a folder of this path; the root is none. */
export function isFolder(path: string, files: Files): boolean {
  return files.hasFolder?.(path) ?? directoriesOf(files).has(path);
}

/** The paths of a snapshot that begin with a text, in code unit order. */
export function pathsStarting(start: string, files: Files): readonly string[] {
  return files.pathsStarting?.(start) ?? startingWith(start, pathsOf(files));
}

function isOrdered(paths: readonly string[]): boolean {
  for (let at = 1; at < paths.length; at += 1) if ((paths[at - 1] ?? "") > (paths[at] ?? "")) return false;
  return true;
}

/** How many of these paths, which are in code unit order, are below a folder. */
export function countUnder(folder: string, paths: readonly string[]): number {
  return firstAtLeast(`${folder}${afterSlash}`, paths) - firstAtLeast(`${folder}/`, paths);
}

/** The character that comes behind "/": paths below a folder stand before the folder's name with it. */
const afterSlash = "0";

/** Two lists of paths in code unit order as one. */
export function mergedPaths(some: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return some;
  return [...some, ...others].sort(byText);
}

/** Those of these paths, which are in code unit order, that begin with a text. */
export function startingWith(start: string, paths: readonly string[]): readonly string[] {
  const from = firstAtLeast(start, paths);
  let to = from;
  while (paths[to]?.startsWith(start) === true) to++;
  return paths.slice(from, to);
}

/** By binary search, since file lists are long. */
function firstAtLeast(start: string, paths: readonly string[]): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
