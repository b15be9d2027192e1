import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { rootOf } from "../../../adapters/git/working-tree.ts";
import { defaultProgram } from "../../../model/program-file.ts";
import type { ParsedArguments } from "./arguments.ts";
import { isProgramAt, type Located, locateProgram } from "./outside-program.ts";
import type { Shell } from "./shell.ts";

/** The program that a command is about: the one that `--program` names, else the nearest one of a folder of the repository. */
export function programOf(asked: ParsedArguments, { cwd }: Shell, dir: string, top: string): Located {
  const named = asked.values.get("program")?.[0];
  return named === undefined ? { inside: nearestProgram(dir, top) } : locateProgram(named, cwd, [top]);
}

/**
 * The program of a folder where none is named: `compliance/program.yml` in that folder, else in the nearest one above it that has it, up
 * to the top of the repository; in a monorepo each part may have its own. A path from the top; where none has it, the top's.
 */
function nearestProgram(dir: string, top: string): string {
  const names = below(top, dir);
  for (let depth = names.length; depth > 0; depth--) {
    const path = [...names.slice(0, depth), defaultProgram].join("/");
    if (isProgramAt(join(top, path))) return path;
  }
  return defaultProgram;
}

/** The top of the repository that a folder is in, as the folder was typed: not behind its symbolic links. Without git the folder itself. */
export async function topOf(dir: string): Promise<string> {
  return asTyped(await rootOf(dir), dir);
}

/** The same for the top as git names it. */
export function asTyped(root: string | null, dir: string): string {
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
