import type { Unverifiable } from "../model/assessment.ts";
import type { Cause, Fix, StandingFinding } from "../model/finding.ts";
import { marksOf } from "../model/marks.ts";
import { isSameLocation, type Location } from "../model/place.ts";
import type { Due, ProgramNote, Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";

/** The report as JSON, as `schemas/report.schema.json` describes it, each item of a list on a line of its own: the same report, the same bytes. */
export function json(report: Report): string {
  return [...jsonPieces(report)].join("");
}

/** Characters of a piece, at least: fewer, and writing them would cost more than making them. */
const pieceLength = 100_000;

/** The same in pieces, so that a large report is never held as one text. */
export function* jsonPieces(report: Report): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue;
    const start = `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listPieces(start, value, writers[key]);
    else yield visible(`${start}${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`);
    before = ",\n";
  }
  yield "\n}\n";
}

/** Layout of every part of every finding would be half of a large report. */
function* listPieces(start: string, items: readonly unknown[], writer: Writer | undefined): Generator<string> {
  let piece = `${start}[\n`;
  for (const [at, item] of items.entries()) {
    piece += `${at === 0 ? "" : ",\n"}    ${JSON.stringify(writer === undefined ? item : writer(item))}`;
    if (piece.length < pieceLength) continue;
    yield visible(piece);
    piece = "";
  }
  yield visible(`${piece}\n  ]`);
}

type Writer = (item: unknown) => object;

/** How the items of lists are written that hold sentences. */
const writers: Readonly<Record<string, Writer>> = {
  findings: writtenFinding,
  unverifiable: writtenDoubt,
  mechanisms: ({ message, ...one }: Report["mechanisms"][number]) => ({
    ...one,
    message: plainText(message),
    phrases: marksOf(message),
  }),
  notes: writtenNote,
  unapprovable: writtenNote,
  due: ({ withinDays, finding }: Due) => ({ withinDays, finding: writtenFinding(finding) }),
} satisfies { readonly [K in keyof Report]?: (item: ItemOf<Report[K]>) => object } as Readonly<Record<string, Writer>>;

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

function writtenDoubt({ what, why, control, place }: Unverifiable): object {
  return {
    what: plainText(what),
    why: plainText(why),
    phrases: { what: marksOf(what), why: marksOf(why) },
    control,
    place,
  };
}

function writtenNote({ text, control, at }: ProgramNote) {
  return { text: plainText(text), phrases: marksOf(text), control, at };
}

/** A sentence as plain text, with the marks of its phrases beside it. */
function writtenFinding({ explainedBy: _, ...found }: StandingFinding): object {
  const { fingerprint, rule, group, severity, subject, message, cause, fix, ...rest } = found;
  const [name, told] = [{ fingerprint, rule, group, severity, subject }, plainText(message)];
  const { location, ...others } = rest;
  const steps = { cause: cause && step(cause, location), fix: fix && writtenFix(fix, location) };
  return { ...name, message: told, phrases: marksOf(message), location, ...steps, ...others };
}

function writtenFix(fix: Fix, found: Location): object {
  return { ...step(fix, found), ...(fix.edits.length > 0 && { edits: fix.edits }) };
}

/** Most causes and fixes stand where their finding does; of ten thousand findings that is a fifth of the report. */
function step({ text, location }: Cause | Fix, found: Location): object {
  const elsewhere = !isSameLocation(location, found) && { location };
  return { text: plainText(text), phrases: marksOf(text), ...elsewhere };
}

/** A value as JSON on one line, with nothing unseen in it. */
export function jsonText(value: unknown): string {
  return visible(JSON.stringify(value));
}

function visible(json: string): string {
  return json.replace(unseen, escaped);
}

/** JSON lets these stand as they are; on a terminal some are commands (C1) and some reorder what is around them. */
const unseen = /[\u007f-\u009f\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]/gu;

function escaped(mark: string): string {
  return Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    "",
  );
}
