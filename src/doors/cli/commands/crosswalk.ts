import { crosswalkOf } from "../../../commands/crosswalk.ts";
import { shippedCrosswalk } from "../../../criteria/crosswalks.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../../criteria/shipped.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { crosswalkRenderings } from "../../../render/crosswalk.ts";
import type { CrosswalkFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { plain } from "../../../render/text/plain.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { openSide } from "../terminal/compared.ts";
import { folded } from "../terminal/folded.ts";
import { type Shell, wantsColor } from "../terminal/shell.ts";
import { whyUnread } from "../terminal/unread-program.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `crosswalk`: what each control would satisfy in other frameworks. */
export async function crosswalk(asked: ParsedArguments, shell: Shell): Promise<number> {
  const only = asked.operand;
  if (only !== null && !shippedCatalogueIds.includes(only)) throw new UsageError([unknown(only)]);
  const { repository, programPath: path, close } = await openSide(asked, shell);
  try {
    const read = await programAt(repository, (await repository.revisions()).head, path);
    const { program } = read.parsed;
    if (program === null) return unread(whyUnread(path, read), shell);
    const shipped = { ids: shippedCatalogueIds, catalogue: shippedCatalogue, pairs: shippedCrosswalk };
    const crosswalked = crosswalkOf(program, shipped, only);
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
  shell.err.write(folded(lines.map((line) => `${plain(line)}\n`).join(""), shell.err));
  return 2;
}
