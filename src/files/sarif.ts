import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { quote } from "../model/words.ts";
import { isRecord } from "./pointer.ts";
import type { Reading } from "./report-reading.ts";

/** What a SARIF 2.1.0 report says; https://docs.oasis-open.org/sarif/sarif/v2.1.0, sections in brackets. */
export interface ScanReport {
  /** Rules that the tool says it looks for, and those with results. */
  readonly rules: ReadonlySet<string>;
  /** Whether it names rules without results too: only then does a rule's absence say that it was not looked for. */
  readonly namesAll: boolean;
  /** Results that are neither suppressed, nor passes, nor gone since the baseline. */
  readonly open: readonly OpenResult[];
  /** `YYYY-MM-DD`: the day of its oldest run that gives one; null where none does. */
  readonly ranOn: string | null;
  /** In words, a run of it that did not end well; null where all did. */
  readonly failure: string | null;
}

export interface OpenResult {
  readonly rule: string;
  readonly level: "none" | "note" | "warning" | "error";
  /** `infra/a.tf:12`, and what the tool says of it; of one who may be hostile. */
  readonly words: string;
}

/** Reports are written by tools; what is longer would be read for seconds. */
const mostCharacters = 20_000_000;

/** Reads a SARIF report; never fails. */
export const scanReportOf: (bytes: Uint8Array) => Reading<ScanReport> = remember((bytes) => {
  const { content } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: "is too long to be read as a scan's report" };
  try {
    return reportOf(JSON.parse(content));
  } catch {
    return { is: "broken", why: "does not parse as JSON" };
  }
});

type Json = Readonly<Record<string, unknown>>;

function reportOf(log: unknown): Reading<ScanReport> {
  const runs = recordsIn(log, "runs");
  if (!isRecord(log) || typeof log.version !== "string" || !Array.isArray(log.runs))
    return { is: "broken", why: "is no SARIF report: it has no version and runs" };
  if (log.version !== "2.1.0") return { is: "broken", why: `is SARIF ${quote(log.version)}; 2.1.0 is read` };
  // A run without results only describes rules (3.14.23).
  const scans = runs.filter(({ results }) => Array.isArray(results)).map(scanOf);
  if (scans.length === 0) return { is: "broken", why: "holds no run with results" };
  return {
    is: "report",
    report: {
      rules: new Set(scans.flatMap((scan) => [...scan.rules.keys(), ...scan.seen])),
      namesAll: scans.every((scan) => [...scan.rules.keys()].some((rule) => !scan.seen.has(rule))),
      open: scans.flatMap(({ open }) => open),
      ranOn: scans.flatMap(({ days }) => days).sort()[0] ?? null,
      failure: scans.find(({ failure }) => failure !== null)?.failure ?? null,
    },
  };
}

interface Scan {
  /** By id, what is known of each rule that was not switched off. */
  readonly rules: ReadonlyMap<string, Json>;
  readonly seen: ReadonlySet<string>;
  readonly open: readonly OpenResult[];
  readonly days: readonly string[];
  readonly failure: string | null;
}

function scanOf(run: Json): Scan {
  const tool = recordOf(run, "tool");
  const components = [recordOf(tool, "driver"), ...recordsIn(tool, "extensions")];
  const described = components.flatMap((component) => recordsIn(component, "rules"));
  const isOff = (rule: Json) => recordOf(rule, "defaultConfiguration").enabled === false;
  const rules = new Map(described.flatMap((rule) => (isOff(rule) ? [] : [[textIn(rule, "id"), rule] as const])));
  const results = recordsIn(run, "results").map((result) => ({ result, rule: ruleOf(result, components) }));
  const open = results.filter(({ result }) => isOpen(result));
  const invocations = recordsIn(run, "invocations");
  const failed = invocations.find(({ executionSuccessful }) => executionSuccessful === false);
  const name = textIn(recordOf(tool, "driver"), "name");
  return {
    rules,
    seen: new Set(results.map(({ rule }) => rule.split("/")[0] ?? rule).concat(results.map(({ rule }) => rule))),
    open: open.map(({ result, rule }) => ({
      rule,
      level: levelOf(result, described.find((known) => textIn(known, "id") === rule) ?? {}),
      words: wordsOf(result),
    })),
    days: invocations.flatMap((one) => dayOf(textIn(one, "endTimeUtc") || textIn(one, "startTimeUtc"))),
    failure: failed === undefined ? null : `the run of ${quote(name)} did not end well`,
  };
}

/** A result names its rule by id, or by its place among the rules of the tool (3.27.5 to 3.27.7). */
function ruleOf(result: Json, [driver = {}, ...extensions]: readonly Json[]): string {
  const reference = recordOf(result, "rule");
  const named = textIn(result, "ruleId") || textIn(reference, "id");
  if (named !== "") return named;
  const extension = recordOf(reference, "toolComponent").index;
  const component = typeof extension === "number" ? (extensions[extension] ?? {}) : driver;
  const index = result.ruleIndex ?? reference.index;
  return typeof index === "number" ? textIn(recordsIn(component, "rules")[index] ?? {}, "id") : "";
}

/** 3.27.9 kind, 3.27.23 suppressions, 3.27.24 baselineState. */
function isOpen(result: Json): boolean {
  const kind = textIn(result, "kind") || "fail";
  if (["pass", "notApplicable", "informational"].includes(kind) || result.baselineState === "absent") return false;
  const suppressions = recordsIn(result, "suppressions");
  return suppressions.length === 0 || suppressions.some((one) => !["", "accepted"].includes(textIn(one, "status")));
}

/** The result's own level, else its rule's, else `warning`; what is no failure has none (3.27.10). */
function levelOf(result: Json, rule: Json): OpenResult["level"] {
  const own = textIn(result, "level");
  const kind = textIn(result, "kind") || "fail";
  const level = own !== "" ? own : kind !== "fail" ? "none" : textIn(recordOf(rule, "defaultConfiguration"), "level");
  return level === "none" || level === "note" || level === "error" ? level : "warning";
}

function wordsOf(result: Json): string {
  const [place = {}] = recordsIn(result, "locations").map((location) => recordOf(location, "physicalLocation"));
  const file = textIn(recordOf(place, "artifactLocation"), "uri");
  const line = recordOf(place, "region").startLine;
  const said = quote(textIn(recordOf(result, "message"), "text"));
  if (file === "") return said;
  return `${quote(file).slice(1, -1)}${typeof line === "number" ? `:${line}` : ""} ${said}`;
}

function dayOf(time: string): readonly string[] {
  return [...(/^\d{4}-\d{2}-\d{2}/.exec(time) ?? [])];
}

function recordOf(parent: unknown, key: string): Json {
  const value = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isRecord(value) ? value : {};
}

function recordsIn(parent: unknown, key: string): readonly Json[] {
  const value = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  // The places of rules count: what is no object stands as an empty one.
  return Array.isArray(value) ? value.map((item: unknown) => (isRecord(item) ? item : {})) : [];
}

function textIn(parent: Json, key: string): string {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return typeof value === "string" ? value : "";
}
