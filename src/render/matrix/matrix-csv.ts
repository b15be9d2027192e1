import type { CoverageStatus } from "../../model/assessment.ts";
import { splitCriterionKey } from "../../model/catalogue.ts";
import type { Report } from "../../model/report.ts";
import { csv } from "../text/csv.ts";
import { cellOf, matricesOf } from "./matrix.ts";

/** The matrix for a spreadsheet: one line for each criterion, six columns for each actor. */
export function matrixCsv(report: Report, only: string | null): string {
  const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
  const matrices = matricesOf(report, only);
  const actors = [...new Set(matrices.flatMap((matrix) => matrix.actors))];
  const head = actors.flatMap((actor) =>
    ["role", "points", "status", "verified", "controls", "default of"].map((part) => `${actor} ${part}`),
  );
  const rows = matrices.flatMap(({ rows }) =>
    rows.map((row) => {
      const { framework, criterion } = splitCriterionKey(row.criterion);
      const cells = actors.flatMap((actor) => {
        const cell = cellOf(row, actor);
        const points = cell?.part?.join(" ") ?? "";
        if (cell === null) return ["", "", "", "", "", ""];
        const isMet = cell.status === "covered" || cell.status === "partial";
        const verified = isMet ? (cell.isVerified ? "yes" : "no") : "";
        return [
          cell.role,
          points,
          inWords(cell.status, cell.planned),
          verified,
          cell.controls.join(" "),
          cell.derivedFrom ?? "",
        ];
      });
      return [
        framework,
        criterion,
        titles.get(row.criterion) ?? "",
        inWords(row.worst, row.planned),
        row.was ?? "",
        ...cells,
      ];
    }),
  );
  return csv([["framework", "criterion", "title", "worst", "worst at base", ...head], ...rows]);
}

function inWords(status: CoverageStatus | null, planned: boolean | undefined): string {
  return planned === true ? `${status} (planned)` : (status ?? "");
}
