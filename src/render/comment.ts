import type { Report } from "../model/report.ts";
import type { RenderContext } from "./context.ts";
import { folds } from "./folds.ts";
import { alerts, headline } from "./headline.ts";
import { code, link, table } from "./markdown.ts";
import { markerLine } from "./marker.ts";
import { inRowOrder, row, rowAlign, rowHead } from "./row.ts";
import { told } from "./words.ts";

/** The comment's size on GitHub: 65,536 by its own error message, 262,144 bytes as measured; safe under every reading. */
export const maxCommentBytes = 60_000;

/** Rows of the one table that is not folded. */
const mostRows = 15;

/** The review comment: the marker, the verdict and its reason, one table, at most three folds, and where it comes from. */
export function comment(report: Report, context: RenderContext): string {
  const body = fitting(report, context);
  return `${markerLine(context.key, report.head.id, body)}\n${body}`;
}

/** Whether a comment is worth being created for: something is new, or could not be evaluated. Nothing else is worth a mail. */
export function hasSomethingToSay(report: Report): boolean {
  return report.verdict.is === "error" || told(report).length > 0;
}

/** Drops whole rows, then whole folds, until it fits: never half a row, which would be broken Markdown. */
function fitting(report: Report, context: RenderContext): string {
  const rows = inRowOrder(report).map((found) => row(found, report, context));
  const closed = folds(report, context);
  const fits = (body: string) => new TextEncoder().encode(body).length <= maxCommentBytes - 200;
  for (let kept = closed.length; kept >= 0; kept -= 1) {
    for (let count = Math.min(mostRows, rows.length); count >= 0; count -= 1) {
      // A fold less is a smaller loss than a row less, so long as at least one row is left.
      if (kept > 0 && count < Math.min(mostRows, rows.length)) break;
      const body = assembled(report, context, rows.slice(0, count), rows.length - count, closed.slice(0, kept));
      if (fits(body)) return body;
    }
  }
  return assembled(report, context, [], rows.length, []);
}

function assembled(
  report: Report,
  context: RenderContext,
  rows: readonly (readonly string[])[],
  left: number,
  closed: readonly string[],
): string {
  const parts = [
    headline(report),
    ...alerts(report),
    ...(rows.length === 0 ? [] : [table(rowHead, rows, rowAlign)]),
    ...(left === 0 ? [] : [`+${left} more in ${link("the job summary", context.links?.runUrl ?? null)}.`]),
    closed.join("\n"),
    footer(report, context),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function footer(report: Report, context: RenderContext): string {
  const short = (side: "base" | "head") =>
    `${code(report[side].isCommit ? report[side].id.slice(0, 7) : report[side].id)} (${code(report[side].name)})`;
  const rules =
    report.comparison === "compared"
      ? "policy, waivers and owners from base"
      : "no program at base that can be used: the default policy";
  const more = context.links?.runUrl == null ? [] : [link("full report", context.links.runUrl)];
  return `<sub>${[`base ${short("base")} → head ${short("head")}`, rules, ...more].join(" · ")}</sub>`;
}
