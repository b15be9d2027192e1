import { resolve } from "node:path";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { overlay } from "../../../adapters/disk/overlay.ts";
import { gitRepository } from "../../../adapters/git/repository.ts";
import { crosswalkOf } from "../../../commands/crosswalk.ts";
import { shippedCrosswalk } from "../../../criteria/crosswalks.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../../criteria/shipped.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { formatProblem } from "../../../model/problem.ts";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { absentProgram } from "../../../paths/any-program.ts";
import { crosswalkRenderings } from "../../../render/crosswalk.ts";
import type { CrosswalkFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { onDisk } from "../../on-disk.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { folded } from "../terminal/folded.ts";
import { nearestProgram, topOf } from "../terminal/nearest-program.ts";
import { locateProgram } from "../terminal/outside-program.ts";
import { type Shell, wantsColor } from "../terminal/shell.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `crosswalk`: what each control would satisfy in other frameworks. */
export async function crosswalk(asked: ParsedArguments, shell: Shell): Promise<number> {
  const only = asked.operand;
  if (only !== null && !shippedCatalogueIds.includes(only)) throw new UsageError([unknown(only)]);
  const folder = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const dir = await topOf(folder);
  const head = asked.values.get("head")?.[0] ?? null;
  const located = locateProgram(
    asked.values.get("program")?.[0] ?? onDisk(dir, nearestProgram(folder, dir)),
    shell.cwd,
    [dir],
  );
  const git = head === null ? null : gitRepository({ dir, base: head, head, exact: true });
  try {
    const there = git ?? directoriesRepository({ baseDir: dir, headDir: dir });
    const repository = "inside" in located ? there : overlay(there, located.files);
    const path = "inside" in located ? located.inside : located.path;
    const { snapshot, parsed } = await programAt(repository, (await repository.revisions()).head, path);
    if (parsed.program === null)
      return unread(parsed.absent ? [absentProgram(path, snapshot)] : parsed.problems.map(formatProblem), shell);
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

function unread(lines: readonly string[], shell: Shell): number {
  shell.err.write(folded(lines.map((line) => `${line}\n`).join(""), shell.err));
  return 2;
}
