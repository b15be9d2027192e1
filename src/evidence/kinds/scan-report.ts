import { nearest } from "../../files/nearest.ts";
import type { ReportOutcome } from "../../files/reports/report-reading.ts";
import type { OpenResult, ScanReport } from "../../files/reports/sarif.ts";
import { heightOf } from "../../files/reports/sarif-rules.ts";
import type { ScanEvidence } from "../../model/evidence.ts";
import { count, list, quote } from "../../model/words.ts";

/** What reports say of one rule, or with null of every rule: that it was looked for, and what is open. `words`: what the reports are called. */
export function saidOfScan(
  { rule, atMost }: Pick<ScanEvidence, "rule" | "atMost">,
  reports: readonly ScanReport[],
  words: string,
): ReportOutcome {
  const failure = reports.find((report) => report.failure !== null)?.failure;
  if (failure != null) return { is: "bad", why: `${words} shows nothing: ${failure}`, parts: [failure] };
  const asked = reports.flatMap(({ open }) => open).filter((result) => rule === null || isOf(result.rule, rule));
  const open = asked.filter(({ level }) => heightOf(level) > heightOf(atMost) || atMost === "none");
  if (open.length > 0)
    return { is: "bad", why: stillOpen(open, rule, words), parts: open.map(({ identity }) => identity) };
  return rule === null || hasRule(rule, reports) ? { is: "good" } : notLookedFor(rule, reports, words);
}

/** Whether a scan of reports looked for a rule. */
function hasRule(rule: string | null, reports: readonly ScanReport[]): boolean {
  return rule === null || reports.some(({ rules }) => [...rules].some((known) => isOf(known, rule)));
}

/** `CA1000/1` is a part of the rule `CA1000` (SARIF 2.1.0, 3.27.5). */
function isOf(known: string, rule: string): boolean {
  return known === rule || known.startsWith(`${rule}/`);
}

function stillOpen(open: readonly OpenResult[], rule: string | null, words: string): string {
  const where = list(
    open.map((result) => (rule === null ? `${quote(result.rule).slice(1, -1)} ${result.words}` : result.words)),
    2,
  );
  const results = `${count(open.length, "open result")}${rule === null ? "" : ` of ${quote(rule).slice(1, -1)}`}`;
  return `${words} has ${results}: ${where}`;
}

/** Where a report names only rules with results, a rule that is not named may have been looked for. */
function notLookedFor(rule: string, reports: readonly ScanReport[], words: string): ReportOutcome {
  const known = reports.flatMap(({ rules }) => [...rules]);
  const lacks = `${words} names no rule ${quote(rule)}`;
  if (!reports.every(({ namesAll }) => namesAll)) {
    const why = `${lacks}, and only rules that found something: whether it was looked for cannot be told`;
    return { is: "unsure", why };
  }
  const near = nearest(rule, known);
  if (near?.sure === true) return { is: "absent", why: `${lacks}; nearest is ${quote(near.name)}`, nearest: near.name };
  return { is: "absent", why: `${lacks} among the ${count(known.length, "rule")} it looked for`, nearest: null };
}
