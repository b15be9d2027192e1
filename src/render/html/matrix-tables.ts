import type { MatrixRow, Report } from "../../model/report.ts";
import { pointsOfFocus } from "../comment/points.ts";
import type { Part } from "../frame/budget.ts";
import type { Page } from "../frame/page.ts";
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
} from "../matrix/matrix.ts";
import { counted } from "../text/words.ts";
import { type Child, html, type Markup } from "./html.ts";
import { codeOf } from "./html-pen.ts";
import { folded, listPart, section, tablePart } from "./table.ts";

/** Criteria against the actors that answer for them, a table for each framework; what stands otherwise than at base is shown from and to. */
export function matrixTables(page: Page): readonly Part[] {
  const { report } = page;
  return section("matrix", "Who answers for what", [
    ...matricesOf(report).flatMap((matrix) => tableOf(matrix, page)),
    ...points(report),
    ...folded(
      `Parties: ${report.actors.length}`,
      listPart(report.actors, (actor) => html`${codeOf(actor.id)} ${actorInWords(actor)}`),
    ),
  ]);
}

function tableOf(matrix: FrameworkMatrix, { titles }: Page): readonly Part[] {
  const { framework, actors, rows } = matrix;
  return tablePart({
    caption: html`${codeOf(framework)}: ${counted(rows.length, "criterion", "criteria")}`,
    columns: ["Criterion", "Worst", ...actors.map(codeOf)],
    items: rows,
    cells: (row) => [
      html`${codeOf(row.criterion)} ${titles.get(row.criterion) ?? ""}`,
      changed(row.was, row.worst, row.planned),
      ...actors.map((actor) => cell(row, actor)),
    ],
    notes: legend(matrix),
  });
}

function cell(row: MatrixRow, actor: string): Child {
  const found = cellOf(row, actor);
  if (found === null) return null;
  const part = found.part === null ? "" : ` ${found.part.join(", ")}`;
  const was = found.was ?? (row.was === null ? null : "not asked");
  return html`${found.role}${part}${found.derivedFrom === null ? "" : "*"}: ${changed(was, found.status, found.planned)}${found.isVerified ? "" : " (not verified)"}`;
}

/** Null before: nothing to compare with. */
function changed(was: string | null, is: string | null, planned = false): Markup {
  const mark = planned ? " (planned)" : "";
  const now = is ?? "not asked";
  return was === null || was === now ? html`${now}${mark}` : html`${was} → <b>${now}</b>${mark}`;
}

/** What the words of the cells mean, as far as they are in it. */
function legend(matrix: FrameworkMatrix): Markup {
  const { roles, statuses, clouds } = shownIn(matrix);
  const said: readonly (readonly [Child, Child])[] = [
    ...roles.map((role) => [role, roleWords[role]] as const),
    ...statuses.map((status) => [status, statusWords[status]] as const),
    ...(hasPlanned(matrix) ? [["planned", plannedWords] as const] : []),
    ...(isDoubted(matrix)
      ? [["not verified", "rests on evidence that could not be verified in this run"] as const]
      : []),
    ...(hasParts(matrix) ? [["numbers", "the points of focus that are its part"] as const] : []),
    ...clouds.map((cloud) => ["*", html`default of ${codeOf(cloud)}, not written in the program`] as const),
  ];
  return html`<p class="legend">A criterion is as good as its worst actor.</p><dl class="legend">${said.map(([word, means]) => html`<dt>${word}</dt><dd>${means}</dd>`)}</dl>`;
}

function points(report: Report): readonly Part[] {
  const told = pointsOfFocus(report);
  if (told === null) return [];
  const excluded = told.notApplicable === 0 ? "" : `, ${told.notApplicable} not applicable`;
  const said = `Points of focus: ${told.covered} of ${counted(told.inScope, "point")} covered${excluded}`;
  const rows = tablePart({
    caption: said,
    columns: ["Criterion", "Point of focus", "Actor", "State"],
    items: told.troubled,
    cells: ({ criterion, point, actor, state }) => [
      codeOf(criterion),
      point,
      actor === "" ? null : codeOf(actor),
      state,
    ],
  });
  return rows.length === 0 ? [html`<p>${said}.</p>`.text] : folded(said, rows);
}
