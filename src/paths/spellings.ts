import { directoriesOf } from "../model/files/directories.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { AsksOfAll } from "./asks-of-all.ts";

/** The file or folder whose path only its case or the way its accents are composed tells from this one; undefined where there is none. */
export function spelledLike(path: string, files: Snapshot["files"] & Partial<AsksOfAll>): string | undefined {
  return files.spelledLike === undefined ? spellingsOf(files).get(folded(path)) : files.spelledLike(path);
}

const spellingsOf = remember((files: Snapshot["files"]): ReadonlyMap<string, string> => {
  const all = [...files.keys(), ...directoriesOf(files)];
  return new Map(all.reverse().map((path) => [folded(path), path]));
});

/** Alike to a file system that ignores case and the way accents are composed. */
function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
