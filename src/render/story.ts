import type { RuleGroup, StandingFinding } from "../model/finding.ts";

/** Findings that one thing in the change made: a reader needs it but once. */
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

/** Which finding of a story leads it, the first of these groups; what breaks comes before what follows from it, and before advice. */
function rankOf({ group, blocking }: StandingFinding): number {
  if (consequences.has(group)) return 1;
  return group === "unmapped-change" || group === "dead-path" ? 2 : blocking ? 0 : 1;
}

/**
 * Equal for findings of one story: those of one cause. What stands on no line of its own, approvals and files that no control covers, is a
 * story by its kind, and so are lines of CODEOWNERS with one fault; a finding without a cause has a story of its own.
 */
export function storyOf({ cause, fingerprint, group, message, rule }: StandingFinding): string {
  if (group === "approval" || group === "program-change") return JSON.stringify([rule, fingerprint]);
  if (rule === "codeowners-error") return JSON.stringify([rule, message, cause]);
  if (cause === null) return JSON.stringify([fingerprint]);
  const { path, line, side } = cause.location;
  return JSON.stringify([path, line, side]);
}

/** The stories of findings, in the order of their first. Files that no control covers, and nothing else, are one story. */
export function stories(found: readonly StandingFinding[]): readonly Story[] {
  const groups = new Map<string, [StandingFinding, ...StandingFinding[]]>();
  const shared = new Set(found.filter(({ group }) => group !== "unmapped-change").map(storyOf));
  for (const one of found) {
    const isAlone = one.group === "unmapped-change" && !shared.has(storyOf(one));
    const key = isAlone ? `unmapped ${one.blocking}` : storyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(storyFrom);
}

function storyFrom(group: readonly [StandingFinding, ...StandingFinding[]]): Story {
  const isBlocking = group.some(({ blocking }) => blocking);
  const able = group.filter(({ blocking }) => blocking === isBlocking);
  const lead = able.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), able[0] ?? group[0]);
  return { lead, rest: group.filter((one) => one !== lead) };
}
