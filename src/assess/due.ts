import type { StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Due, Report } from "../model/report.ts";
import { postureRuleOf } from "../rules/registry.ts";

/** How far ahead is looked, in days: each is a step of urgency. */
const horizons = [7, 14, 30] as const;

/** Before any document expired: what is wrong then is not time's doing. */
const longAgo = "1970-01-01";

/**
 * What time does to a program that nobody touches: what it has broken by `today`, and what it will break within 30 days. The same
 * program is judged on other days, so that whatever has a date counts: documents, waivers, attestations, risks, and the gaps behind them.
 */
export function dueOf(judgedOn: (day: string) => Report, today: string): readonly Due[] {
  const [then, now] = [open(judgedOn(longAgo)), open(judgedOn(today))];
  const due = [...now.values()]
    .filter((found) => isOfTheWorld(found) || !then.has(found.fingerprint))
    .map((finding): Due => ({ withinDays: 0, finding }));
  const seen = new Set(now.keys());
  for (const withinDays of horizons) {
    for (const [fingerprint, finding] of open(judgedOn(dayAfter(today, withinDays)))) {
      if (seen.has(fingerprint)) continue;
      seen.add(fingerprint);
      due.push({ withinDays, finding });
    }
  }
  return due.sort(
    by(
      ({ withinDays }) => withinDays,
      ({ finding }) => finding.fingerprint,
    ),
  );
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
