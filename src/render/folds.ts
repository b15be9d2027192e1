import type { Standing, StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import type { Part } from "./budget.ts";
import { code, htmlCode, tableHead, tableRow } from "./markdown.ts";
import { longest, moreIn, type Page, place } from "./page.ts";
import { clip } from "./plain.ts";
import { prose } from "./prose.ts";
import { markOf, messageOf, subjectOf } from "./row.ts";
import { matchedRules, reasonRows } from "./why.ts";
import { counted, doubts, groupOrder, groupWords } from "./words.ts";

/** How many rows a fold of the comment shows; the rest is in the job summary. */
const mostRows = 30;

/** How many findings a line of the second fold names. */
const mostNames = 20;

/** The closed part of the comment: what is fixed, what was open before, why these controls. */
export function folds(page: Page): readonly Part[] {
  return [...fixed(page), ...before(page), ...why(page)];
}

export function standing(report: Report, ...standings: readonly Standing[]): readonly StandingFinding[] {
  return report.findings
    .filter((found) => standings.includes(found.standing))
    .sort(
      by(
        (found) => groupOrder.indexOf(found.group),
        (found) => found.fingerprint,
      ),
    );
}

/** A fold whose rows make one table, or one list. `summary` is HTML of ours. */
export function fold(
  summary: string,
  head: string,
  rows: readonly string[],
  most: number,
  notes: string,
  more: (left: number) => string,
): Part {
  const under = notes === "" ? "" : `${head === "" ? "" : "\n"}${notes}\n`;
  return {
    before: `<details><summary>${summary}</summary>\n\n${head}`,
    rows: rows.map((one) => `${one}\n`),
    after: (left) => `${left === 0 ? "" : `\n${more(left)}\n`}${under}\n</details>\n`,
    most,
  };
}

/** What was open and is not: a finding whose subject was taken away has not been fixed. */
function fixed(page: Page): readonly Part[] {
  const gone = standing(page.report, "resolved", "withdrawn");
  if (gone.length === 0) return [];
  const { resolved, withdrawn } = page.report.counts;
  const summary = [
    ...(resolved > 0 ? [`Fixed by this PR: ${resolved}`] : []),
    ...(withdrawn > 0 ? [`No longer asked, which is not fixed: ${withdrawn}`] : []),
  ].join(". ");
  const rows = gone.map((found) =>
    tableRow([markOf(found), subjectOf(found, page), `${messageOf(found, page)} (${place(found.location, page)})`]),
  );
  return [fold(summary, `${tableHead(["", "Control", "Was"], [":-:"])}\n`, rows, mostRows, "", moreIn(page))];
}

/** What base has too never counts: one line for each group of findings. */
function before(page: Page): readonly Part[] {
  const { report } = page;
  const open = standing(report, "existing");
  const waived = standing(report, "waived");
  if (open.length + waived.length === 0) return [];
  const title =
    report.comparison === "adopted"
      ? "Baseline, not counted"
      : `Already open on ${htmlCode(clip(report.base.name, longest.path))}, not counted`;
  const summary = [
    ...(open.length > 0 ? [`${title}: ${open.length}`] : []),
    ...(waived.length > 0 ? [`Waived: ${waived.length}`] : []),
  ].join(". ");
  const groups = groupOrder.flatMap((group) => {
    const own = open.filter((found) => found.group === group);
    return own.length === 0 ? [] : [`- ${counted(own.length, ...groupWords[group].open)}: ${names(own)}`];
  });
  const accepted = waived.length === 0 ? [] : [`- ${waived.length} waived: ${names(waived)}`];
  return [fold(summary, "", [...groups, ...accepted], mostRows, "", moreIn(page))];
}

function names(findings: readonly StandingFinding[]): string {
  const shown = findings.slice(0, mostNames).map(({ subject }) => code(clip(subject.join(", "), longest.title)));
  return `${shown.join(" · ")}${findings.length > mostNames ? ` and ${findings.length - mostNames} more` : ""}`;
}

/** Every affected control with the file and the line that say so, and what could not be told. */
function why(page: Page): readonly Part[] {
  const { report } = page;
  const rows = reasonRows(page).map((cells) => tableRow(cells));
  const notes = notesOf(page);
  if (rows.length + notes.length === 0) return [];
  const { matched, of } = matchedRules(report);
  const rules = of < matched ? counted(matched, "rule") : `${matched} of ${counted(of, "rule")}`;
  const files = counted(report.changed.length, "changed file");
  const summary = `Why these controls: ${files}${matched === 0 ? "" : ` matched ${rules}`}`;
  const head = rows.length === 0 ? "" : `${tableHead(["Changed file", "Rule", "Control"])}\n`;
  return [fold(summary, head, rows, mostRows, notes, moreIn(page))];
}

/** What matched nothing, and what was not checked: that is part of the verdict. */
function notesOf({ report }: Page): string {
  const { changed, mapping, problems } = report;
  const unsure = doubts(report);
  const unmatched = changed.filter((file) => file.controls.length === 0).length;
  const stray = mapping.inScope - mapping.mapped;
  const warnings = problems.filter((problem) => problem.severity === "warning").length;
  const shown = unsure
    .slice(0, 5)
    .map(
      ({ what, why }) =>
        `${prose(clip(what, longest.path), new Set())} (${prose(clip(why, longest.title), new Set())})`,
    );
  const left = unsure.length - shown.length;
  const sentences = [
    unmatched === 0 ? "" : `${counted(unmatched, "file")} matched no rule.`,
    stray === 0
      ? ""
      : `${stray} of ${counted(mapping.inScope, "changed file")} in the program's scope belong to no control.`,
    shown.length === 0 ? "" : `Not verified: ${shown.join("; ")}${left > 0 ? `; and ${left} more` : ""}.`,
    warnings === 0 ? "" : `${counted(warnings, "warning")} in program files.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
