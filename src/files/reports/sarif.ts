import { byText } from "../../model/order.ts";
import { remember } from "../../model/remember.ts";
import { excerpt, type Phrase, path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import { textOf } from "../../model/text.ts";
import { quote } from "../../model/words.ts";
import { isTooDeep, whyKeysDiffer } from "../json-text.ts";
import { isRecord } from "../pointer.ts";
import { type Json, recordOf, recordsIn, textIn } from "./json.ts";
import type { Reading } from "./report-reading.ts";
import { isOn, type Level, levelOf, levelsOf, ruleOf, rulesOf } from "./sarif-rules.ts";
import { oldest } from "./tests.ts";

/** What a SARIF 2.1.0 report says; https://docs.oasis-open.org/sarif/sarif/v2.1.0, sections in brackets. */
export interface ScanReport {
  /** Rules that the tool says it looks for, and those with results. */
  readonly rules: ReadonlySet<string>;
  /** Whether it names rules without results too: only then does a rule's absence say that it was not looked for. */
  readonly namesAll: boolean;
  /** The tools of its runs, a tool once for each run. */
  readonly tools: readonly Tool[];
  /** Results that are neither suppressed, nor passes, nor gone since the baseline. */
  readonly open: readonly OpenResult[];
  /** `YYYY-MM-DD`: the day of its oldest run that gives one; null where none does. */
  readonly ranOn: string | null;
  /** In words, a run of it that did not end well; null where all did. */
  readonly failure: Sentence | null;
}

/** What made a run, and what it said that it looks for. */
export interface Tool {
  readonly name: string;
  /** By rule that it looks for or found, the level of a result that says none itself. */
  readonly levels: ReadonlyMap<string, Level>;
}

export interface OpenResult {
  readonly rule: string;
  readonly level: Level;
  /** Where it is, such as `infra/a.tf:12`, and what the tool says of it; of one who may be hostile. Null where it names no file. */
  readonly place: Phrase | null;
  readonly words: Phrase;
  /** What it is known by from one report to the next: the tool's own fingerprint, else rule, file and message, without a line number. */
  readonly identity: string;
}

/** Reports are written by tools; what is longer would be read for seconds. */
const mostCharacters = 20_000_000;

/** GitHub takes 25,000 results of a run (https://docs.github.com/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads). */
const mostResults = 200_000;

/** Reads a SARIF report; never fails. */
export const scanReportOf: (bytes: Uint8Array) => Reading<ScanReport> = remember((bytes) => {
  const { content } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: "is too long to be read as a scan's report" };
  if (isTooDeep(content)) return { is: "broken", why: "nests deeper than any report does" };
  try {
    const why = whyKeysDiffer(content);
    return why === null ? reportOf(JSON.parse(content)) : { is: "unsure", why };
  } catch {
    return { is: "broken", why: "does not parse as JSON" };
  }
});

function reportOf(log: unknown): Reading<ScanReport> {
  const runs = recordsIn(log, "runs");
  if (!isRecord(log) || typeof log.version !== "string" || !Array.isArray(log.runs))
    return { is: "broken", why: "is no SARIF report: it has no version and runs" };
  if (log.version !== "2.1.0") return { is: "broken", why: `is SARIF ${quote(log.version)}; 2.1.0 is read` };
  // 3.14.2, 3.13.5: what is kept in another file, or beside the runs, was not read.
  if (runs.some((run) => recordsIn(recordOf(run, "externalPropertyFileReferences"), "results").length > 0))
    return { is: "unsure", why: "keeps its results in other files, which are not read" };
  if (recordsIn(log, "inlineExternalProperties").some((one) => recordsIn(one, "results").length > 0))
    return { is: "unsure", why: "keeps results beside its runs, which are not read" };
  if (runs.reduce((sum, run) => sum + recordsIn(run, "results").length, 0) > mostResults)
    return { is: "unsure", why: `holds more than ${mostResults} results` };
  // A run without results only describes rules (3.14.23).
  const scans = runs.filter(({ results }) => Array.isArray(results)).map(scanOf);
  if (scans.length === 0) return { is: "broken", why: "holds no run with results" };
  return {
    is: "report",
    report: {
      rules: new Set(scans.flatMap((scan) => [...scan.named, ...scan.seen])),
      namesAll: scans.every(({ namesAll }) => namesAll),
      tools: scans.map(({ tool }) => tool),
      open: scans.flatMap(({ open }) => open),
      ranOn: scans.some(({ days }) => days.length === 0) ? null : oldest(scans.flatMap(({ days }) => days)),
      failure: scans.find(({ failure }) => failure !== null)?.failure ?? null,
    },
  };
}

