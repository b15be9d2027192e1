import { remember } from "../remember.ts";
import type { Snapshot } from "../snapshot.ts";

/** Every directory of a snapshot. */
export const directoriesOf = remember((files: Snapshot["files"]): ReadonlySet<string> => {
  const directories = new Set<string>();
  for (const path of files.keys()) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !directories.has(path.slice(0, end))) {
      directories.add(path.slice(0, end));
      end = path.lastIndexOf("/", end - 1);
    }
  }
  return directories;
});
