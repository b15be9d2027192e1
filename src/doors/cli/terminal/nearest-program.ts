import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { rootOf } from "../../../adapters/git/working-tree.ts";
import { defaultProgram, otherEnding } from "../../../model/program-file.ts";

/**
 * The program of a folder where none is named: `compliance/program.yml` in that folder, else in the nearest one above it that has it, up
 * to the top of the repository; in a monorepo each part may have its own. A path from the top; where none has it, the top's.
 */
export function nearestProgram(dir: string, top: string): string {
  const names = below(top, dir);
  for (let depth = names.length; depth > 0; depth--) {
    const path = [...names.slice(0, depth), defaultProgram].join("/");
    if ([path, otherEnding(path)].some((one) => existsSync(join(top, one)))) return path;
  }
  return defaultProgram;
}

/** The top of the repository that a folder is in, as the folder was typed: not behind its symbolic links. Without git the folder itself. */
export async function topOf(dir: string): Promise<string> {
  const root = await rootOf(dir);
  if (root === null || !existsSync(dir)) return dir;
  const typed = resolve(dir, ...below(root, dir).map(() => ".."));
  return existsSync(typed) && realpathSync(typed) === realpathSync(root) ? typed : root;
}

/** The folders from the top down to a folder; none where it is the top itself, or outside. */
function below(top: string, dir: string): readonly string[] {
  if (!existsSync(dir) || !existsSync(top)) return [];
  const way = relative(realpathSync(top), realpathSync(dir));
  return way === "" || way.startsWith("..") || isAbsolute(way) ? [] : way.split(sep);
}
