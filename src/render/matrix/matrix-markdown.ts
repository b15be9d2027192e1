import type { MatrixRow, Report } from "../../model/report.ts";
import { longest } from "../frame/page.ts";
import { code, tableHead, tableRow, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import {
  actorInWords,
  cellOf,
  type FrameworkMatrix,
  hasParts,
  hasPlanned,
  isDoubted,
  matricesOf,
  plannedWords,
  roleWords,
  shownIn,
  statusWords,
} from "./matrix.ts";

/** The matrix as Markdown: a table for each framework, who the actors are, and what its words mean. */
export function matrixMarkdown(report: Report, only: string | null): string {
  const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
  const parts = matricesOf(report, only).map((matrix) => {
    const rows = matrix.rows.map((row) => matrixRow(row, matrix, titles.get(row.criterion) ?? ""));
    return `### ${code(clip(matrix.framework, longest.id))}\n\n${[matrixHead(matrix), ...rows].join("\n")}\n\n${matrixLegend(matrix)}`;
  });
  const actors = report.actors.map(
    (actor) => `- ${code(clip(actor.id, longest.id))} ${text(clip(actorInWords(actor), longest.message))}\n`,
  );
  return `${parts.join("\n")}\n${actors.join("")}`;
}

export function matrixHead({ actors }: FrameworkMatrix): string {
  return tableHead(["Criterion", "Worst", ...actors.map((actor) => code(clip(actor, longest.id)))]);
}

/** One criterion; what stands otherwise than at base is shown from and to. */
export function matrixRow(row: MatrixRow, { actors }: FrameworkMatrix, title: string): string {
  const name = `${code(clip(row.criterion, longest.id))} ${text(clip(title, longest.title))}`;
  return tableRow([name, changed(row.was, row.worst, row.planned), ...actors.map((actor) => cell(row, actor))]);
}

function cell(row: MatrixRow, actor: string): string {
  const found = cellOf(row, actor);
  if (found === null) return "";
  const part = found.part === null ? "" : ` ${found.part.join(", ")}`;
  const doubt = found.isVerified ? "" : " (not verified)";
  return `${found.role}${part}${found.derivedFrom === null ? "" : "\\*"}: ${changed(found.was ?? (row.was === null ? null : "not asked"), found.status, found.planned)}${doubt}`;
}

/** Null before: nothing to compare with. */
function changed(was: string | null, is: string | null, planned = false): string {
  const mark = planned ? " (planned)" : "";
  if (was === is || was === null) return `${is ?? "not asked"}${mark}`;
  return was === "not asked" && is === null ? (is ?? "") : `${was} → **${is ?? "not asked"}**${mark}`;
}

/** What the words of the cells mean, as far as they are in it. */
export function matrixLegend(matrix: FrameworkMatrix): string {
  const { roles, statuses, clouds } = shownIn(matrix);
  const said = [
    ...roles.map((role) => `**${role}**: ${roleWords[role]}`),
    ...statuses.map((status) => `**${status}**: ${statusWords[status]}`),
    ...(hasPlanned(matrix) ? [`**planned**: ${plannedWords}`] : []),
    ...(isDoubted(matrix) ? ["**not verified**: rests on evidence that could not be verified in this run"] : []),
    ...(hasParts(matrix) ? ["numbers: the points of focus that are its part"] : []),
    ...clouds.map((cloud) => `\\*: default of ${code(cloud)}, not written in the program`),
  ];
  return `<sub>${said.join(" · ")}. A criterion is as good as its worst actor.</sub>\n`;
}
