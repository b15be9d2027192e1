import { createColors } from "picocolors";
import { splitCriterionKey } from "../model/catalogue.ts";
import type { StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import type { RenderContext } from "./context.ts";
import { type CriterionChange, newlyCovered, newlyLost, worstByCriterion } from "./criteria-change.ts";
import { oneLine } from "./one-line.ts";
import { plain } from "./plain.ts";
import { inRowOrder, nameOf, sentence } from "./row.ts";
import { blockingGroups, counted, doubts } from "./words.ts";

/** How much of a list is printed; `--format json` has all of it. */
const most = 40;

/** The report for a person at a terminal; plain when colour is off. */
export function terminal(report: Report, { colour }: RenderContext): string {
  const ink = createColors(colour);
  const of = (standing: StandingFinding["standing"]) => report.findings.filter((found) => found.standing === standing);
  const paint = report.verdict.is === "pass" ? ink.green : report.verdict.is === "warn" ? ink.yellow : ink.red;
  const parts: readonly (readonly string[])[] = [
    [
      ink.bold(
        `${plain(report.program.name)}: what ${plain(report.head.name)} changes against ${plain(report.base.name)}`,
      ),
      gate(report),
    ],
    list(
      ink.bold("new"),
      inRowOrder(report).flatMap((found) => full(found, report, ink)),
    ),
    list(ink.bold("newly covered"), newlyCovered(report).map(criterionLine)),
    list(
      ink.bold("newly open"),
      newlyLost(report).map((change) => criterionLine({ ...change, controls: [] })),
    ),
    list(
      ink.bold("fixed"),
      of("resolved").map((found) => short(found, report)),
    ),
    list(
      ink.bold("no longer asked, which is not fixed"),
      of("withdrawn").map((found) => short(found, report)),
    ),
    list(
      ink.bold("waived"),
      of("waived").map((found) => short(found, report)),
    ),
    list(
      ink.dim(report.comparison === "adopted" ? "baseline" : "already open at base, not counted"),
      of("existing").map((found) => ink.dim(short(found, report))),
    ),
    list(
      ink.dim("affected"),
      report.affected.map(({ control, reasons }) => ink.dim(`${plain(control)}: ${plain(whyOf(reasons))}`)),
    ),
    list(
      ink.dim("warnings in program files"),
      report.problems
        .filter(({ severity }) => severity === "warning")
        .map(({ place, message }) => ink.dim(`${plain(place.path)}:${place.line}:${place.column} ${plain(message)}`)),
    ),
    list(
      ink.dim("not verified"),
      doubts(report).map((doubt) => ink.dim(`${plain(doubt.what)}: ${plain(doubt.why)}`)),
    ),
    [coverage(report)],
    [paint(ink.bold(`${report.verdict.is}: ${oneLine(report)}`))],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function gate(report: Report): string {
  const reach = `${report.counts.affected} of ${counted(report.counts.controls, "control")} affected by ${counted(report.changed.length, "changed file")}`;
  const groups = blockingGroups(report);
  return groups.length === 0 ? reach : `${reach}; blocked by ${groups.join(", ")}`;
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`  … and ${lines.length - most} more; --format json has all of them`] : [];
  return [title, ...lines.slice(0, most).map((line) => `  ${line}`), ...rest];
}

function full(found: StandingFinding, report: Report, ink: ReturnType<typeof createColors>): readonly string[] {
  const mark = found.blocking || found.group === "always" ? ink.red("✗") : ink.yellow("!");
  const subject = plain(nameOf(found, report));
  return [
    `${mark} ${ink.bold(found.rule)} ${subject} ${ink.dim(at(found))}`,
    `    ${plain(sentence(found, report))}`,
    ...(found.cause === null ? [] : [`    because ${plain(found.cause.text)}`]),
    ...(found.fix === null
      ? []
      : [`    next: ${plain(found.fix.text)} (${plain(found.fix.location.path)}:${found.fix.location.line})`]),
  ];
}

function at({ location }: StandingFinding): string {
  return `${plain(location.path)}:${location.line}:${location.column}${location.side === "base" ? " (at base)" : ""}`;
}

function short(found: StandingFinding, report: Report): string {
  return `${found.rule} ${plain(nameOf(found, report))}: ${plain(sentence(found, report))}`;
}

function criterionLine({ criterion, title, was, is, controls }: CriterionChange): string {
  return `${plain(criterion)} ${plain(title)}: ${was ?? "not in scope"} → ${is ?? "not in scope"}${controls.length === 0 ? "" : ` (${controls.map(plain).join(", ")})`}`;
}

function whyOf(reasons: Report["affected"][number]["reasons"]): string {
  const [first] = reasons;
  if (first === undefined) return "";
  const what =
    first.kind === "path-rule"
      ? `${first.file} matches ${first.rule}`
      : first.kind === "evidence"
        ? `${first.file} is behind its evidence ${first.rule}`
        : first.kind === "definition"
          ? `its own entry changed in ${first.file}`
          : `${first.file} gives its files to others`;
  return reasons.length === 1 ? what : `${what}, and ${reasons.length - 1} more`;
}

/** How many ids of one status are named. */
const mostIds = 80;

/** `soc2-2017: 3 gap (CC6.6, …), 30 covered (CC1.1, …)` per framework, criteria by their worst actor, worst first. */
function coverage(report: Report): string {
  const byFramework = new Map<string, Map<string, string[]>>();
  for (const [key, status] of worstByCriterion(report.coverage.head)) {
    const { framework, criterion } = splitCriterionKey(key);
    const statuses = byFramework.get(framework) ?? new Map<string, string[]>();
    byFramework.set(framework, statuses);
    statuses.set(status, [...(statuses.get(status) ?? []), criterion]);
  }
  return [...byFramework]
    .flatMap(([framework, statuses]) => [
      plain(framework),
      ...[...statuses]
        .sort(by(([status]) => status))
        .map(([status, ids]) => `  ${ids.length} ${status}: ${named(ids)}`),
    ])
    .join("\n");
}

function named(ids: readonly string[]): string {
  const rest = ids.length > mostIds ? `, and ${ids.length - mostIds} more` : "";
  return `${ids.slice(0, mostIds).map(plain).join(", ")}${rest}`;
}
