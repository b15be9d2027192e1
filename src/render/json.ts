import type { Report } from "../model/report.ts";

/** The report as JSON, as `schemas/report.schema.json` describes it: the same report, the same bytes. */
export function json(report: Report): string {
  return `${JSON.stringify(report, (key, value: unknown) => (key === "explainedBy" ? undefined : value), 2)}\n`;
}
