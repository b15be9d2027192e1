import { splitCriterionKey } from "../model/catalogue.ts";
import type { StandingFinding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RenderContext } from "./context.ts";
import { type CriterionChange, criteriaChanged, worstByCriterion } from "./criteria-change.ts";
import { alerts, headline } from "./headline.ts";
import { code, fold, table, text } from "./markdown.ts";
import { inRowOrder, markOf, place, row, rowAlign, rowHead, sentence, subjectOf } from "./row.ts";
import { doubts } from "./words.ts";

/** GitHub refuses a step's summary beyond 1 MiB (workflow commands, "Job summaries"). */
export const maxSummaryBytes = 1_000_000;

/** The job summary: everything that the report holds, for whoever wants all of it. */
export function summary(report: Report, context: RenderContext): string {
  for (let most = 20_000; most > 0; most = Math.floor(most / 2)) {
    const whole = assembled(report, context, most);
    if (new TextEncoder().encode(whole).length <= maxSummaryBytes) return whole;
  }
  return `${headline(report)}\n`;
}

function assembled(report: Report, context: RenderContext, most: number): string {
  const rows = (all: readonly StandingFinding[]) =>
    all.map((found) => [
      markOf(found),
      subjectOf(found, report),
      `${text(sentence(found, report))} (${place(found.location, report, context)})`,
    ]);
  const of = (standing: StandingFinding["standing"]) => report.findings.filter((found) => found.standing === standing);
  const parts = [
    headline(report),
    ...alerts(report),
    section(
      "New",
      rowHead,
      inRowOrder(report).map((found) => row(found, report, context)),
      most,
      rowAlign,
    ),
    section(
      "Criteria that stand otherwise than before",
      ["Criterion", "Was", "Is", "Controls"],
      criteriaChanged(report).map(changeRow),
      most,
    ),
    section("Coverage", ["Framework", "Criteria by their worst actor, base", "Head"], coverageRows(report), most),
    matrix(report, most),
    folded("Fixed by this change", ["", "Control", "Was"], rows(of("resolved")), most),
    folded("No longer asked, which is not fixed", ["", "Control", "Was"], rows(of("withdrawn")), most),
    folded("Waived", ["", "Control", "What is waived"], rows(of("waived")), most),
    folded("Already open at base, not counted", ["", "Control", "What is open"], rows(of("existing")), most),
    folded("Why these controls", ["Control", "File", "Rule", "At"], whyRows(report, context), most),
    folded(
      "Changed files in scope that no control names",
      ["File"],
      report.mapping.unmapped.map((path) => [code(path)]),
      most,
    ),
    folded(
      "Warnings in program files",
      ["At", "Warning"],
      report.problems
        .filter((problem) => problem.severity === "warning")
        .map((problem) => [
          code(`${problem.place.path}:${problem.place.line}:${problem.place.column}`),
          text(problem.message),
        ]),
      most,
    ),
    folded(
      "Not verified",
      ["What", "Why"],
      doubts(report).map((doubt) => [text(doubt.what), text(doubt.why)]),
      most,
    ),
    `<sub>base ${code(report.base.id)} (${code(report.base.name)}) → head ${code(report.head.id)} (${code(report.head.name)}), evaluated for ${report.today}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  align: readonly string[] = [],
): string {
  return rows.length === 0 ? "" : `#### ${title}\n\n${limited(head, rows, most, align)}`;
}

function folded(title: string, head: readonly string[], rows: readonly (readonly string[])[], most: number): string {
  return rows.length === 0 ? "" : fold(`${title}: ${rows.length}`, limited(head, rows, most, []));
}

function limited(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  align: readonly string[],
): string {
  const shown = table(head, rows.slice(0, most), align);
  return rows.length <= most ? shown : `${shown}\n\n+${rows.length - most} more; the JSON report holds all of them.`;
}

function changeRow({ criterion, title, was, is, controls }: CriterionChange): readonly string[] {
  return [
    `${code(criterion)} ${text(title)}`,
    was ?? "not in scope",
    is ?? "not in scope",
    controls.map(code).join(", "),
  ];
}

function coverageRows(report: Report): readonly (readonly string[])[] {
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  const frameworks = [
    ...new Set([...is.keys(), ...was.keys()].map((key) => splitCriterionKey(key as `${string}/${string}`).framework)),
  ];
  return frameworks.map((framework) => [code(framework), byStatus(was, framework), byStatus(is, framework)]);
}

function byStatus(worst: ReadonlyMap<string, string>, framework: string): string {
  const counts = new Map<string, number>();
  for (const [key, status] of worst)
    if (key.startsWith(`${framework}/`)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => `${count} ${status}`)
    .join(", ");
}

/** Criteria against the actors that answer for them. */
function matrix(report: Report, most: number): string {
  const actors = [...new Set(report.coverage.head.map((row) => row.actor))].sort();
  const criteria = [...new Set(report.coverage.head.map((row) => row.criterion))];
  const cells = new Map(
    report.coverage.head.map((row) => [`${row.criterion} ${row.actor}`, `${row.role}: ${row.status}`]),
  );
  const rows = criteria.map((criterion) => [
    code(criterion),
    ...actors.map((actor) => cells.get(`${criterion} ${actor}`) ?? ""),
  ]);
  return folded("Who answers for what, at head", ["Criterion", ...actors.map(text)], rows, most);
}

function whyRows(report: Report, context: RenderContext): readonly (readonly string[])[] {
  return report.affected.flatMap(({ control, reasons }) =>
    reasons.map((reason) => [code(control), code(reason.file), code(reason.rule), place(reason.at, report, context)]),
  );
}
