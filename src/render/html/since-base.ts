import type { CoverageStatus } from "../../model/assessment.ts";
import type { Standing } from "../../model/finding.ts";
import { words } from "../../model/sentence.ts";
import { standing } from "../comment/folds.ts";
import type { Part } from "../frame/budget.ts";
import {
  byStatus,
  type CriterionChange,
  frameworksOf,
  newlyCovered,
  newlyLost,
  worstByCriterion,
} from "../frame/criteria-change.ts";
import type { Page } from "../frame/page.ts";
import { counted, doubts } from "../text/words.ts";
import { type Child, html, type Markup } from "./html.ts";
import { codeOf, placeOf, sentenceOf } from "./html-pen.ts";
import { lineOf, ownerOf } from "./stories.ts";
import { folded, listPart, section, tablePart } from "./table.ts";

/** What stands otherwise than at base, and what was so before. */
export function sinceBase(page: Page): readonly Part[] {
  const { report } = page;
  const open = report.comparison === "adopted" ? "Baseline" : "Already open at base";
  return section("since-base", "Change since base", [
    ...coverage(page),
    ...findings("Fixed by this PR", page, "resolved"),
    ...findings("No longer required (not fixed)", page, "withdrawn"),
    ...findings(`${open}, not counted`, page, "existing"),
    ...findings("Waived", page, "waived"),
    ...edits(page),
  ]);
}

function coverage({ report }: Page): readonly Part[] {
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  return [
    ...tablePart({
      caption: "Criteria by their worst actor",
      columns: ["Framework", "Base", "Head"],
      items: frameworksOf(report),
      cells: (framework) => [
        codeOf(framework),
        inNumbers(byStatus(was, framework)),
        inNumbers(byStatus(is, framework)),
      ],
    }),
    ...criteria("Newly covered", newlyCovered(report)),
    ...criteria("No longer covered", newlyLost(report)),
  ];
}

function inNumbers(ids: ReadonlyMap<CoverageStatus, readonly string[]>): string {
  return [...ids].map(([status, { length }]) => `${length} ${status}`).join(", ") || "not in scope";
}

function criteria(name: string, changed: readonly CriterionChange[]): readonly Part[] {
  if (changed.length === 0) return [];
  const ids = changed.map(({ criterion }, at) => html`${at === 0 ? "" : ", "}${codeOf(criterion)}`);
  return [html`<p>${name}: ${ids}.</p>`.text];
}

function findings(name: string, page: Page, as: Standing): readonly Part[] {
  const found = standing(page.report, as);
  const line = (one: (typeof found)[number]): Markup => {
    const owner = ownerOf(one, page);
    return html`${lineOf(one, page)}${owner === null ? null : html` · ${owner}`}`;
  };
  return folded(`${name}: ${found.length}`, listPart(found, line));
}

function edits(page: Page): readonly Part[] {
  const { notes = [] } = page.report;
  const line = ({ text, at }: (typeof notes)[number]) => html`${sentenceOf(text, page)} (${placeOf(at, page)})`;
  return folded(`Other edits of the program, not counted: ${notes.length}`, listPart(notes, line));
}

/** What could not be told, which is part of the verdict. */
export function notVerified(page: Page): readonly Part[] {
  const { report } = page;
  const unsure = doubts(report);
  const warnings = report.problems.filter(({ severity }) => severity === "warning");
  const row = (...cells: readonly Child[]) => cells;
  return section("not-verified", "Not verified", [
    ...tablePart({
      caption: counted(unsure.length, "thing that could not be verified", "things that could not be verified"),
      columns: ["What", "Why"],
      items: unsure,
      cells: ({ what, why }) => row(sentenceOf(what, page), sentenceOf(why, page)),
    }),
    ...tablePart({
      caption: counted(warnings.length, "warning in program files", "warnings in program files"),
      columns: ["Where", "Warning"],
      items: warnings,
      cells: ({ place, message }) => row(placeOf({ ...place, side: "head" }, page), sentenceOf(words(message), page)),
    }),
  ]);
}
