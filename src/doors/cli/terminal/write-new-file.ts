import { lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { UsageError } from "./arguments.ts";

/** Writes a file that is not there yet, below a folder. Throws `UsageError` where it is there, or would end outside of the folder. */
export function writeNewFile(dir: string, path: string, text: string): void {
  const why = whyNotWritten(dir, path);
  if (why !== null) throw new UsageError([why]);
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text, { flag: "wx" });
}

/** Why a file cannot be written as a new one below a folder; null where it can. */
export function whyNotWritten(dir: string, path: string): string | null {
  if (isThere(join(dir, path))) return `${path} is there already`;
  return leadsOutside(dir, path) ? `nothing is written: ${path} leads out of ${dir} through a symbolic link` : null;
}

/** A symbolic link is there, even one that leads nowhere. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether the folder that a file would be written to is not in the repository's. */
export function leadsOutside(dir: string, path: string): boolean {
  let folder = dirname(join(dir, path));
  while (!isThere(folder)) folder = dirname(folder);
  try {
    const below = relative(realpathSync(dir), realpathSync(folder));
    return below.startsWith("..") || isAbsolute(below);
  } catch {
    // A link that leads nowhere.
    return true;
  }
}
