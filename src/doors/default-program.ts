import { join } from "node:path";

/** Where a repository's program is unless somebody says otherwise. */
export const defaultProgram = "compliance/program.yml";

/** A path of the repository on this machine. (ncc packs files whose names stand in a literal `join`; it does not see through this.) */
export function onDisk(dir: string, path: string): string {
  return join(dir, path);
}
