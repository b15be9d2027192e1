import type { Coverage } from "../../model/assessment.ts";
import { type Part, rowsOf } from "../frame/budget.ts";
import { metStatuses } from "../frame/criteria-change.ts";
import { longest, type Page } from "../frame/page.ts";
import { code, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { listed } from "../text/words.ts";

/** Controls that one row names. */
const mostControls = 5;

/** Of a first program what it claims, a criterion a row: nobody has read it yet, and later changes are held to it. */
export function claims(page: Page, most: number, more: (left: number) => string): readonly Part[] {
  const { comparison, coverage } = page.report;
  const met = coverage.head.filter(({ status }) => metStatuses.has(status));
  if (comparison !== "adopted" || met.length === 0) return [];
  return [
    rowsOf(met, (row) => `${tableRow([claim(row, page)])}\n`, {
      before: `${tableHead(["What this program claims: read it once"])}\n`,
      after: (left) => (left === 0 ? "\n" : `\n${more(left)}\n\n`),
      most,
    }),
  ];
}

function claim({ criterion, actor, status, controls, basis, points }: Coverage, page: Page): string {
  const title = page.titles.get(criterion) ?? "";
  const part = status === "partial" ? ` (${points.covered.length} of ${points.inScope.length} points of focus)` : "";
  const what = `**${code(clip(criterion, longest.id))}** ${text(clip(title, longest.title))}`;
  return `${what}<br>${status}${part} for ${code(clip(actor, longest.id))}${by(controls, basis, page)}`;
}

/** The controls, or what it rests on where there is none. */
function by(controls: readonly string[], basis: string | null, page: Page): string {
  if (controls.length === 0) return basis === null ? "" : `: ${text(clip(basis, longest.title))}`;
  const named = controls.map((id) => {
    const control = page.controls.get(id);
    const owner =
      control === undefined
        ? ""
        : ` · ${control.owner === null ? "no owner" : code(clip(control.owner, longest.owner))}`;
    const title = control === undefined ? "" : ` ${text(clip(control.title, longest.subject))}`;
    return `${code(clip(id, longest.id))}${title}${owner}`;
  });
  return ` by ${listed(named, mostControls)}`;
}
