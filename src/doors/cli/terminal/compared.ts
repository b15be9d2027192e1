import { resolve } from "node:path";
import { defaultBase } from "../../../adapters/git/default-base.ts";
import { gitRepository } from "../../../adapters/git/repository.ts";
import { defaultProgram } from "../../../model/program-file.ts";
import type { Repository } from "../../../ports.ts";
import { type ParsedArguments, UsageError } from "./arguments.ts";
import { programOf, topOf } from "./nearest-program.ts";
import { type Located, locateProgram } from "./outside-program.ts";
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
    const program = one("program");
    const dirs = [baseDir, headDir];
    const located = program === null ? { inside: defaultProgram } : locateProgram(program, shell.cwd, dirs);
    return withProgram(repository, async () => {}, located);
  }
  const dir = inCwd(one("repo") ?? ".", shell);
  const base = one("base") ?? (await defaultBase(dir));
  if (asked.values.has("uncommitted")) return openUncommitted(asked, shell, base);
  const repository = gitRepository({ dir, base, head: one("head") ?? "HEAD", exact: asked.values.has("exact") });
  const folder = resolve(shell.cwd, dir);
  return withProgram(repository, () => repository.close(), programOf(asked, shell, folder, await topOf(folder)));
}

/** One side of what `--repo` names: the revision that `--head` names, else the files of the directory. */
export async function openSide(asked: ParsedArguments, shell: Shell): Promise<Compared> {
  const folder = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const dir = await topOf(folder);
  const located = programOf(asked, shell, folder, dir);
  const head = asked.values.get("head")?.[0];
  if (head !== undefined) {
    const repository = gitRepository({ dir, base: head, head, exact: true });
    return withProgram(repository, () => repository.close(), located);
  }
  const { directoriesRepository } = await import("../../../adapters/disk/directories.ts");
  return withProgram(directoriesRepository({ baseDir: dir, headDir: dir }), async () => {}, located);
}

/** The working directory as a commit of all of it would hold it. */
async function openUncommitted(asked: ParsedArguments, shell: Shell, base: string): Promise<Compared> {
  if (asked.values.has("head"))
    throw new UsageError(["--uncommitted evaluates the working directory; --head names a revision"]);
  const { openHere } = await import("./here.ts");
  return openHere(asked, shell, { base, exact: asked.values.has("exact") });
}

async function withProgram(repository: Repository, close: () => Promise<void>, located: Located): Promise<Compared> {
  if ("inside" in located) return { repository, close, programPath: located.inside };
  const { overlay } = await import("../../../adapters/disk/overlay.ts");
  return { repository: overlay(repository, located.files), close, programPath: located.path };
}

/** As it was typed where that is the same place, because reports name it; else in full. */
function inCwd(path: string, shell: Shell): string {
  const full = resolve(shell.cwd, path);
  return resolve(path) === full ? path : full;
}
