import { fingerprintOf, type RuleId, type StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Due, Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";
import { postureRuleOf, postureRules } from "../rules/registry.ts";

/** How far ahead is looked, in days: each is a step of urgency. */
const horizons = [7, 14, 30] as const;

/** Before any document expired: what is wrong then is not time's doing. */
const longAgo = "1970-01-01";

/**
 * What time does to a program that nobody touches: what it has broken by `today`, and what it will break within 30 days. The same
 * program is judged on other days, so that whatever has a date counts: documents, waivers, attestations, risks, and the gaps behind them.
 * `controls`: those that a finding of any of these days mentions.
 */
export function dueOf(judgedOn: (day: string) => Report, today: string): Pick<Report, "due" | "controls"> {
  const [then, now] = [open(judgedOn(longAgo)), judgedOn(today)];
  const ahead = horizons.map((withinDays) => ({ withinDays, report: judgedOn(dayAfter(today, withinDays)) }));
  const later = firstOpenIn(ahead);
  const broken = [...open(now).values()].filter((found) => isOfTheWorld(found) || !wasWrong(found, then));
  const due = [...broken.flatMap((finding) => dueNow(finding, later)), ...dueLater(open(now), later)];
  const reports = [...ahead.map(({ report }) => report).reverse(), now];
  const controls = new Map(reports.flatMap((report) => report.controls.map((control) => [control.id, control])));
  return { due: due.sort(soonest), controls: [...controls.values()].sort(by(({ id }) => id)) };
}

const soonest = by<Due>(
  ({ withinDays }) => withinDays,
  ({ finding }) => finding.fingerprint,
);

/** What opens on the days ahead, each with the first of them. */
function firstOpenIn(ahead: ReadonlyArray<{ readonly withinDays: number; readonly report: Report }>) {
  const first = new Map<string, Due>();
  for (const { withinDays, report } of ahead) {
    for (const [fingerprint, finding] of open(report)) {
      if (!first.has(fingerprint)) first.set(fingerprint, { withinDays, finding });
    }
  }
  return first;
}

/** A warning of a day to come is due on that day, and not yet where it is beyond all days that are looked at. */
function dueNow(finding: StandingFinding, later: ReadonlyMap<string, Due>): readonly Due[] {
  const past = pastOf(finding);
  if (past === null) return [{ withinDays: 0, finding }];
  const day = later.get(past);
  return day === undefined ? [] : [{ withinDays: day.withinDays, finding }];
}

/**
 * What opens later and is not told already: by a warning of the same day, or as what a waiver that ends accepts. That a warning comes is
 * nothing that is due.
 */
function dueLater(now: ReadonlyMap<string, StandingFinding>, later: ReadonlyMap<string, Due>): readonly Due[] {
  const told = new Set([...now.values()].flatMap((found) => [found.fingerprint, pastOf(found) ?? found.fingerprint]));
  for (const { rule, subject } of now.values()) if (rule === "waiver-expiring") told.add(subject[0] ?? "");
  for (const { finding } of later.values()) if (finding.rule === "waiver-expired") told.add(finding.subject[0] ?? "");
  return [...later.values()].filter(({ finding }) => pastOf(finding) === null && !told.has(finding.fingerprint));
}

/**
 * Whether a finding was there before any day came. On that first day an attestation is one of a day to come and counts for nothing: a review
 * that is overdue since was wrong in other words.
 */
function wasWrong(found: StandingFinding, then: ReadonlyMap<string, StandingFinding>): boolean {
  const before = then.get(found.fingerprint);
  if (before === undefined) return false;
  return !ended.has(found.rule) || plainText(before.message) === plainText(found.message);
}

/** What a warning becomes once its day is past. */
const ended: ReadonlySet<RuleId> = new Set(postureRules.flatMap(({ becomes }) => becomes ?? []));

/** The fingerprint that a warning has once its day is past; null for what is no warning. */
function pastOf({ rule, subject }: StandingFinding): string | null {
  const past = postureRuleOf({ rule })?.becomes;
  return past === undefined ? null : fingerprintOf(past, subject);
}

/** What the world took away without anybody's change: a page that is gone, an owner who left. */
function isOfTheWorld(found: StandingFinding): boolean {
  return postureRuleOf(found)?.knownFrom === "world";
}

function open({ findings }: Report): ReadonlyMap<string, StandingFinding> {
  const standing = findings.filter((found) => found.standing === "existing" && found.group !== "always");
  return new Map(standing.map((found) => [found.fingerprint, found]));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
