import { resolve } from "node:path";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { overlay } from "../../../adapters/disk/overlay.ts";
import { gitRepository } from "../../../adapters/git/repository.ts";
import { crosswalkOf } from "../../../commands/crosswalk.ts";
import { shippedCrosswalk } from "../../../criteria/crosswalks.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../../criteria/shipped.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { formatProblem } from "../../../model/problem.ts";
import { defaultProgram } from "../../../model/program-file.ts";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { crosswalkRenderings } from "../../../render/crosswalk.ts";
import type { CrosswalkFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { onDisk } from "../../on-disk.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { locateProgram } from "../terminal/outside-program.ts";
import { type Shell, wantsColor } from "../terminal/shell.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `crosswalk`: what each control would satisfy in other frameworks. */
export async function crosswalk(asked: ParsedArguments, shell: Shell): Promise<number> {
  const only = asked.operand;
  if (only !== null && !shippedCatalogueIds.includes(only)) throw new UsageError([unknown(only)]);
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const head = asked.values.get("head")?.[0] ?? null;
  const located = locateProgram(asked.values.get("program")?.[0] ?? onDisk(dir, defaultProgram), shell.cwd, [dir]);
  const git = head === null ? null : gitRepository({ dir, base: head, head, exact: true });
  try {
    const there = git ?? directoriesRepository({ baseDir: dir, headDir: dir });
    const repository = "inside" in located ? there : overlay(there, located.files);
    const path = "inside" in located ? located.inside : located.path;
    const { parsed } = await programAt(repository, (await repository.revisions()).head, path);
    if (parsed.program === null) return unread(parsed.problems.map(formatProblem), path, shell);
    const shipped = { ids: shippedCatalogueIds, catalogue: shippedCatalogue, pairs: shippedCrosswalk };
    const crosswalked = crosswalkOf(parsed.program, shipped, only);
    const format = (asked.values.get("format")?.[0] ?? "terminal") as CrosswalkFormat;
    const color = !asked.values.has("output") && wantsColor(shell, shell.out);
    const context = { ...noLinks, color, width: shell.out.columns };
    writeOut(crosswalkRenderings[format](crosswalked, context), asked, shell);
    return 0;
  } finally {
    await git?.close();
  }
}

function unknown(framework: string): string {
  return `"${framework}" is not an included framework; ${meantAndAllowed(framework, shippedCatalogueIds)}`;
}

function unread(problems: readonly string[], path: string, shell: Shell): number {
  const lines = problems.length === 0 ? [`there is no ${path}; "controldiff init" writes a first one`] : problems;
  for (const line of lines) shell.err.write(`${line}\n`);
  return 2;
}
