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
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { openSide } from "../terminal/compared.ts";
import { folded } from "../terminal/folded.ts";
import { type Shell, wantsColor } from "../terminal/shell.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `crosswalk`: what each control would satisfy in other frameworks. */
export async function crosswalk(asked: ParsedArguments, shell: Shell): Promise<number> {
  const only = asked.operand;
  if (only !== null && !shippedCatalogueIds.includes(only)) throw new UsageError([unknown(only)]);
  const { repository, programPath: path, close } = await openSide(asked, shell);
  try {
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
    await close();
  }
}

function unknown(framework: string): string {
  return `"${framework}" is not an included framework; ${meantAndAllowed(framework, shippedCatalogueIds)}`;
}

function unread(lines: readonly string[], shell: Shell): number {
  shell.err.write(folded(lines.map((line) => `${line}\n`).join(""), shell.err));
  return 2;
}