interface Scan {
  readonly tool: Tool;
  /** Ids of the rules that the tool names and that were not switched off. */
  readonly named: readonly string[];
  /** Ids of the rules with results. */
  readonly seen: ReadonlySet<string>;
  readonly namesAll: boolean;
  readonly open: readonly OpenResult[];
  readonly days: readonly string[];
  readonly failure: Sentence | null;
}

function scanOf(run: Json): Scan {
  const rules = rulesOf(run);
  const { components } = rules;
  const named = components.flatMap((one) =>
    one.rules.filter((rule) => isOn(rule, rules)).map((rule) => textIn(rule, "id")),
  );
  const results = recordsIn(run, "results").map((result) => ({ result, ...ruleOf(result, rules) }));
  const seen = new Set(results.flatMap(({ id, rule }) => [id, rule === null ? id : textIn(rule, "id")]));
  const invocations = recordsIn(run, "invocations");
  const failed = invocations.find(({ executionSuccessful: ended = true }) => ended !== true);
  const name = textIn(components[0]?.about ?? {}, "name");
  return {
    tool: { name, levels: new Map([...[...seen].map((id) => [id, "warning"] as const), ...levelsOf(rules)]) },
    named,
    seen,
    namesAll: components.every(({ about }) => about.isComprehensive === true) || named.some((id) => !seen.has(id)),
    open: results
      .filter(({ result }) => isOpen(result))
      .map(({ result, id, rule }) => ({
        rule: id,
        level: levelOf(result, rule, rules),
        place: placeOf(result),
        words: excerpt(textIn(recordOf(result, "message"), "text")),
        identity: identityOf(result, id),
      })),
    days: invocations.flatMap((one) => dayOf(textIn(one, "endTimeUtc") || textIn(one, "startTimeUtc"))),
    failure:
      failed === undefined ? incompleteIn(invocations, name) : sentence`the run of ${excerpt(name)} did not succeed`,
  };
}

/** 3.58.6: by a notification of level `error` a tool says that its results are wrong or incomplete. */
function incompleteIn(invocations: readonly Json[], name: string): Sentence | null {
  const kinds = ["toolExecutionNotifications", "toolConfigurationNotifications"];
  const all = invocations.flatMap((one) => kinds.flatMap((kind) => recordsIn(one, kind)));
  const [first] = all.filter((one) => textIn(one, "level") === "error");
  if (first === undefined) return null;
  const words = excerpt(textIn(recordOf(first, "message"), "text"));
  return sentence`the run of ${excerpt(name)} says that its results are not complete: ${words}`;
}

/** 3.27.9 kind, 3.27.23 suppressions, 3.27.24 baselineState. */
function isOpen(result: Json): boolean {
  const kind = textIn(result, "kind") || "fail";
  if (["pass", "notApplicable", "informational"].includes(kind) || result.baselineState === "absent") return false;
  const suppressions = recordsIn(result, "suppressions");
  return suppressions.length === 0 || suppressions.some((one) => !["", "accepted"].includes(textIn(one, "status")));
}

/** 3.27.16 fingerprints and 3.27.17 partialFingerprints: made to stay the same when lines move. */
function identityOf(result: Json, rule: string): string {
  for (const kind of ["fingerprints", "partialFingerprints"]) {
    const values = Object.entries(recordOf(result, kind)).map(([name, value]) => `${name}=${String(value)}`);
    if (values.length > 0) return `${rule} ${values.sort(byText).join(" ")}`;
  }
  const [place = {}] = recordsIn(result, "locations").map((location) => recordOf(location, "physicalLocation"));
  const file = textIn(recordOf(place, "artifactLocation"), "uri");
  return `${rule} ${file} ${textIn(recordOf(result, "message"), "text")}`;
}

function placeOf(result: Json): Phrase | null {
  const [place = {}] = recordsIn(result, "locations").map((location) => recordOf(location, "physicalLocation"));
  const file = textIn(recordOf(place, "artifactLocation"), "uri");
  const line = recordOf(place, "region").startLine;
  if (file === "") return null;
  return pathOf(typeof line === "number" ? `${file}:${line}` : file);
}

function dayOf(time: string): readonly string[] {
  return [...(/^\d{4}-\d{2}-\d{2}/.exec(time) ?? [])];
}
