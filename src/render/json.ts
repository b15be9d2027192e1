import type { Cause, Fix, StandingFinding } from "../model/finding.ts";
import { marksOf } from "../model/marks.ts";
import { isSameLocation, type Location } from "../model/place.ts";
import type { ProgramNote, Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";

/** The report as JSON, as `schemas/report.schema.json` describes it, each item of a list on a line of its own: the same report, the same bytes. */
export function json(report: Report): string {
  const written = {
    ...report,
    findings: report.findings.map(writtenFinding),
    unverifiable: report.unverifiable.map(({ what, why, control, place }) => ({
      what: plainText(what),
      why: plainText(why),
      phrases: { what: marksOf(what), why: marksOf(why) },
      control,
      place,
    })),
    mechanisms: report.mechanisms.map(({ message, ...one }) => ({
      ...one,
      message: plainText(message),
      phrases: marksOf(message),
    })),
    ...(report.notes !== undefined && { notes: report.notes.map(writtenNote) }),
    ...(report.unapprovable !== undefined && { unapprovable: report.unapprovable.map(writtenNote) }),
    due: report.due?.map(({ withinDays, finding }) => ({ withinDays, finding: writtenFinding(finding) })) ?? null,
  };
  const members = Object.entries(written).map(([key, value]) => `  ${JSON.stringify(key)}: ${member(value)}`);
  return `${visible(`{\n${members.join(",\n")}\n}`)}\n`;
}

function writtenNote({ text, control, at }: ProgramNote) {
  return { text: plainText(text), phrases: marksOf(text), control, at };
}

/** Layout of every part of every finding would be half of a large report. */
function member(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
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
