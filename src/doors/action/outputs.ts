import type { Report } from "../../model/report.ts";

/** Larger lists are in the report; an output is at most 1 MB, and is put into shell scripts. */
const mostIds = 100;

/** The Action's outputs, all of them, whatever happened; `report` null: there is none. */
export function outputsOf(
  conclusion: Report["verdict"]["is"] | "superseded",
  report: Report | null,
  places: { readonly reportPath: string | null; readonly commentUrl: string | null },
): Readonly<Record<string, string>> {
  const introduced = (group: string) => report?.counts.introducedByGroup[group] ?? 0;
  const affected = (report?.affected ?? []).map(({ control }) => control);
  return {
    conclusion,
    "new-gaps": String(introduced("new-gap")),
    "broken-links": String(introduced("broken-evidence")),
    introduced: String(report?.counts.introduced ?? 0),
    fixed: String(report?.counts.resolved ?? 0),
    "affected-controls": JSON.stringify(affected.slice(0, mostIds)),
    complete: String(report?.complete ?? false),
    "report-path": places.reportPath ?? "",
    "comment-url": places.commentUrl ?? "",
  };
}
