import type { Report } from "../../model/report.ts";
import { counted, told, toldCounts } from "../text/words.ts";
import { mechanismCounts } from "./mechanisms.ts";

/** Longest text that GitHub shows whole beside a check. */
const mostCharacters = 60;

/** The verdict in one line of at most 60 characters: `2 new gaps, 1 broken link (3 controls)`. */
export function oneLine(report: Report): string {
  const counts = toldCounts(report, "short");
  const start = report.verdict.is === "error" ? "could not evaluate: " : "";
  const reach = report.counts.affected === 0 ? "" : ` (${counted(report.counts.affected, "control")})`;
  if (counts.length === 0) return `${quiet(report)}${reach}`;
  const candidates = counts.flatMap((_, at) => {
    const line = `${start}${shortened(counts, counts.length - at, told(report).length)}`;
    return [`${line}${reach}`, line];
  });
  return (
    candidates.find((line) => line.length <= mostCharacters) ?? `${start}${counted(told(report).length, "finding")}`
  );
}

/** The first of the counts, and how many findings the others have. */
function shortened(counts: readonly string[], shown: number, total: number): string {
  const first = counts.slice(0, shown);
  const named = first.reduce((sum, count) => sum + Number.parseInt(count.replaceAll(",", ""), 10), 0);
  return [...first, ...(shown < counts.length ? [counted(total - named, "more", "more")] : [])].join(", ");
}

function withoutProgram(report: Report): string {
  const counts = mechanismCounts(report);
  if (counts.length === 0) return "no program, nothing to evaluate";
  const line = `no program, ${counts.join(", ")}`;
  return line.length <= mostCharacters
    ? line
    : `no program, ${counted(report.mechanisms.length, "change")} of mechanisms`;
}

function quiet(report: Report): string {
  if (report.verdict.is === "error") return "could not evaluate";
  if (report.comparison === "none") return withoutProgram(report);
  if (report.comparison === "posture") return "nothing is open";
  if (report.comparison === "adopted")
    return `first program, ${counted(report.counts.existing, "finding")} as baseline`;
  return report.counts.resolved === 0 ? "no new gaps" : `no new gaps, ${report.counts.resolved} fixed`;
}
