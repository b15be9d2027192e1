import { by } from "../model/order.ts";
import type { Merge, ReplayedFinding, ReplayedMerge, ReplayedRule } from "../model/report/replay.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";

/** What a report says of one merge: what is new, and what it comes to. */
export function replayed(merge: Merge, report: Report, inShort: string): ReplayedMerge {
  const findings = report.findings
    .filter(({ standing }) => standing === "introduced")
    .map(
      ({ rule, fingerprint, blocking, message }): ReplayedFinding => ({
        rule,
        fingerprint,
        blocking,
        message: plainText(message),
      }),
    );
  const sorted = findings.sort(
    by(
      ({ blocking }) => (blocking ? 0 : 1),
      ({ fingerprint }) => fingerprint,
    ),
  );
  return { ...merge, verdict: report.verdict.is, inShort, findings: sorted };
}

/** How often each rule speaks, the most talkative first. */
export function rulesIn(merges: readonly ReplayedMerge[]): readonly ReplayedRule[] {
  const rules = new Map<string, ReplayedRule>();
  for (const { findings } of merges) {
    for (const rule of new Set(findings.map((found) => found.rule))) {
      const own = findings.filter((found) => found.rule === rule);
      const so = rules.get(rule) ?? { rule, merges: 0, findings: 0, blocking: 0 };
      rules.set(rule, {
        rule,
        merges: so.merges + 1,
        findings: so.findings + own.length,
        blocking: so.blocking + own.filter(({ blocking }) => blocking).length,
      });
    }
  }
  return [...rules.values()].sort(
    by(
      (one) => -one.merges,
      ({ rule }) => rule,
    ),
  );
}
