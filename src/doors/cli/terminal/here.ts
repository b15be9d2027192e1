import { resolve } from "node:path";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { overlay } from "../../../adapters/disk/overlay.ts";
import { type ComparedWith, rootOf, workingTree } from "../../../adapters/git/working-tree.ts";
import type { Repository } from "../../../ports.ts";
import { onDisk } from "../../on-disk.ts";
import type { ParsedArguments } from "./arguments.ts";
import { asTyped, programOf } from "./nearest-program.ts";
import type { Shell } from "./shell.ts";

/** The files as they stand on this machine, which commands that edit them read and write. */
export interface Here {
  readonly repository: Repository;
  readonly programPath: string;
  /** Where a path of the repository is on disk. */
  readonly onDisk: (path: string) => string;
  /** Paths that the last commit has otherwise; empty outside of git. */
  readonly uncommitted: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Opens the working directory that `--repo` names: in git what a commit of all of it would hold, else every file of the directory. */
export async function openHere(asked: ParsedArguments, shell: Shell, base: ComparedWith): Promise<Here> {
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const root = await rootOf(dir);
  const tree = root === null ? null : workingTree(root, base);
  const files = tree ?? directoriesRepository({ baseDir: dir, headDir: dir });
  const top = asTyped(root, dir);
  const common = { uncommitted: tree?.uncommitted ?? (async () => []), close: async () => tree?.close() };
  const located = programOf(asked, shell, dir, top);
  if ("inside" in located)
    return { ...common, repository: files, programPath: located.inside, onDisk: (path) => onDisk(top, path) };
  const isLaid = (path: string) => located.files.has(path);
  return {
    ...common,
    repository: overlay(files, located.files),
    programPath: located.path,
    onDisk: (path) => (isLaid(path) ? resolve(shell.cwd, path) : onDisk(top, path)),
  };
}
