import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { AsksOfAll } from "./asks-of-all.ts";

type Files = Snapshot["files"] & Partial<AsksOfAll>;

/** The paths of the files that have a name, whatever folder they are in. */
export function pathsNamed(name: string, files: Files): readonly string[] {
  return files.pathsNamed?.(name) ?? pathsBy(files).name.get(name) ?? [];
}

/** The paths of the files that are in a folder itself, which is told with the slash at its end; the root is `""`. */
export function pathsIn(folder: string, files: Files): readonly string[] {
  return files.pathsIn?.(folder) ?? pathsBy(files).folder.get(folder) ?? [];
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Every path by its name and by its folder: with many links gone, looking each up by all files would cost links x files. */
const pathsBy = remember((files: Snapshot["files"]) => {
  const [name, folder] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const path of files.keys()) {
    put(name, nameOf(path), path);
    put(folder, folderOf(path), path);
  }
  return { name, folder };
});

function put(map: Map<string, string[]>, key: string, path: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [path]);
  else known.push(path);
}
