import { resolve } from "node:path";
import { defaultBase } from "../../../adapters/git/default-base.ts";
import { gitRepository } from "../../../adapters/git/repository.ts";
import { defaultProgram } from "../../../model/program-file.ts";
import type { Repository } from "../../../ports.ts";
import { onDisk } from "../../on-disk.ts";
import { type ParsedArguments, UsageError } from "./arguments.ts";
import { nearestProgram, topOf } from "./nearest-program.ts";
import { locateProgram } from "./outside-program.ts";
import type { Shell } from "./shell.ts";

/** What the command line compares, and which program it is compared by. `close` ends the processes behind it. */
export interface Compared {
  readonly repository: Repository;
  readonly programPath: string;
  readonly close: () => Promise<void>;
}

/** Opens what `--repo`, `--base`, `--head`, or `--base-dir` and `--head-dir` name. */
export async function openCompared(asked: ParsedArguments, shell: Shell): Promise<Compared> {
  const one = (name: string) => asked.values.get(name)?.[0] ?? null;
  const [baseDir, headDir] = [one("base-dir"), one("head-dir")];
  const mixed = ["repo", "base", "head", "exact", "uncommitted"].filter((name) => asked.values.has(name));
  if ((baseDir === null) !== (headDir === null)) throw new UsageError(["--base-dir and --head-dir go together"]);
  if (baseDir !== null && headDir !== null) {
    if (mixed.length > 0)
      throw new UsageError([
        `--base-dir and --head-dir compare directories; ${mixed.map((name) => `--${name}`).join(", ")} compare revisions`,
      ]);
    const { directoriesRepository } = await import("../../../adapters/disk/directories.ts");
    const repository = directoriesRepository({ baseDir: inCwd(baseDir, shell), headDir: inCwd(headDir, shell) });
    return withProgram(repository, async () => {}, one("program"), [baseDir, headDir], shell);
  }
  const dir = inCwd(one("repo") ?? ".", shell);
  const base = one("base") ?? (await defaultBase(dir));
  if (asked.values.has("uncommitted")) return openUncommitted(asked, shell, base);
  const repository = gitRepository({ dir, base, head: one("head") ?? "HEAD", exact: asked.values.has("exact") });
  const top = await topOf(resolve(shell.cwd, dir));
  const program = one("program") ?? nearestIn(resolve(shell.cwd, dir), top);
  return withProgram(repository, () => repository.close(), program, [top], shell);
}

/** On disk; null: the usual place. */
function nearestIn(dir: string, top: string): string | null {
  const path = nearestProgram(dir, top);
  return path === defaultProgram ? null : onDisk(top, path);
}

/** The working directory as a commit of all of it would hold it. */
async function openUncommitted(asked: ParsedArguments, shell: Shell, base: string): Promise<Compared> {
  if (asked.values.has("head"))
    throw new UsageError(["--uncommitted evaluates the working directory; --head names a revision"]);
  const { openHere } = await import("./here.ts");
  return openHere(asked, shell, { base, exact: asked.values.has("exact") });
}

async function withProgram(
  repository: Repository,
  close: () => Promise<void>,
  program: string | null,
  trees: readonly string[],
  shell: Shell,
): Promise<Compared> {
  if (program === null) return { repository, close, programPath: defaultProgram };
  const located = locateProgram(program, shell.cwd, trees);
  if ("inside" in located) return { repository, close, programPath: located.inside };
  const { overlay } = await import("../../../adapters/disk/overlay.ts");
  return { repository: overlay(repository, located.files), close, programPath: located.path };
}

/** As it was typed where that is the same place, because reports name it; else in full. */
function inCwd(path: string, shell: Shell): string {
  const full = resolve(shell.cwd, path);
  return resolve(path) === full ? path : full;
}
