import type { CoverageStatus } from "./assessment.ts";

/** From worst to best: a waived gap is still a gap, and another party's word is not as good as one's own control. */
export const worstFirst: readonly CoverageStatus[] = [
  "gap",
  "waived",
  "partial",
  "complemented",
  "inherited",
  "covered",
  "not-applicable",
];

/** A criterion is as good as its worst actor; nobody at all is a gap. */
export function worst(statuses: readonly CoverageStatus[]): CoverageStatus {
  return worstFirst.find((status) => statuses.includes(status)) ?? "gap";
}
