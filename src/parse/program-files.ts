import { byText } from "../model/order.ts";
import { otherEnding, programFileIn } from "../model/program-file.ts";
import type { FileEntry, Snapshot } from "../model/snapshot.ts";
import { pathsStarting } from "../paths/folders.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { nearestName } from "./written/nearest-name.ts";

/** Which files of a snapshot make up the native program at `programPath`. */
export interface ProgramFiles {
  /** Null when there is none. */
  readonly program: string | null;
  readonly risks: string | null;
  readonly waivers: string | null;
  /** Below controls/, at any depth. */
  readonly controls: readonly string[];
  /** Directly in criteria/. */
  readonly criteria: readonly string[];
}

/** Lists the program's files: those beside `programPath`, each with the ending .yml or .yaml. */
export function programFiles(files: Snapshot["files"], programPath: string): ProgramFiles {
  const folder = folderPrefix(programPath);
  const below = pathsStarting(folder, files).filter(isYaml).sort(byText);
  const named = (name: string) => programFileIn(files, `${folder}${name}.yml`);
  return {
    program: programFileIn(files, programPath),
    risks: named("risks"),
    waivers: named("waivers"),
    controls: below.filter((path) => path.startsWith(`${folder}controls/`)),
    criteria: below.filter((path) => /^criteria\/[^/]+$/.test(path.slice(folder.length))),
  };
}

export function allOf(files: ProgramFiles): readonly string[] {
  const single = [files.program, files.risks, files.waivers].flatMap((path) => path ?? []);
  return [...single, ...files.controls, ...files.criteria];
}

/** Whether an entry has content of its own to read. */
export function isFile(entry: FileEntry | undefined): boolean {
  return entry?.kind === "file" || entry?.kind === "executable";
}

/** Tells of files that are there and are not what they seem: links, doubles, names that were probably misspelled. */
export function judgeFiles(
  files: Snapshot["files"],
  programPath: string,
  found: ProgramFiles,
  tell: Diagnostics,
): void {
  const folder = folderPrefix(programPath);
  for (const path of [folder.slice(0, -1), ...pathsStarting(folder, files)]) {
    const kind = files.get(path)?.kind;
    if (kind === undefined || !couldHoldProgram(path, folder)) continue;
    const words = kind === "symlink" ? "a symbolic link" : kind === "submodule" ? "a submodule" : null;
    if (words !== null)
      tell.error(
        "unknown-file",
        start(path),
        `${path} is ${words}; the program's files must stand in the repository itself`,
      );
  }
  for (const path of [found.program, found.risks, found.waivers]) {
    const other = path === null ? "" : otherEnding(path);
    if (files.has(other)) tell.error("unknown-file", start(other), `${path} is there too; keep one of the two`);
  }
  if (folder === "" || found.program === null) return;
  for (const path of pathsStarting(folder, files)) {
    const meant = isYaml(path) ? meantFile(path.slice(folder.length)) : null;
    if (meant !== null)
      tell.warning("unknown-file", start(path), `${path} is not read; did you mean ${folder}${meant}?`);
  }
}

/** Whether a path is that of a file of the program or of a folder of such files: a link to a folder has a folder's name. */
function couldHoldProgram(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return folder === `${path}/`;
  return /^((program|risks|waivers)\.ya?ml|(controls|criteria)(\/(.*\.ya?ml|[^.]*))?)$/.test(path.slice(folder.length));
}

/** The name that a file or folder of the program was probably meant to have; null when it is right or nothing like one. */
function meantFile(name: string): string | null {
  const [first = "", ...rest] = name.split("/");
  if (rest.length > 0) {
    const meant = nearestName(first, ["controls", "criteria"]);
    return meant === null || meant === first ? null : [meant, ...rest].join("/");
  }
  if (/^controls?\.ya?ml$/.test(name)) return `controls/${name}`;
  const known = ["program.yml", "risks.yml", "waivers.yml"];
  const meant = nearestName(name.replace(/\.yaml$/, ".yml"), known);
  return meant === null || known.includes(name.replace(/\.yaml$/, ".yml")) ? null : meant;
}

export function start(path: string): { path: string; line: number; column: number } {
  return { path, line: 1, column: 1 };
}

function folderPrefix(programPath: string): string {
  return programPath.slice(0, programPath.lastIndexOf("/") + 1);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
