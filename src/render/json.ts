import type { Cause, Fix, StandingFinding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";

/** The report as JSON, as `schemas/report.schema.json` describes it: the same report, the same bytes. */
export function json(report: Report): string {
  const written = {
    ...report,
    findings: report.findings.map(writtenFinding),
    due: report.due?.map(({ withinDays, finding }) => ({ withinDays, finding: writtenFinding(finding) })) ?? null,
  };
  return `${visible(JSON.stringify(written, null, 2))}\n`;
}

function writtenFinding({ explainedBy: _, ...found }: StandingFinding): object {
  const { message, cause, fix } = found;
  return { ...found, message: plainText(message), cause: writtenStep(cause), fix: writtenStep(fix) };
}

function writtenStep(step: Cause | Fix | null): object | null {
  return step && { ...step, text: plainText(step.text) };
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
