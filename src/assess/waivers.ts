import type { Coverage, Today } from "../model/assessment.ts";
import { fingerprintOf } from "../model/finding.ts";
import type { Waiver } from "../model/program.ts";

/** A waiver holds to the end of its day, UTC; ISO days compare as text. */
export function isInForce(waiver: Waiver, today: Today): boolean {
  return waiver.expires >= today;
}

/** The fingerprints that waivers accept today. */
export function waivedToday(waivers: readonly Waiver[], today: Today): ReadonlySet<string> {
  return new Set(waivers.filter((waiver) => isInForce(waiver, today)).map((waiver) => waiver.fingerprint));
}

/** Coverage with its accepted gaps marked `waived`. */
export function waiveGaps(coverage: readonly Coverage[], waived: ReadonlySet<string>): readonly Coverage[] {
  return coverage.map((row) => {
    const gap = fingerprintOf("criterion-gap", [row.criterion, row.actor]);
    return row.status === "gap" && waived.has(gap) ? { ...row, status: "waived" } : row;
  });
}
