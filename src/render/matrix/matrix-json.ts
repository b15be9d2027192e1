import type { Report } from "../../model/report.ts";
import { matricesOf } from "./matrix.ts";

/** The matrix for a program: the rows of the JSON report's `matrix`, by framework, and the parties. */
export function matrixJson(report: Report, only: string | null): string {
  const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
  const frameworks = matricesOf(report, only).map(({ framework, rows }) => ({
    framework,
    rows: rows.map((row) => ({ ...row, title: titles.get(row.criterion) ?? "" })),
  }));
  return `${JSON.stringify({ schema: "controldiff-matrix/1", frameworks, actors: report.actors }, null, 2)}\n`;
}
