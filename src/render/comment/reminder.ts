import type { Due, Report } from "../../model/report.ts";
import { nameOf } from "../frame/about.ts";
import { bytes, fitted, type Part, rowsOf } from "../frame/budget.ts";
import type { RenderContext } from "../frame/context.ts";
import { markerLine } from "../frame/marker.ts";
import { pageOf, pathCode } from "../frame/page.ts";
import { whose } from "../frame/whose.ts";
import { code, link, tableHead, tableRow, text } from "../text/markdown.ts";
import { counted } from "../text/words.ts";
import { maxCommentBytes } from "./comment.ts";
import { cellOf } from "./row.ts";

/** An issue's title and text. */
export interface Reminder {
  readonly title: string;
  readonly body: string;
}

/** More rows than this nobody reads; the JSON report has all of them. */
const mostRows = 100;

/** Whether somebody has to be reminded of something. */
export function isAnythingDue({ due }: Report): boolean {
  return due !== null && due.length > 0;
}

/** The issue that says what time has broken, and what it will within 30 days; once nothing is due, that. Null where it is not known. */
export function reminder(report: Report, context: RenderContext): Reminder | null {
  const { due } = report;
  if (due === null) return null;
  const page = pageOf(report, context);
  const now = due.filter(({ withinDays }) => withinDays === 0).length;
  const write = ({ withinDays, finding }: Due, at: number) => {
    const before = due.slice(0, at).some((other) => nameOf(other.finding, page) === nameOf(finding, page));
    const day = withinDays === 0 ? "**now**" : `within ${withinDays} days`;
    return `${tableRow([day, cellOf({ lead: finding, rest: [] }, page, () => !before)])}\n`;
  };
  const numbered = due.map((one, at) => [one, at] as const);
  const parts: readonly Part[] = [
    `${leading(due.length, now)}\n\n`,
    ...(due.length === 0
      ? []
      : [
          rowsOf(numbered, ([one, at]) => write(one, at), {
            before: `${tableHead(["Due", "What is due"])}\n`,
            after: (left) => (left === 0 ? "\n" : `\n+${counted(left, "more", "more")} in the JSON report.\n\n`),
            most: mostRows,
          }),
        ]),
    footer(report, context),
  ];
  const marker = (body: string) => `${markerLine(context.key, "none", body)}\n`;
  const body = fitted(parts, maxCommentBytes - bytes(marker("")));
  return { title: titleOf(due.length, now, `Compliance${whose(report)}`), body: `${marker(body)}${body}` };
}

function titleOf(all: number, now: number, compliance: string): string {
  if (all === 0) return `${compliance}: nothing is due`;
  const counts = [...(now > 0 ? [`${now} due now`] : []), ...(all > now ? [`${all - now} within 30 days`] : [])];
  return `${compliance}: ${counts.join(", ")}`;
}

function leading(all: number, now: number): string {
  if (all === 0) return "Nothing has expired, and nothing will within 30 days.";
  if (now === 0) return "Nothing has expired yet. These items expire within 30 days.";
  return "These items expired. Fix them in a pull request.";
}

function footer({ program, head }: Report, { links }: RenderContext): string {
  const run = links?.runUrl ?? null;
  const parts = [
    pathCode(program.path),
    `branch ${code(head.name)}`,
    ...(run === null ? [] : [link("latest run", run)]),
  ];
  return `<sub>${parts.join(" · ")} · ${text("updated on schedule, and closed when nothing is due")}</sub>\n`;
}
