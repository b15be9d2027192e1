import type { Today } from "../assessment.ts";
import type { EvidenceLink, Interval } from "../evidence.ts";
import type { Program } from "../program.ts";

/** How often a link is to be attested; what the policy says holds for what is attested already. Null where nobody asks. */
export function reviewEvery(link: EvidenceLink, { policy }: Program): Interval | null {
  return link.reviewEvery ?? (link.attested === null ? null : policy.reviewEvery);
}

/** The day an interval after a day; where a month has no such day, its last. */
export function dayAfter(day: Today, { months, days }: Interval): Today {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days));
  return then.toISOString().slice(0, 10);
}

/** Whether less often is asked than before; null: never. */
export function isLonger(was: Interval | null, is: Interval | null): boolean {
  return was !== null && (is === null || length(is) > length(was));
}

/** In days; a year has 365 of them, so that 12 months are as long as 365 days. */
function length({ months, days }: Interval): number {
  return (months * 365) / 12 + days;
}

/** `12 months`, `90 days`. */
export function intervalInWords({ months, days }: Interval): string {
  const [number, unit] = months > 0 ? [months, "month"] : [days, "day"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
