import { byStatus, frameworksOf, plannedIn, worstByCriterion } from "./frame/criteria-change.ts";
import type { Page } from "./frame/page.ts";
import { plain } from "./text/plain.ts";
import { ranges } from "./text/ranges.ts";
import { counted } from "./text/words.ts";
import { wrap } from "./text/wrap.ts";

/** How much of a list is printed at a terminal; the JSON report has all of it. */
export const most = 40;

/** Of each framework how many criteria stand how at head by their worst actor, and which. */
export function coverageLines({ report, context }: Page): readonly string[] {
  const is = worstByCriterion(report.coverage.head);
  return frameworksOf(report).flatMap((framework) => [
    plain(framework),
    ...[...byStatus(is, framework)].flatMap(([status, ids]) => [
      ...wrap(`${ids.length} ${status}: ${named(ids)}`, context.width - 4, "  "),
      ...(status === "gap" ? plannedLines(plannedIn(report, framework), context.width) : []),
    ]),
  ]);
}

/** Of the gaps those for which a control is planned. */
function plannedLines(ids: readonly string[], width: number): readonly string[] {
  return ids.length === 0 ? [] : wrap(`${ids.length} of them planned: ${named(ids)}`, width - 4, "    ");
}

/** Ids in short, those that follow each other as a range. */
export function named(ids: readonly string[]): string {
  const all = ranges(ids, plain);
  const rest = all.length > most ? ` and ${counted(all.length - most, "more", "more")}` : "";
  return `${all.slice(0, most).join(", ")}${rest}`;
}
