import { join } from "node:path";

/** A path of the repository on this machine. (ncc packs files whose names stand in a literal `join`; it does not see through this.) */
export function onDisk(dir: string, path: string): string {
  return join(dir, path);
}
