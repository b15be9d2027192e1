import type { RuleGroup, StandingFinding } from "../model/finding.ts";

/** Findings that one thing in the change made, that one step mends and one owner answers for: a reader needs both but once. */
export interface Story {
  /** What broke, where that is among them. */
  readonly lead: StandingFinding;
  readonly rest: readonly StandingFinding[];
}

/** What goes wrong because something else does. */
const consequences: ReadonlySet<RuleGroup> = new Set(["new-gap", "point-gap", "untreated-risk"]);

export function isConsequence({ group }: StandingFinding): boolean {
  return consequences.has(group);
}

/** Equal for findings of one story; a finding without a cause or a next step has a story of its own. */
export function storyOf({ cause, fix, fingerprint }: StandingFinding): string {
  return JSON.stringify(cause === null || fix === null ? fingerprint : [cause, fix.text, fix.location]);
}

/** The stories of findings, in the order of their first; nothing that does not block leads what does. */
export function stories(
  found: readonly StandingFinding[],
  ownerOf: (found: StandingFinding) => string,
): readonly Story[] {
  const groups = new Map<string, [StandingFinding, ...StandingFinding[]]>();
  for (const one of found) {
    const key = `${storyOf(one)} ${ownerOf(one)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const lead = group.find((one) => !isConsequence(one) && one.blocking === first.blocking) ?? first;
    return { lead, rest: group.filter((one) => one !== lead) };
  });
}
