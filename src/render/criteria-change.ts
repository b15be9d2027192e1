import type { Coverage, CoverageStatus } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { Report } from "../model/report.ts";

/** From worst to best; a criterion is as good as its worst actor. */
const order: readonly CoverageStatus[] = [
  "gap",
  "waived",
  "partial",
  "complemented",
  "inherited",
  "covered",
  "not-applicable",
];

/** A criterion whose worst actor stands otherwise than before. */
export interface CriterionChange {
  readonly criterion: string;
  readonly title: string;
  readonly was: CoverageStatus | null;
  readonly is: CoverageStatus | null;
  readonly controls: readonly string[];
}

/** By criterion the status of its worst actor, in the report's order. */
export function worstByCriterion(coverage: readonly Coverage[]): ReadonlyMap<CriterionKey, CoverageStatus> {
  const worst = new Map<CriterionKey, CoverageStatus>();
  for (const { criterion, status } of coverage) {
    const known = worst.get(criterion);
    if (known === undefined || order.indexOf(status) < order.indexOf(known)) worst.set(criterion, status);
  }
  return worst;
}

/** Criteria that are better or worse off, or came or went; with no program at base there is nothing to compare. */
export function criteriaChanged(report: Report): readonly CriterionChange[] {
  if (report.comparison !== "compared") return [];
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((criterion) => was.get(criterion) !== is.get(criterion))
    .map((criterion) => ({
      criterion,
      title: report.criteria.find(({ key }) => key === criterion)?.title ?? "",
      was: was.get(criterion) ?? null,
      is: is.get(criterion) ?? null,
      controls: [
        ...new Set(report.coverage.head.filter((row) => row.criterion === criterion).flatMap((row) => row.controls)),
      ],
    }));
}

/** Whether a criterion is met by somebody: anything but a gap. */
export function isMet(status: CoverageStatus | null): boolean {
  return status !== null && status !== "gap" && status !== "waived";
}

/** Those that were a gap, or not asked, and are met now. */
export function newlyCovered(report: Report): readonly CriterionChange[] {
  return criteriaChanged(report).filter(({ was, is }) => !isMet(was) && isMet(is));
}

/** Those that were met and are a gap now. */
export function newlyLost(report: Report): readonly CriterionChange[] {
  return criteriaChanged(report).filter(({ was, is }) => isMet(was) && is !== null && !isMet(is));
}
