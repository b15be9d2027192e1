import type { Standing, StandingFinding } from "../../model/finding.ts";
import { by, counting } from "../../model/order.ts";
import type { ProgramNote, Report } from "../../model/report.ts";
import { markOf } from "../frame/about.ts";
import { type Part, rowsOf } from "../frame/budget.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { longest, moreIn, type Page, place } from "../frame/page.ts";
import { code, htmlCode, tableHead, tableRow } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { ranges } from "../text/ranges.ts";
import { counted, doubts, groupOrder, groupWords } from "../text/words.ts";
import { lineOf } from "./row.ts";
import { subjectsOf } from "./subjects.ts";
import { olderWarnings } from "./warnings.ts";
import { byFile, type Match, matchedRules, matches, matchHead, matchRow } from "./why.ts";

/** How many rows a fold of the comment shows; the rest is where the whole report is. */
const mostRows = 30;

/** How many findings a line of the second fold names. */
const mostNames = 20;

/** The closed part of the comment: what is fixed, what was open before, why these controls. */
export function folds(page: Page): readonly Part[] {
  return [...fixed(page), ...before(page), ...edits(page), ...why(page)];
}

export function standing(report: Report, ...standings: readonly Standing[]): readonly StandingFinding[] {
  return report.findings
    .filter((found) => standings.includes(found.standing))
    .sort(
      by(
        (found) => groupOrder.indexOf(found.group),
        (found) => counting(found.fingerprint),
      ),
    );
}

/** A fold whose rows make one table, or one list. */
export function fold<Item>(
  items: readonly Item[],
  write: (item: Item) => string,
  { summary, head, notes = "", most, more }: FoldFrame,
): Part {
  const under = notes === "" ? "" : `${head === "" ? "" : "\n"}${notes}\n`;
  return rowsOf(items, (item) => `${write(item)}\n`, {
    before: `<details><summary>${summary}</summary>\n\n${head}`,
    after: (left) => `${left === 0 ? "" : `\n${more(left)}\n`}${under}\n</details>\n`,
    most,
  });
}

interface FoldFrame {
  /** HTML of ours. */
  readonly summary: string;
  readonly head: string;
  readonly notes?: string;
  readonly most: number;
  readonly more: (left: number) => string;
}

/** What was open and is not: a finding whose subject was taken away has not been fixed. */
function fixed(page: Page): readonly Part[] {
  const gone = standing(page.report, "resolved", "withdrawn");
  if (gone.length === 0) return [];
  const { resolved, withdrawn } = page.report.counts;
  const summary = [
    ...(resolved > 0 ? [`Fixed by this PR: ${resolved}`] : []),
    ...(withdrawn > 0 ? [`No longer required (not fixed): ${withdrawn}`] : []),
  ].join(". ");
  const write = (found: StandingFinding) =>
    tableRow([`${markOf(found)} ${lineOf(found, page)} (${place(found.location, page)})`]);
  const head = `${tableHead(["What it was"])}\n`;
  return [fold(gone, write, { summary, head, most: mostRows, more: moreIn(page) })];
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
  return [fold([...groups, ...accepted], (line) => line, { summary, head: "", most: mostRows, more: moreIn(page) })];
}

/** Edits of the program that require neither more nor less. */
function edits(page: Page): readonly Part[] {
  const { notes = [] } = page.report;
  if (notes.length === 0) return [];
  const write = (note: ProgramNote) => `- ${markdownOf(note.text, page)} (${place(note.at, page)})`;
  const summary = `Other edits of the program, not counted: ${notes.length}`;
  return [fold(notes, write, { summary, head: "", most: mostRows, more: moreIn(page) })];
}

/** What they are about; criteria that follow each other are a range. */
function names(findings: readonly StandingFinding[]): string {
  const named = (name: string) => code(clip(name, longest.title));
  const all = subjectsOf(findings).flatMap(({ of, names }) => {
    const [first = "", ...rest] = ranges(names, named);
    return [`${of.length === 0 ? "" : `${of.map(named).join(", ")}: `}${first}`, ...rest];
  });
  const left = all.length - mostNames;
  return `${all.slice(0, mostNames).join(" · ")}${left > 0 ? ` and ${counted(left, "more", "more")}` : ""}`;
}

/** Every affected control with the file and the line that say so, and what could not be told. */
function why(page: Page): readonly Part[] {
  const { report } = page;
  const all = matches(report);
  const notes = notesOf(page);
  if (all.length + notes.length === 0) return [];
  const { matched, of } = matchedRules(report);
  const rules = of < matched ? counted(matched, "rule") : `${matched} of ${counted(of, "rule")}`;
  const files = counted(report.changed.length, "changed file");
  const summary = `Why these controls: ${files}${matched === 0 ? "" : ` matched ${rules}`}`;
  const head = all.length === 0 ? "" : `${tableHead(matchHead)}\n`;
  const write = (match: readonly Match[]) => tableRow(matchRow(match, page));
  return [fold(byFile(all), write, { summary, head, notes, most: mostRows, more: moreIn(page) })];
}

/** Of what could not be verified the line says a few words; the whole report has all of them. */
const roomOfDoubt = { all: longest.path, each: longest.path };

/** How many of the changed files in scope no control covers. */
function strayInWords(stray: number, inScope: number): string {
  if (inScope === 1) return "No control covers the one changed file in scope.";
  return stray === inScope
    ? `No control covers the ${inScope} changed files in scope.`
    : `No control covers ${stray} of the ${inScope} changed files in scope.`;
}

/** What matched nothing, and what was not checked: that is part of the verdict. */
function notesOf(page: Page): string {
  const { report } = page;
  const { changed, mapping } = report;
  const unsure = doubts(report);
  const unmatched = changed.filter((file) => file.controls.length === 0).length;
  const stray = mapping.inScope - mapping.mapped;
  const warnings = olderWarnings(report).length;
  const isNew = report.findings.some(({ group }) => group === "source-warning");
  const shown = unsure
    .slice(0, 5)
    .map(({ what, why }) => `${markdownOf(what, page, roomOfDoubt)} (${markdownOf(why, page, roomOfDoubt)})`);
  const left = unsure.length - shown.length;
  const sentences = [
    unmatched === 0 ? "" : `${counted(unmatched, "file")} matched no rule.`,
    stray === 0 ? "" : strayInWords(stray, mapping.inScope),
    shown.length === 0
      ? ""
      : `Not verified: ${shown.join("; ")}${left > 0 ? `; and ${counted(left, "more", "more")}` : ""}.`,
    warnings === 0 ? "" : `${counted(warnings, "warning")} in program files${isNew ? " besides the new ones" : ""}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
