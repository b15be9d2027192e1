import type { Unverifiable } from "../../model/assessment.ts";
import type { RuleGroup, StandingFinding } from "../../model/finding.ts";
import { isAdvice } from "../../model/report/advice.ts";
import type { Report } from "../../model/report.ts";

type Forms = readonly [one: string, many: string];

/** What a group of findings is called: new ones, new ones in few words, and those that were or are there anyway. */
interface GroupWords {
  readonly title: Forms;
  readonly short: Forms;
  readonly open: Forms;
}

function words(title: Forms, { short = title, open = title }: Partial<GroupWords> = {}): GroupWords {
  return { title, short, open };
}

/** In the order in which they are told: gaps, then what breaks, then what changes, then what is only advice. */
export const groupWords: Readonly<Record<RuleGroup, GroupWords>> = {
  always: words(["problem", "problems"]),
  "new-gap": words(["new gap", "new gaps"], { open: ["gap", "gaps"] }),
  "broken-evidence": words(["broken evidence link", "broken evidence links"], {
    short: ["broken link", "broken links"],
  }),
  "lost-owner": words(["lost owner", "lost owners"]),
  "program-change": words(["program change", "program changes"]),
  "untreated-risk": words(["untreated risk", "untreated risks"]),
  "neglected-risk": words(["neglected risk", "neglected risks"]),
  "suspect-evidence": words(["suspect evidence link", "suspect evidence links"], {
    short: ["suspect link", "suspect links"],
  }),
  "overdue-review": words(["overdue review", "overdue reviews"]),
  "codeowner-drift": words(["CODEOWNERS mismatch", "CODEOWNERS mismatches"]),
  "unmapped-change": words(["unmapped file", "unmapped files"]),
  "dead-path": words(["dead path rule", "dead path rules"], { short: ["dead rule", "dead rules"] }),
  "expired-waiver": words(["expired waiver", "expired waivers"]),
  "stale-waiver": words(["stale waiver", "stale waivers"]),
  "source-warning": words(["new warning", "new warnings"], { open: ["warning of a source", "warnings of sources"] }),
  "due-review": words(["review due soon", "reviews due soon"]),
  approval: words(["missing approval", "missing approvals"]),
  "point-gap": words(["uncovered point of focus", "uncovered points of focus"], {
    short: ["open point", "open points"],
  }),
};

export const groupOrder = Object.keys(groupWords) as readonly RuleGroup[];

/** `1 new gap`, `1,204 new gaps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}

/** `2 new gaps`, `1 broken evidence link`: each group that has any among the findings, in the one order. */
export function countsByGroup(findings: readonly StandingFinding[], form: keyof GroupWords): readonly string[] {
  return groupOrder.flatMap((group) => {
    const count = findings.filter((found) => found.group === group).length;
    return count === 0 ? [] : [counted(count, ...groupWords[group][form])];
  });
}

/** The findings that have a row and count in the title: what is introduced, but for approvals that are merely advised; of a posture all that is open. */
export function told(report: Report): readonly StandingFinding[] {
  const standings = report.comparison === "posture" ? ["introduced", "existing"] : ["introduced"];
  return report.findings.filter((found) => standings.includes(found.standing) && !isAdvice(found));
}

/** `2 new gaps`, or `2 gaps` of a posture, where nothing is new. */
export function toldCounts(report: Report, form: "title" | "short"): readonly string[] {
  return countsByGroup(told(report), report.comparison === "posture" ? "open" : form);
}

/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted: `a, b, c and 4 more`. */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** What could not be verified, each once: one URL stands behind many controls. */
export function doubts(report: Report): readonly Pick<Unverifiable, "what" | "why">[] {
  return [
    ...new Map(report.unverifiable.map(({ what, why }) => [JSON.stringify([what, why]), { what, why }])).values(),
  ];
}
