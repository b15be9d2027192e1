import type { Report } from "../model/report.ts";
import { plain } from "./plain.ts";
import { inRowOrder } from "./row.ts";
import { counted } from "./words.ts";

/** A mark on a line of a file, as the Action prints it. All texts are plain. */
export interface Annotation {
  readonly level: "error" | "warning";
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub keeps 10 errors and 10 warnings of a step and drops the rest silently (actions/toolkit#734). */
const mostPerLevel = 10;

/** The introduced findings as annotations, at most `most` of a level; the last then says how many more there are. */
export function annotations(report: Report, most = mostPerLevel): readonly Annotation[] {
  const all = inRowOrder(report).map((found): Annotation => {
    const isHere = found.location.side === "head";
    return {
      level: found.blocking || found.group === "always" ? "error" : "warning",
      path: isHere ? found.location.path : null,
      line: found.location.line,
      column: found.location.column,
      title: plain(`controldiff: ${found.rule}`),
      message: plain(
        [found.message, found.cause?.text, found.fix === null ? undefined : `next: ${found.fix.text}`]
          .filter((part) => part !== undefined)
          .join("; "),
      ),
    };
  });
  return (["error", "warning"] as const).flatMap((level) =>
    capped(
      all.filter((one) => one.level === level),
      level,
      most,
    ),
  );
}

function capped(all: readonly Annotation[], level: Annotation["level"], most: number): readonly Annotation[] {
  if (all.length <= most) return all;
  const left = all.length - (most - 1);
  const rest = {
    level,
    path: null,
    line: 1,
    column: 1,
    title: "controldiff",
    message: `and ${counted(left, "more finding")}; see the job summary`,
  };
  return [...all.slice(0, most - 1), rest];
}
