import type { FindingGroup, RuleGroup, StandingFinding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";

/** What a group of findings is called: one of them, several, and short for one line. */
interface GroupWords {
  readonly one: string;
  readonly many: string;
  readonly short: readonly [string, string];
}

function words(one: string, many: string, short: readonly [string, string] = [one, many]): GroupWords {
  return { one, many, short };
}

/** In the order in which they are told: gaps, then what breaks, then what changes, then what is only advice. */
export const groupWords: Readonly<Record<RuleGroup, GroupWords>> = {
  always: words("thing that could not be evaluated", "things that could not be evaluated", ["error", "errors"]),
  "new-gap": words("new gap", "new gaps"),
  "broken-evidence": words("broken evidence link", "broken evidence links", ["broken link", "broken links"]),
  "lost-owner": words("lost owner", "lost owners"),
  "program-change": words("program change", "program changes"),
  "untreated-risk": words("untreated risk", "untreated risks"),
  "suspect-evidence": words("suspect attestation", "suspect attestations"),
  "codeowner-drift": words("CODEOWNERS mismatch", "CODEOWNERS mismatches"),
  "unmapped-change": words("unmapped file", "unmapped files"),
  "dead-path": words("dead path rule", "dead path rules"),
  "expired-waiver": words("expired waiver", "expired waivers"),
  approval: words("missing approval", "missing approvals"),
  "point-gap": words("uncovered point of focus", "uncovered points of focus", ["point", "points"]),
};

export const groupOrder = Object.keys(groupWords) as readonly RuleGroup[];

/** `1 new gap`, `2 new gaps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** `2 new gaps, 1 broken evidence link`, of the introduced findings that are told in the table. */
export function countsInWords(report: Report, length: "long" | "short"): string {
  return groupOrder
    .flatMap((group) => {
      const count = told(report).filter((found) => found.group === group).length;
      const [one, many] = length === "long" ? [groupWords[group].one, groupWords[group].many] : groupWords[group].short;
      return count === 0 ? [] : [counted(count, one, many)];
    })
    .join(", ");
}

/** The introduced findings that have a row: all, but for approvals that are only advised, which are told in a sentence. */
export function told(report: Report): readonly StandingFinding[] {
  return report.findings.filter((found) => found.standing === "introduced" && !isAdvice(found, report));
}

/** Owners whose approval is awaited without which the change may still be merged. */
export function isAdvice(found: StandingFinding, report: Report): boolean {
  return found.rule === "approval-missing" && report.policy.approvals !== "require" && !found.blocking;
}

/** The groups of the policy that the blocking findings fall under, as the policy writes them. */
export function blockingGroups(report: Report): readonly (FindingGroup | "always")[] {
  const blocking = report.findings.filter((found) => found.blocking);
  return groupOrder.filter((group) => blocking.some((found) => found.group === group));
}

/** What could not be verified, each once: one URL stands behind many controls. */
export function doubts(report: Report): readonly { readonly what: string; readonly why: string }[] {
  return [...new Map(report.unverifiable.map(({ what, why }) => [`${what}: ${why}`, { what, why }])).values()];
}
