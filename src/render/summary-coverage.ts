import type { Coverage, CoverageStatus } from "../model/assessment.ts";
import { type CriterionKey, splitCriterionKey } from "../model/catalogue.ts";
import { byText } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import type { Part } from "./budget.ts";
import {
  byStatus,
  type CriterionChange,
  frameworksOf,
  newlyCovered,
  newlyLost,
  worstByCriterion,
} from "./criteria-change.ts";
import { fold } from "./folds.ts";
import { code, htmlCode, tableHead, tableRow, text } from "./markdown.ts";
import { longest, type Page } from "./page.ts";
import { clip } from "./plain.ts";
import { counted, listed } from "./words.ts";

/** Coverage at base and head: in numbers per framework, what changed, and who answers for what. */
export function coverageParts(page: Page): readonly Part[] {
  const { report } = page;
  const frameworks = frameworksOf(report);
  if (frameworks.length === 0) return [];
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  const rows = frameworks.map((framework) => [
    code(clip(framework, longest.id)),
    inNumbers(byStatus(was, framework)),
    inNumbers(byStatus(is, framework)),
  ]);
  const table = [tableHead(["Criteria by their worst actor", "Base", "Head"]), ...rows.map(tableRow)].join("\n");
  return [
    `\n#### Coverage\n\n${table}\n\n${changes(report)}`,
    ...frameworks.map((framework) => matrix(framework, page)),
  ];
}

function inNumbers(ids: ReadonlyMap<CoverageStatus, readonly string[]>): string {
  return [...ids].map(([status, { length }]) => `${length} ${status}`).join(", ") || "not in scope";
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

/** Criteria against the actors that answer for them; where an actor stood otherwise at base, that too. */
function matrix(framework: string, { report, titles }: Page): Part {
  const inFramework = (row: Coverage) => splitCriterionKey(row.criterion).framework === framework;
  const [was, is] = [report.coverage.base.filter(inFramework), report.coverage.head.filter(inFramework)];
  const actors = [...new Set([...was, ...is].map(({ actor }) => actor))].sort(byText);
  const criteria = [...new Set([...is, ...was].map(({ criterion }) => criterion))];
  const before = report.comparison === "compared" ? byCell(was) : null;
  const now = byCell(is);
  const write = (criterion: CriterionKey) =>
    tableRow([
      `${code(clip(criterion, longest.id))} ${text(clip(titles.get(criterion) ?? "", longest.title))}`,
      ...actors.map((actor) => cell(criterion, actor, before, now)),
    ]);
  return fold(criteria, write, {
    summary: `Who answers for what in ${htmlCode(clip(framework, longest.id))}: ${counted(criteria.length, "criterion", "criteria")}`,
    head: `${tableHead(["Criterion", ...actors.map((actor) => code(clip(actor, longest.id)))])}\n`,
    most: 2_000,
    more: (left) => `+${counted(left, "more", "more")} in the JSON report.`,
  });
}

type Cells = ReadonlyMap<string, CoverageStatus>;

function byCell(coverage: readonly Coverage[]): Cells {
  return new Map(coverage.map(({ criterion, actor, status }) => [`${criterion} ${actor}`, status]));
}

function cell(criterion: CriterionKey, actor: string, before: Cells | null, now: Cells): string {
  const key = `${criterion} ${actor}`;
  const [was, is] = [before?.get(key), now.get(key)];
  if (before === null || was === is) return is ?? "";
  return `${was ?? "not asked"} → **${is ?? "not asked"}**`;
}
