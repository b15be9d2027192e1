import type { StandingFinding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { nameOf } from "../frame/about.ts";
import { bytes, fitted, type Part, rowsOf } from "../frame/budget.ts";
import { type RenderContext, wholeOf } from "../frame/context.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { markerLine } from "../frame/marker.ts";
import { longest, moreIn, type Page, pageOf, pathCode, place } from "../frame/page.ts";
import { whose } from "../frame/whose.ts";
import { code, link, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { told } from "../text/words.ts";
import { answerFold } from "./answer.ts";
import { claims } from "./claims.ts";
import { toRemember } from "./earlier.ts";
import { folds } from "./folds.ts";
import { gate, markdownNames, title } from "./headline.ts";
import { mechanismLine, mechanismTable } from "./mechanisms.ts";
import { problemHead, problemRow } from "./problem-row.ts";
import { openedRisksLine } from "./risks.ts";
import { openHead, row, rowHead } from "./row.ts";
import { inRowOrder } from "./row-order.ts";
import { type Story, stories } from "./story.ts";

/** The comment's size on GitHub: 65,536 by its own error message, 262,144 bytes as measured; safe under every reading. */
export const maxCommentBytes = 60_000;

/** Rows of the one table that is not folded. */
const mostRows = 15;

/** The review comment: the marker, the verdict and its reason, one table, at most three folds, and where it comes from. */
export function comment(report: Report, context: RenderContext): string {
  const page = pageOf(report, context);
  const parts: readonly Part[] = [
    `### ${title(report, programIn(report))}\n`,
    ...alerts(page),
    `${gate(report, context, markdownNames)}\n\n`,
    ...hearsay(context),
    ...findingsTable(page, mostRows, moreIn(page)),
    ...claims(page, mostRows, moreIn(page)),
    ...mechanismTable(page, mostRows, moreIn(page)),
    ...openedRisksLine(page),
    ...mechanismLine(page),
    ...(context.answer ? [answerFold(context.answer, page)] : []),
    ...(report.comparison === "none" ? [] : folds(page)),
    footer(page),
  ];
  const reported = toRemember(report, context.earlier ?? null);
  const marker = (body: string) => `${markerLine(context.key, report.head.id, body, reported)}\n`;
  const body = fitted(parts, maxCommentBytes - bytes(marker("")));
  return `${marker(body)}${body}`;
}

/** Whether a comment is worth being created for: something is new, or could not be evaluated, or there is a first baseline. */
export function hasSomethingToSay(report: Report): boolean {
  if (report.verdict.is === "error" || told(report).length > 0 || report.unapprovable !== undefined) return true;
  if (report.verdict.is === "none") return report.mechanisms.length > 0;
  return report.comparison === "adopted" && report.counts.existing > 0;
}

/** What could not be read, and what nobody could approve from now on, right under the title. */
export function alerts(page: Page): readonly Part[] {
  return [...unread(page), ...locks(page)];
}

/** What nobody could approve once this is merged. */
function locks(page: Page): readonly Part[] {
  const { unapprovable = [] } = page.report;
  const lines = unapprovable.map(({ text, at }) => `> ${markdownOf(text, page)} (${place(at, page)}).`);
  return lines.length === 0 ? [] : [`\n> [!WARNING]\n${lines.join("\n>\n")}\n\n`];
}

function unread(page: Page): readonly Part[] {
  const incomplete = page.report.findings.filter(isUnread);
  const shown = incomplete.slice(0, 5).map((found) => `> ${markdownOf(found.message, page)}.`);
  if (incomplete.length > 5) shown.push(`> ${moreIn(page)(incomplete.length - 5)}`);
  return shown.length === 0 ? [] : [`\n> [!WARNING]\n${shown.join("\n>\n")}\n\n`];
}

/** Whose word it is, where it is not ours. */
function hearsay({ reportedBy = null }: RenderContext): readonly Part[] {
  if (reportedBy === null) return [];
  const who = code(clip(reportedBy, longest.path));
  return [
    `> [!NOTE]\n> Reported by ${who}'s own workflow run and shown unverified. The required check decides, not this comment.\n\n`,
  ];
}

/** What is new, most important first, each story in one row. A program that does not parse has nothing but its problems. */
export function findingsTable(page: Page, most: number, more: (left: number) => string): readonly Part[] {
  const found = inRowOrder(page.report).filter((one) => !isUnread(one));
  if (found.length === 0) return [];
  const isInvalid = found.every(({ rule }) => rule === "program-invalid");
  const names = isInvalid ? problemHead : page.report.comparison === "posture" ? openHead : rowHead;
  const all = isInvalid ? found.map((lead) => ({ lead, rest: [] })) : stories(found);
  const isFirst = firstOfName(all, page);
  const write = (story: Story) => (isInvalid ? problemRow(story.lead, page) : row(story, page, isFirst));
  const findingsIn = (some: readonly Story[]) => some.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  return [
    rowsOf(all, (story) => `${tableRow(write(story))}\n`, {
      before: `${tableHead(names)}\n`,
      after: (left) => (left === 0 ? "\n" : `\n${more(findingsIn(all.slice(-left)))}\n\n`),
      most,
    }),
  ];
}

/** Whether a finding is the first of those that are about the same thing: the others need not say its title again. */
function firstOfName(all: readonly Story[], page: Page): (found: StandingFinding) => boolean {
  const first = new Map<string, StandingFinding>();
  for (const one of all.flatMap(({ lead, rest }) => [lead, ...rest])) {
    const name = nameOf(one, page);
    if (!first.has(name)) first.set(name, one);
  }
  return (found) => first.get(nameOf(found, page)) === found;
}

/** Whose it is, for a title. */
export function programIn(report: Report): string {
  const name = whose(report);
  return name === "" ? "" : ` ${text(name)}`;
}

const noRules = "default rules: base has no usable program";

function footer({ report, context }: Page): string {
  const name = (side: "base" | "head") =>
    code(report[side].isCommit ? report[side].id.slice(0, 7) : clip(report[side].name, longest.path));
  const merge = /^refs\/pull\/\d+\/merge$/.test(report.head.name) ? " (merge result)" : "";
  const rules = {
    none: "no rules: there is no program",
    compared: "rules from base",
    adopted: noRules,
    repaired: noRules,
    posture: noRules,
  }[report.comparison];
  const { url } = wholeOf(context);
  const program = whose(report) === "" ? [] : [pathCode(report.program.path)];
  const more = url === null ? [] : [link("full report", url), "recheck: Re-run"];
  return `\n<sub>${[...program, `base ${name("base")} → head ${name("head")}${merge}`, rules, ...more].join(" · ")}</sub>\n`;
}
