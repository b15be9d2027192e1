import type { RuleGroup, StandingFinding } from "../../model/finding.ts";
import type { Location } from "../../model/place.ts";
import { markOf } from "../frame/about.ts";

/** Findings that one thing in the change made: a reader needs it but once. */
export interface Story {
  /** What broke, where that is among them. */
  readonly lead: StandingFinding;
  readonly rest: readonly StandingFinding[];
}

/** Whether anything of a story blocks: what leads it may be a warning from which that follows. */
export function isBlocking({ lead, rest }: Story): boolean {
  return lead.blocking || rest.some(({ blocking }) => blocking);
}

/** The sign of a story, whatever leads it. */
export function markOfStory(story: Story): string {
  return markOf({ ...story.lead, blocking: isBlocking(story) });
}

/** What goes wrong because something else does. */
const consequences: ReadonlySet<RuleGroup> = new Set(["new-gap", "point-gap", "untreated-risk"]);

export function isConsequence({ group }: StandingFinding): boolean {
  return consequences.has(group);
}

/** Which finding of a story leads it, the first of these groups; what breaks comes before what follows from it, and before advice. */
function rankOf({ group, blocking }: StandingFinding): number {
  if (group === "source-warning") return -1;
  if (consequences.has(group)) return 1;
  return group === "unmapped-change" || group === "dead-path" ? 2 : blocking ? 0 : 1;
}

/**
 * Names the story of each of some findings: it is that of their cause. What stands on no line of its own, approvals and files that no control
 * covers, is a story by its kind, and so are lines of CODEOWNERS with one fault; a finding without a cause has a story of its own. What was
 * not understood begins the story of all that follows from it.
 */
export function storyNames(found: readonly StandingFinding[]): (one: StandingFinding) => string {
  const misread = new Set(found.filter(isWarning).map((one) => lineName(startOf(one))));
  return (one) => {
    const { cause } = one;
    if (isWarning(one)) return lineName(startOf(one));
    const name = cause === null ? null : lineName(cause.location);
    return name !== null && misread.has(name) ? name : storyOf(one);
  };
}

/** Where a warning begins: at what changed, where that is another file. */
function startOf({ cause, location }: StandingFinding): Location {
  return cause !== null && cause.location.path !== location.path ? cause.location : location;
}

function isWarning({ group }: StandingFinding): boolean {
  return group === "source-warning";
}

/** Equal for places on one line of one side. */
export function lineName({ path, line, side }: Location): string {
  return JSON.stringify([path, line, side]);
}

function storyOf({ cause, fingerprint, group, message, rule }: StandingFinding): string {
  if (group === "approval" || group === "program-change") return JSON.stringify([rule, fingerprint]);
  if (rule === "codeowners-error") return JSON.stringify([rule, message, cause]);
  return cause === null ? JSON.stringify([fingerprint]) : lineName(cause.location);
}

/** The stories of findings, in the order of their first. Files that no control covers, and nothing else, are one story. */
export function stories(found: readonly StandingFinding[]): readonly Story[] {
  const groups = new Map<string, [StandingFinding, ...StandingFinding[]]>();
  const nameOf = storyNames(found);
  const shared = new Set(found.filter(({ group }) => group !== "unmapped-change").map(nameOf));
  for (const one of found) {
    const isAlone = one.group === "unmapped-change" && !shared.has(nameOf(one));
    const key = isAlone ? `unmapped ${one.blocking}` : nameOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(storyFrom);
}

function storyFrom(group: readonly [StandingFinding, ...StandingFinding[]]): Story {
  const blocks = group.some(({ blocking }) => blocking);
  const able = group.filter((one) => one.blocking === blocks || isWarning(one));
  const lead = able.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), able[0] ?? group[0]);
  return { lead, rest: group.filter((one) => one !== lead) };
}
