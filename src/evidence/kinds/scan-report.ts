import { nearest } from "../../files/nearest.ts";
import type { ReportOutcome } from "../../files/reports/report-reading.ts";
import type { OpenResult, ScanReport } from "../../files/reports/sarif.ts";
import { heightOf } from "../../files/reports/sarif-rules.ts";
import type { ScanEvidence } from "../../model/evidence.ts";
import {
  because,
  code,
  listUpTo,
  type Phrase,
  plainText,
  type Sentence,
  sentence,
  words,
} from "../../model/sentence.ts";
import { count } from "../../model/words.ts";

/** What reports say of one rule, or with null of every rule: that it was looked for, and what is open. `name`: what the reports are called. */
export function saidOfScan(
  { rule, atMost }: Pick<ScanEvidence, "rule" | "atMost">,
  reports: readonly ScanReport[],
  name: Phrase,
): ReportOutcome {
  const failure = reports.find((report) => report.failure !== null)?.failure;
  if (failure != null)
    return { is: "bad", why: sentence`${name} proves nothing: ${failure}`, parts: [plainText(failure)] };
  const asked = reports.flatMap(({ open }) => open).filter((result) => rule === null || isOf(result.rule, rule));
  const open = asked.filter(({ level }) => heightOf(level) > heightOf(atMost) || atMost === "none");
  if (open.length > 0)
    return { is: "bad", why: stillOpen(open, rule, name), parts: open.map(({ identity }) => identity) };
  return rule === null || hasRule(rule, reports) ? { is: "good" } : notLookedFor(rule, reports, name);
}

/** Whether a scan of reports looked for a rule. */
function hasRule(rule: string | null, reports: readonly ScanReport[]): boolean {
  return rule === null || reports.some(({ rules }) => [...rules].some((known) => isOf(known, rule)));
}

/** `CA1000/1` is a part of the rule `CA1000` (SARIF 2.1.0, 3.27.5). */
export function isOf(known: string, rule: string): boolean {
  return known === rule || known.startsWith(`${rule}/`);
}

function stillOpen(open: readonly OpenResult[], rule: string | null, name: Phrase): Sentence {
  const where = alike(open).map((some) => inWords(some, rule === null));
  const results = sentence`${words(count(open.length, "open result"))}${rule === null ? [] : sentence` of ${code(rule)}`}`;
  return sentence`${name} has ${results}: ${listUpTo(where, 2)}`;
}

/** Results of one rule of which the tool says the same are told once. */
function alike(open: readonly OpenResult[]): readonly (readonly OpenResult[])[] {
  const groups = new Map<string, OpenResult[]>();
  for (const result of open) {
    const key = JSON.stringify([result.rule, result.words, result.place === null]);
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()];
}

function inWords(some: readonly OpenResult[], isRuleSaid: boolean): Sentence {
  const [first] = some;
  if (first === undefined) return [];
  const rule = isRuleSaid ? sentence`${code(first.rule)} ` : [];
  const places = some.flatMap(({ place }) => (place === null ? [] : [[place]]));
  if (places.length === 0) return sentence`${rule}${first.words}`;
  if (places.length === 1) return sentence`${rule}${listUpTo(places)} ${first.words}`;
  return sentence`${rule}${first.words} in ${listUpTo(places, 2)}`;
}

/** Where a report names only rules with results, a rule that is not named may have been looked for. */
function notLookedFor(rule: string, reports: readonly ScanReport[], name: Phrase): ReportOutcome {
  const known = reports.flatMap(({ rules }) => [...rules]);
  const lacks = sentence`${name} does not list rule ${code(rule)}`;
  if (!reports.every(({ namesAll }) => namesAll)) {
    const why = sentence`${lacks}; it lists only rules with results, so whether the rule was checked is unknown`;
    return { is: "unsure", why };
  }
  const near = nearest(rule, known);
  if (near?.sure === true)
    return {
      is: "absent",
      why: sentence`${lacks}${because(sentence`the nearest is ${code(near.name)}`)}`,
      nearest: near,
    };
  return {
    is: "absent",
    why: sentence`${lacks} among the ${words(count(known.length, "rule"))} it checked`,
    nearest: null,
  };
}
