import type { z } from "zod";
import type { StandingFinding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { plain } from "../../model/sentence.ts";
import { faultWords } from "../written/fault-words.ts";
import { type Fault, faultsOf } from "../written/faults.ts";
import { reportSchema } from "./report-schema.ts";
import { contradictionsIn } from "./report-sums.ts";

/** What a file that says it is a report turned out to be: one of the two is empty. */
export type ReadReport =
  | { readonly report: Report; readonly mistakes: readonly [] }
  | { readonly report: null; readonly mistakes: readonly string[] };

/** A report of ten thousand findings has about 8 MB. */
export const maxReportBytes = 16 * 1024 * 1024;

/** More would drown the first ones, which are what somebody can act on. */
const mostMistakes = 20;

/**
 * Reads a report that somebody else wrote, `controldiff-report/1` as JSON. Throws nothing: each mistake is a sentence that begins
 * with where it is, as a JSON path. What `explainedBy` would hold is not in the JSON form, so it is empty.
 */
export function readReport(bytes: Uint8Array): ReadReport {
  if (bytes.length > maxReportBytes)
    return refused([`$: the report has ${bytes.length} bytes; ${maxReportBytes} are the most that is read`]);
  const value = jsonIn(bytes);
  if (value === undefined) return refused(["$: this is no JSON in UTF-8"]);
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) return refused(faultsOf(reportSchema, value).map(sentence));
  const { findings, due } = parsed.data;
  const report: Report = {
    ...parsed.data,
    findings: findings.map(readFinding),
    due: due?.map(({ withinDays, finding }) => ({ withinDays, finding: readFinding(finding) })) ?? null,
  };
  const contradictions = contradictionsIn(report);
  return contradictions.length > 0 ? refused(contradictions) : { report, mistakes: [] };
}

/** Of plain text nothing is known but that it is text. */
function readFinding({
  message,
  cause,
  fix,
  ...found
}: z.output<typeof reportSchema>["findings"][number]): StandingFinding {
  return {
    ...found,
    message: plain(message),
    cause: cause && { ...cause, text: plain(cause.text) },
    fix: fix && { ...fix, text: plain(fix.text) },
    explainedBy: [],
  };
}

function refused(mistakes: readonly string[]): ReadReport {
  const more = mistakes.length - mostMistakes;
  const shown = mistakes.slice(0, mostMistakes);
  return { report: null, mistakes: more > 0 ? [...shown, `and ${more} more`] : shown };
}

/** `undefined`, which JSON has no word for: it is none. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function sentence(fault: Fault): string {
  const keys = fault.steps.flatMap(({ key }) => (key === null ? [] : [key]));
  const path = keys.map((key) => (typeof key === "number" ? `[${key}]` : member(key))).join("");
  return `$${path}: ${faultWords(fault, null).message}`;
}

/** As RFC 9535 writes the member of an object. */
function member(key: string): string {
  return /^[a-z_]\w{0,40}$/i.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 40))}]`;
}
