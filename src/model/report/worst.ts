import type { Coverage, CoverageStatus } from "../assessment.ts";
import type { CriterionKey } from "../catalogue.ts";

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

/** A criterion is as good as its worst actor; nobody at all is a gap, and so is a point that is nobody's. */
export function worst(rows: readonly Pick<Coverage, "status" | "points">[]): CoverageStatus {
  if (rows.some(({ status, points }) => status !== "not-applicable" && points.unassigned.length > 0)) return "gap";
  return worstFirst.find((one) => rows.some(({ status }) => status === one)) ?? "gap";
}

/** The rows of each criterion, in the order of the first. */
export function byCriterion(coverage: readonly Coverage[]): ReadonlyMap<CriterionKey, readonly Coverage[]> {
  const rows = new Map<CriterionKey, Coverage[]>();
  for (const row of coverage) {
    const known = rows.get(row.criterion) ?? [];
    rows.set(row.criterion, known);
    known.push(row);
  }
  return rows;
}
