import type { Snapshot } from "../../model/snapshot.ts";

/** Whether the change touches a file that base has. Such files are read before any bound is spent: none that the change adds puts them out of sight. */
export function isTouched(path: string, { first, before, files }: Snapshot): boolean {
  return first?.has(path) === true && (before ?? files).has(path);
}
