import { createColors } from "picocolors";
import type { CoverageStatus } from "../../model/assessment.ts";
import { splitCriterionKey } from "../../model/catalogue.ts";
import type { Role } from "../../model/program.ts";
import type { MatrixRow, Report } from "../../model/report.ts";
import type { RenderContext } from "../frame/context.ts";
import { clip, plain } from "../text/plain.ts";
import { counted } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import {
  actorInWords,
  cellOf,
  type FrameworkMatrix,
  hasPlanned,
  isDoubted,
  matricesOf,
  plannedWords,
  roleWords,
  type StatusShown,
  shownIn,
  statusOf,
  statusWords,
  sumOf,
} from "./matrix.ts";

type Ink = ReturnType<typeof createColors>;

/** Roles as one letter, statuses as a short word, for where the words in full have no room. */
const roleLetters: Readonly<Record<Role, string>> = { performs: "P", provides: "V", complements: "C", none: "-" };
const shortStatuses: Readonly<Record<StatusShown, string>> = {
  gap: "GAP",
  planned: "plan",
  waived: "wvd",
  partial: "part",
  complemented: "cmpl",
  inherited: "inh",
  covered: "ok",
  "not-applicable": "n/a",
};

/** How a cell and a worst are written: in words, or short where the window is too narrow for them. */
interface Style {
  readonly role: (role: Role) => string;
  readonly status: (status: StatusShown) => string;
}

const inWords: Style = { role: (role) => role, status: (status) => status };
const byLetter: Style = { role: (role) => roleLetters[role], status: (status) => status };
const short: Style = { role: (role) => roleLetters[role], status: (status) => shortStatuses[status] };

/** The matrix for a person at a terminal: as wide as there is room for, in pieces where there are too many actors. */
export function matrixTerminal(report: Report, only: string | null, context: RenderContext): string {
  const ink = createColors(context.color);
  const parts = matricesOf(report, only).flatMap((matrix) => frameworkLines(matrix, context, ink));
  const actors = report.actors.flatMap((actor) =>
    wrap(`${plain(actor.id)}: ${plain(actorInWords(actor))}`, context.width - 2, "  "),
  );
  return `${[...parts, ink.bold("Actors"), ...actors].join("\n")}\n`;
}

function frameworkLines(matrix: FrameworkMatrix, { width }: RenderContext, ink: Ink): readonly string[] {
  const title = `${plain(matrix.framework)}: ${counted(matrix.rows.length, "criterion", "criteria")} (${sumOf(matrix)})`;
  const style = [inWords, byLetter, short].find((one) => widthOf(matrix, one) <= width) ?? short;
  const tables = inPieces(matrix, style, width).flatMap((piece) => [...tableOf(piece, style, ink), ""]);
  return [
    ...wrap(title, width, "").map(ink.bold),
    ...tables,
    ...partLines(matrix, width),
    ...legendOf(matrix, style, width),
    "",
  ];
}

/** Who answers for which points of focus, where a criterion is split by them: the columns have no room for it. */
function partLines({ rows }: FrameworkMatrix, width: number): readonly string[] {
  const lines = rows.flatMap(({ criterion, cells }) => {
    const parts = cells.flatMap(({ actor, role, part }) =>
      part === null ? [] : [`${actor} ${role} ${part.join(", ")}`],
    );
    const id = splitCriterionKey(criterion).criterion;
    return parts.length === 0 ? [] : wrap(plain(`${id}: ${parts.join("; ")}`), width - 2, "  ");
  });
  return lines.length === 0 ? [] : ["  Split by points of focus", ...lines.map((line) => `  ${line}`), ""];
}

const gap = "  ";

function columnsOf({ actors, rows }: FrameworkMatrix, style: Style): readonly (readonly string[])[] {
  return [
    ["", ...rows.map(({ criterion }) => plain(clip(splitCriterionKey(criterion).criterion, 24)))],
    ["worst", ...rows.map(({ worst, planned, was }) => change(shown(worst, planned), was, style))],
    ...actors.map((actor) => [plain(clip(actor, 20)), ...rows.map((row) => cell(row, actor, style))]),
  ];
}

function cell(row: MatrixRow, actor: string, style: Style): string {
  const found = cellOf(row, actor);
  if (found === null) return "";
  return `${style.role(found.role)}${found.derivedFrom === null ? "" : "*"} ${change(shown(found.status, found.planned), found.was, style)}${found.isVerified ? "" : "?"}`;
}

/** What stands otherwise than at base carries what it was: `gap<covered`. */
function change(is: StatusShown | null, was: CoverageStatus | null, style: Style): string {
  const now = is === null ? "gone" : style.status(is);
  return was === null || was === (is === "planned" ? "gap" : is) ? now : `${now}<${style.status(was)}`;
}

function shown(status: CoverageStatus | null, planned: boolean | undefined): StatusShown | null {
  return status === null ? null : statusOf(status, planned);
}

function widthOf(matrix: FrameworkMatrix, style: Style): number {
  const widths = columnsOf(matrix, style).map(widest);
  return widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1);
}

function widest(column: readonly string[]): number {
  return column.reduce((most, text) => Math.max(most, text.length), 0);
}

/** The actors in groups that fit beside each other. */
function inPieces(matrix: FrameworkMatrix, style: Style, width: number): readonly FrameworkMatrix[] {
  const pieces: string[][] = [[]];
  for (const actor of matrix.actors) {
    const last = pieces.at(-1) ?? [];
    if (last.length > 0 && widthOf({ ...matrix, actors: [...last, actor] }, style) > width) pieces.push([actor]);
    else last.push(actor);
  }
  return pieces.map((actors) => ({ ...matrix, actors }));
}

function tableOf(matrix: FrameworkMatrix, style: Style, ink: Ink): readonly string[] {
  const columns = columnsOf(matrix, style);
  const widths = columns.map(widest);
  const line = (at: number) =>
    columns
      .map((column, index) => (column[at] ?? "").padEnd(widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const painted = matrix.rows.map((row, at) => {
    const isOpen = row.worst === "gap" || row.worst === "waived";
    return isOpen
      ? ink.red(line(at + 1))
      : row.worst !== row.was && row.was !== null
        ? ink.yellow(line(at + 1))
        : line(at + 1);
  });
  return [ink.dim(line(0)), ...painted];
}

function legendOf(matrix: FrameworkMatrix, style: Style, width: number): readonly string[] {
  const { roles, statuses, clouds } = shownIn(matrix);
  const entry = (mark: string, name: string, words: string) =>
    mark === name ? `${name}: ${words}` : `${mark} ${name}: ${words}`;
  const lines = [
    ...roles.map((role) => entry(style.role(role), role, roleWords[role])),
    ...statuses.map((status) => entry(style.status(status), status, statusWords[status])),
    ...(hasPlanned(matrix) ? [entry(style.status("planned"), "planned", plannedWords)] : []),
    ...clouds.map((cloud) => `* default of ${cloud}: not written in the program`),
    ...(isDoubted(matrix) ? ["?: rests on evidence that could not be verified in this run"] : []),
    ...(matrix.rows.some(isChanged)
      ? [`${style.status("gap")}<${style.status("covered")}: what it is, and what it was at base`]
      : []),
  ];
  return lines.flatMap((text) => wrap(text, width - 2, "  "));
}

function isChanged({ worst, was, cells }: MatrixRow): boolean {
  return (was !== null && was !== worst) || cells.some((one) => one.was !== null && one.was !== one.status);
}
