import { listCriteria } from "../../../commands/criteria.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../../criteria/shipped.ts";
import { programAt } from "../../../fetch/program-at.ts";
import type { Catalogue } from "../../../model/catalogue.ts";
import type { ListedCriterion } from "../../../model/frameworks/listed-criterion.ts";
import type { Program } from "../../../model/program.ts";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { criteriaRenderings } from "../../../render/criteria-list.ts";
import type { TextFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { run } from "../../../run.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { type Here, openHere } from "../terminal/here.ts";
import { nobody } from "../terminal/nobody.ts";
import { type Shell, wantsColor } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `criteria`: the criteria of a framework with their titles, and who covers each here. */
export async function criteria(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const here = await openHere(asked, shell, null);
  try {
    const { head } = await here.repository.revisions();
    const { program } = (await programAt(here.repository, head, here.programPath)).parsed;
    const catalogues = cataloguesNamed(asked.operand, program);
    const all = await listed(catalogues, program, here, today);
    const isOpen = ({ status }: ListedCriterion) => status === "gap" || status === "planned";
    const shown = asked.values.has("open") ? all.filter(isOpen) : all;
    const format = (asked.values.get("format")?.[0] ?? "terminal") as TextFormat;
    const color = !asked.values.has("output") && wantsColor(shell, shell.out);
    const context = {
      ...noLinks,
      color,
      width: shell.out.columns,
      points: asked.values.has("points"),
    };
    writeOut(criteriaRenderings[format](shown, context), asked, shell);
    return 0;
  } finally {
    await here.close();
  }
}

async function listed(
  catalogues: readonly Catalogue[],
  program: Program | null,
  { repository, programPath }: Here,
  today: string,
): Promise<readonly ListedCriterion[]> {
  const report = program === null ? null : await run({ ...nobody, kind: "posture", repository, programPath, today });
  const claims = new Map<string, string[]>();
  for (const { id, satisfies } of program?.controls ?? []) {
    for (const { criterion } of satisfies) claims.set(criterion, [...(claims.get(criterion) ?? []), id]);
  }
  return catalogues.flatMap((catalogue) => listCriteria(catalogue, report, claims));
}

/** The framework that is named, shipped or the program's; without a name the program's, else SOC 2. Throws `UsageError`. */
function cataloguesNamed(name: string | null, program: Program | null): readonly Catalogue[] {
  const own = program?.frameworks.flatMap(({ id }) => program.catalogues.get(id) ?? []) ?? [];
  if (name === null) return own.length > 0 ? own : [shippedCatalogue("soc2-2017")].flatMap((one) => one ?? []);
  const ids = [...new Set([...shippedCatalogueIds, ...own.map(({ id }) => id)])];
  const id = ids.find((known) => known.toLowerCase() === name.toLowerCase());
  const found = id === undefined ? null : (program?.catalogues.get(id) ?? shippedCatalogue(id));
  if (found !== null) return [found];
  throw new UsageError([`"${name}" is not a framework; ${meantAndAllowed(name, ids)}`]);
}
