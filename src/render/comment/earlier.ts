import type { Report } from "../../model/report.ts";
import { type Reported, readMarker } from "../frame/marker.ts";
import { told } from "../text/words.ts";

/**
 * What the comment that is about to be edited says it found; null when that was nothing. Once it is green it carries the same on, so that
 * a second run for the same commit writes the same.
 */
export function earlierIn(comment: string): Reported | null {
  return readMarker(comment)?.reported ?? null;
}

/** What a comment has to remember: what it reports, else what it says to be fixed. */
export function toRemember(report: Report, earlier: Reported | null): Reported | null {
  if (report.verdict.is === "error" || report.verdict.is === "none") return null;
  const problems = told(report).length;
  return problems === 0 ? earlier : { problems, head: report.head.id.slice(0, 7) };
}

export function earlierInWords({ problems, head }: Reported): string {
  return problems === 1
    ? `The one problem reported for \`${head}\` is fixed.`
    : `All ${problems} problems reported for \`${head}\` are fixed.`;
}
