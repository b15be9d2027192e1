import type { Standing } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { words } from "../../model/sentence.ts";
import { markOf, ownerOf } from "../frame/about.ts";
import { fitted, type Part } from "../frame/budget.ts";
import type { RenderContext } from "../frame/context.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { longest, type Page, pageOf, pathCode, place } from "../frame/page.ts";
import { code, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { counted, doubts } from "../text/words.ts";
import { claims } from "./claims.ts";
import { alerts, findingsTable, programIn } from "./comment.ts";
import { fold, standing } from "./folds.ts";
import { gate, markdownNames, title } from "./headline.ts";
import { mechanismLine, mechanismTable } from "./mechanisms.ts";
import { openedRisksLine, riskRegister } from "./risks.ts";
import { lineOf } from "./row.ts";
import { coverageParts } from "./summary-coverage.ts";
import { olderWarnings } from "./warnings.ts";
import { byFile, matches, matchHead, matchRow } from "./why.ts";

/** GitHub refuses a step's summary beyond 1 MiB (workflow commands, "Job summaries"). */
export const maxSummaryBytes = 1_000_000;

/** More rows than this nobody reads; the JSON report has them. */
const mostRows = 2_000;

/** Everything that the report holds, most important first, for whoever wants all of it. `most`: bytes; without it, those of a job summary. */
export function summary(report: Report, context: RenderContext, most = maxSummaryBytes): string {
  const page = pageOf(report, context);
  const { mapping } = report;
  const parts: readonly Part[] = [
    `### ${title(report, programIn(report))}\n`,
    ...alerts(page),
    `${gate(report, context, markdownNames)}\n\n`,
    ...findingsTable(page, mostRows, inJson),
    ...claims(page, mostRows, inJson),
    ...mechanismTable(page, mostRows, inJson),
    ...openedRisksLine(page),
    ...mechanismLine(page),
    ...findingsFold("Fixed by this PR", page, "resolved"),
    ...findingsFold("No longer required (not fixed)", page, "withdrawn"),
    ...coverageParts(page),
    ...riskRegister(page),
    ...(report.comparison === "posture"
      ? []
      : findingsFold(
          `${report.comparison === "adopted" ? "Baseline" : "Already open at base"}, not counted`,
          page,
          "existing",
        )),
    ...findingsFold("Waived", page, "waived"),
    ...tableFold("Why these controls", matchHead, byFile(matches(report)), (match) => matchRow(match, page)),
    ...tableFold("Changed files in scope that no control covers", ["File"], mapping.unmapped, (path) => [
      pathCode(path),
    ]),
    ...tableFold("Warnings in program files", ["Where", "Warning"], olderWarnings(report), (problem) => [
      place({ ...problem.place, side: "head" }, page),
      markdownOf(words(problem.message), page),
    ]),
    ...tableFold("Other edits of the program, not counted", ["Where", "Edit"], report.notes ?? [], (note) => [
      place(note.at, page),
      markdownOf(note.text, page),
    ]),
    ...tableFold("Not verified", ["What", "Why"], doubts(report), ({ what, why }) => [
      markdownOf(what, page),
      markdownOf(why, page),
    ]),
    footer(report),
  ];
  return fitted(parts, most);
}

/** What stands under rows of the summary that are not all of them. */
function inJson(left: number): string {
  return `+${counted(left, "more", "more")} in the JSON report.`;
}

function findingsFold(name: string, page: Page, standingAs: Standing): readonly Part[] {
  const found = standing(page.report, standingAs);
  const isGone = standingAs === "resolved" || standingAs === "withdrawn";
  return tableFold(name, [isGone ? "What it was" : "What is open"], found, (one) => {
    const owner = ownerOf(one, page);
    return [`${markOf(one)} ${lineOf(one, page)} (${place(one.location, page)})${owner === "" ? "" : ` · ${owner}`}`];
  });
}

/** A fold with one table; nothing where there are no items. `name` is ours. */
function tableFold<Item>(
  name: string,
  names: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
): readonly Part[] {
  if (items.length === 0) return [];
  const [summary, head] = [`${name}: ${items.length}`, `${tableHead(names)}\n`];
  return [fold(items, (item) => tableRow(cells(item)), { summary, head, most: mostRows, more: inJson })];
}

function footer({ base, head, today, program, comparison }: Report): string {
  const name = (revision: Report["base"]) => code(clip(revision.isCommit ? revision.id : revision.name, longest.path));
  if (comparison === "posture") {
    return `\n<sub>${pathCode(program.path)} · at ${name(head)} · evaluated for ${text(today)}</sub>\n`;
  }
  return `\n<sub>${pathCode(program.path)} · base ${name(base)} → head ${name(head)} · evaluated for ${text(today)}</sub>\n`;
}
