import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { onDisk } from "../../default-program.ts";
import { UsageError } from "../arguments.ts";
import type { InitPlan } from "./plan.ts";

/** Writes what is not there yet, and gives its paths. Throws `UsageError` where a file would end outside of the folder. */
export function writeNew({ files, programPath, workflowPath }: InitPlan, dir: string): readonly string[] {
  // With a program there already, controls of ours beside it would be somebody else's to judge.
  const hasProgram = existsSync(onDisk(dir, programPath));
  const fresh = [...files].filter(([path]) => !isThere(join(dir, path)) && !(hasProgram && path !== workflowPath));
  const outside = fresh.map(([path]) => path).filter((path) => leadsOutside(dir, path));
  if (outside.length > 0)
    throw new UsageError(
      outside.map((path) => `nothing is written: ${path} leads out of ${dir} through a symbolic link`),
    );
  for (const [path, text] of fresh) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: "wx" });
  }
  return fresh.map(([path]) => path);
}

/** A symbolic link is there, even one that leads nowhere. */
function isThere(path: string): boolean {
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
