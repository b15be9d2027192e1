import { existsSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../../on-disk.ts";
import { UsageError } from "../terminal/arguments.ts";
import { isThere, leadsOutside, writeNewFile } from "../terminal/write-new-file.ts";
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
  for (const [path, text] of fresh) writeNewFile(dir, path, text);
  return fresh.map(([path]) => path);
}
