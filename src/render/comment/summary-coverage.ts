import type { CoverageStatus } from "../../model/assessment.ts";
import type { MatrixRow, Report } from "../../model/report.ts";
import type { Part } from "../frame/budget.ts";
import {
  byStatus,
  type CriterionChange,
  frameworksOf,
  newlyCovered,
  newlyLost,
  plannedIn,
  worstByCriterion,
} from "../frame/criteria-change.ts";
import { longest, type Page } from "../frame/page.ts";
import { type FrameworkMatrix, matricesOf } from "../matrix/matrix.ts";
import { matrixHead, matrixLegend, matrixRow } from "../matrix/matrix-markdown.ts";
import { code, htmlCode, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { counted, listed } from "../text/words.ts";
import { fold } from "./folds.ts";
import { pointsOfFocus, type TroubledPoint } from "./points.ts";

/** Coverage at base and head: in numbers per framework, what changed, and who answers for what. */
export function coverageParts(page: Page): readonly Part[] {
  const { report } = page;
  const frameworks = frameworksOf(report);
  if (frameworks.length === 0) return [];
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  const rows = frameworks.map((framework) => [
    code(clip(framework, longest.id)),
    inNumbers(byStatus(was, framework)),
    inNumbers(byStatus(is, framework), plannedIn(report, framework).length),
  ]);
  const table = [tableHead(["Criteria by their worst actor", "Base", "Head"]), ...rows.map(tableRow)].join("\n");
  return [
    `\n#### Coverage\n\n${table}\n\n${changes(report)}`,
    ...pointsFold(page),
    ...matricesOf(report).map((matrix) => folded(matrix, page)),
  ];
}

/** `gap: 33 (9 planned), covered: 2`. */
function inNumbers(ids: ReadonlyMap<CoverageStatus, readonly string[]>, planned = 0): string {
  const mark = (status: CoverageStatus) => (status === "gap" && planned > 0 ? ` (${planned} planned)` : "");
  return [...ids].map(([status, { length }]) => `${status}: ${length}${mark(status)}`).join(", ") || "not in scope";
}

function changes(report: Report): string {
  const sentence = (name: string, changed: readonly CriterionChange[]) =>
    changed.length === 0
      ? []
      : [
          `${name}: ${listed(
            changed.map(({ criterion }) => code(clip(criterion, longest.id))),
            20,
          )}.`,
        ];
  const sentences = [
    ...sentence("Newly covered", newlyCovered(report)),
    ...sentence("No longer covered", newlyLost(report)),
  ];
  return sentences.length === 0 ? "" : `${sentences.join(" ")}\n\n`;
}

/** Points of focus that nobody covers, or that do not apply: told, because they are characteristics and not requirements. */
function pointsFold({ report }: Page): readonly Part[] {
  const points = pointsOfFocus(report);
  if (points === null) return [];
  const excluded = points.notApplicable === 0 ? "" : `, ${points.notApplicable} not applicable`;
  const said = `Points of focus: ${points.covered} of ${counted(points.inScope, "point")} covered${excluded}`;
  if (points.troubled.length === 0) return [`${said}.\n\n`];
  const write = ({ criterion, point, actor, state }: TroubledPoint) =>
    tableRow([
      code(clip(criterion, longest.id)),
      text(clip(point, longest.title)),
      code(clip(actor, longest.id)),
      text(clip(state, longest.message)),
    ]);
  const head = `${tableHead(["Criterion", "Point of focus", "Actor", ""])}\n`;
  const more = (left: number) => `+${counted(left, "more", "more")} in the JSON report.`;
  return [fold(points.troubled, write, { summary: said, head, most: 2_000, more })];
}

/** Criteria against the actors that answer for them; where an actor stood otherwise at base, that too. */
function folded(matrix: FrameworkMatrix, { titles }: Page): Part {
  const { framework, rows } = matrix;
  const write = (row: MatrixRow) => matrixRow(row, matrix, titles.get(row.criterion) ?? "");
  return fold(rows, write, {
    summary: `Who answers for what in ${htmlCode(clip(framework, longest.id))}: ${counted(rows.length, "criterion", "criteria")}`,
    head: `${matrixHead(matrix)}\n`,
    notes: matrixLegend(matrix),
    most: 2_000,
    more: (left) => `+${counted(left, "more", "more")} in the JSON report.`,
  });
}
