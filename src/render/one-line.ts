import type { Report } from "../model/report.ts";
import { counted, countsInWords, groupWords, told } from "./words.ts";

/** Longest text that GitHub shows whole beside a check. */
const mostCharacters = 60;

/** The verdict in one line of at most 60 characters: `2 new gaps, 1 broken link (3 controls)`. */
export function oneLine(report: Report): string {
  const counts = countsInWords(report, "short");
  const controls = new Set(told(report).flatMap((found) => found.control ?? []));
  const reach = controls.size === 0 ? "" : ` (${counted(controls.size, "control")})`;
  const says =
    report.verdict.is === "error"
      ? `could not evaluate${counts === "" ? "" : `: ${counts}`}`
      : counts === ""
        ? quiet(report)
        : counts;
  return [`${says}${reach}`, says].find((line) => line.length <= mostCharacters) ?? shortened(report);
}

function quiet(report: Report): string {
  return report.counts.resolved === 0
    ? `no new gaps, ${counted(report.counts.affected, "control")} affected`
    : `no new gaps, ${report.counts.resolved} fixed`;
}

/** Too many kinds for one line: how many findings, and how many of them block. */
function shortened(report: Report): string {
  const count = told(report).length;
  const errors = report.verdict.is === "error" ? `could not evaluate, ${groupWords.always.short[1]}: ` : "";
  return `${errors}${counted(count, "new finding")}, ${counted(report.counts.blocking, "blocks", "block")}`;
}
