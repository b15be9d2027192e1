import type { Coverage, CoverageStatus } from "../../model/assessment.ts";
import { type CriterionKey, splitCriterionKey } from "../../model/catalogue.ts";
import { byCriterion, worst, worstFirst } from "../../model/report/worst.ts";
import type { Report } from "../../model/report.ts";

/** A criterion whose worst actor stands otherwise than before; null: it was, or is, not in scope. */
export interface CriterionChange {
  readonly criterion: CriterionKey;
  readonly was: CoverageStatus | null;
  readonly is: CoverageStatus | null;
}

/** By criterion the status of its worst actor, in the report's order. */
export function worstByCriterion(coverage: readonly Coverage[]): ReadonlyMap<CriterionKey, CoverageStatus> {
  return new Map([...byCriterion(coverage)].map(([criterion, rows]) => [criterion, worst(rows)]));
}

/** Criteria that are better or worse off, or came or went; with no program at base there is nothing to compare. */
function criteriaChanged(report: Report): readonly CriterionChange[] {
  if (report.comparison !== "compared") return [];
  const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((criterion) => was.get(criterion) !== is.get(criterion))
    .map((criterion) => ({ criterion, was: was.get(criterion) ?? null, is: is.get(criterion) ?? null }));
}

/** Those that nobody met, or nobody asked for, and that are met now. */
export function newlyCovered(report: Report): readonly CriterionChange[] {
  return criteriaChanged(report).filter(({ was, is }) => !isMet(was) && isMet(is));
}

/** Those that were met and are not now. */
export function newlyLost(report: Report): readonly CriterionChange[] {
  return criteriaChanged(report).filter(({ was, is }) => isMet(was) && !isMet(is));
}

/** A gap is not met, accepted or not; neither is what is not applicable, nor what nobody asks for. */
export const metStatuses: ReadonlySet<CoverageStatus> = new Set(["covered", "partial", "inherited", "complemented"]);

export function isMet(status: CoverageStatus | null): boolean {
  return status !== null && metStatuses.has(status);
}

/** Which criteria of one framework stand how, worst first; ids without the framework's. */
export function byStatus(
  worst: ReadonlyMap<CriterionKey, CoverageStatus>,
  framework: string,
): ReadonlyMap<CoverageStatus, readonly string[]> {
  const own = [...worst]
    .map(([key, status]) => ({ ...splitCriterionKey(key), status }))
    .filter((criterion) => criterion.framework === framework);
  const sorted = worstFirst.map((status) => {
    const ids = own.filter((criterion) => criterion.status === status).map(({ criterion }) => criterion);
    return [status, ids] as const;
  });
  return new Map(sorted.filter(([, ids]) => ids.length > 0));
}

/** Head's gaps in one framework for which controls are planned; ids without the framework's. */
export function plannedIn({ matrix }: Report, framework: string): readonly string[] {
  return matrix.flatMap(({ criterion: key, worst, planned }) => {
    const { framework: own, criterion } = splitCriterionKey(key);
    return own === framework && worst === "gap" && planned === true ? [criterion] : [];
  });
}

/** Every framework that either side asks for, head's first. */
export function frameworksOf({ coverage }: Report): readonly string[] {
  return [
    ...new Set([...coverage.head, ...coverage.base].map(({ criterion }) => splitCriterionKey(criterion).framework)),
  ];
}
