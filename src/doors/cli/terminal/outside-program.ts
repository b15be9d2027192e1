import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { otherEnding } from "../../../model/program-file.ts";

/** A program that lives outside the trees that are compared, as files to lay over both. */
interface OutsideProgram {
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A program in the trees that are compared, by its path from their top, or one outside. */
export type Located = { readonly inside: string } | OutsideProgram;

/**
 * Where `--program` points: a path inside the trees, or a file on this machine outside of them.
 * A path that names a file on disk outside every tree is outside; anything else is looked for in the trees. In a folder of a tree a path
 * is one from that folder; if that names no file on disk, it is one from the tree's top.
 */
export function locateProgram(path: string, cwd: string, trees: readonly string[]): Located {
  const onDisk = resolve(cwd, path);
  const tree = trees.map((dir) => resolve(cwd, dir)).find((dir) => isBelow(onDisk, dir));
  if (tree !== undefined) {
    const fromTop = resolve(tree, path);
    const isFromTop = isBelow(resolve(cwd), tree) && isBelow(fromTop, tree) && !isProgramAt(onDisk);
    return { inside: slashed(relative(tree, isFromTop ? fromTop : onDisk)) };
  }
  if (!existsSync(onDisk)) return { inside: slashed(path) };
  return { path: posix.normalize(slashed(path)), files: programFiles(onDisk, posix.normalize(slashed(path))) };
}

/** Whether a program's file is on disk at a path, with the ending .yml or .yaml. */
export function isProgramAt(path: string): boolean {
  return [path, otherEnding(path)].some((one) => existsSync(one));
}

function isBelow(path: string, dir: string): boolean {
  const way = relative(dir, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

/** The program's own files beside it: never the rest of the folder, which may be anything. */
function programFiles(onDisk: string, name: string): ReadonlyMap<string, Uint8Array> {
  const folder = dirname(onDisk);
  const beside = [
    "risks.yml",
    "risks.yaml",
    "waivers.yml",
    "waivers.yaml",
    ...below(folder, "controls"),
    ...below(folder, "criteria"),
  ];
  const files = new Map([[name, readFileSync(onDisk)]]);
  for (const file of beside) {
    const at = join(folder, file);
    if (existsSync(at)) files.set(posix.join(posix.dirname(name), slashed(file)), readFileSync(at));
  }
  return files;
}

function below(folder: string, name: string): readonly string[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join(name, file))
    .sort();
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
