import { conclusionOf } from "../../model/report/conclusion.ts";
import type { Report } from "../../model/report.ts";
import { faultWords } from "../written/fault-words.ts";
import { type Fault, faultsOf } from "../written/faults.ts";
import { readDoubt, readFindings, readMechanism, readNote, type WrittenReport } from "./report-findings.ts";
import { reportSchema } from "./report-schema.ts";
import { contradictionsIn } from "./report-sums.ts";

/** What a file that says it is a report turned out to be: one of the two is empty. */
export type ReadReport =
  | { readonly report: Report; readonly mistakes: readonly [] }
  | { readonly report: null; readonly mistakes: readonly string[] };

/** A report of ten thousand findings has about 20 MB. */
export const maxReportBytes = 32 * 1024 * 1024;

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
  const read = readFindings(parsed.data);
  return Array.isArray(read)
    ? refused(read)
    : reportIn({
        ...parsed.data,
        ...read,
        unverifiable: parsed.data.unverifiable.map(readDoubt),
        notes: parsed.data.notes?.map(readNote),
        unapprovable: parsed.data.unapprovable?.map(readNote),
        mechanisms: parsed.data.mechanisms.map(readMechanism),
      });
}

/** A report whose findings are each possible, where what it says of them all is so too. */
function reportIn(written: WrittenReport): ReadReport {
  const contradictions = contradictionsIn(written);
  const conclusion = conclusionOf(written.verdict, written.findings);
  if (contradictions.length > 0 || conclusion === null) return refused(contradictions);
  return { report: { ...written, ...conclusion }, mistakes: [] };
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
