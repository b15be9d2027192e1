import type { Coverage } from "../../model/assessment.ts";
import type { CriterionSummary, Report } from "../../model/report.ts";

/** One point of focus that is open or said not to apply, and whose it is. */
export interface TroubledPoint {
  readonly criterion: string;
  readonly point: string;
  readonly actor: string;
  /** `not covered`, or `not applicable: ` and the reason. */
  readonly state: string;
}

/** How many points of focus are asked for at head, and which of them are not covered or do not apply; null where none is asked for. */
export interface PointsOfFocus {
  readonly inScope: number;
  readonly covered: number;
  readonly notApplicable: number;
  readonly troubled: readonly TroubledPoint[];
}

/** Told point by point. A point counts as covered when every actor whose part it is covers it. */
export function pointsOfFocus({ criteria, coverage }: Report): PointsOfFocus | null {
  const inDepth = criteria.filter(({ points }) => points.length > 0);
  const told = inDepth.map((criterion) => pointsOf(criterion, coverage.head));
  if (told.length === 0) return null;
  const sum = (count: (one: PointsOfFocus) => number) => told.reduce((total, one) => total + count(one), 0);
  return {
    inScope: sum((one) => one.inScope),
    covered: sum((one) => one.covered),
    notApplicable: sum((one) => one.notApplicable),
    troubled: told.flatMap((one) => one.troubled),
  };
}

function pointsOf({ key, points }: CriterionSummary, coverage: readonly Coverage[]): PointsOfFocus {
  const rows = coverage.filter((row) => row.criterion === key && row.status !== "not-applicable");
  const measured = rows.filter((row) => row.role === "performs" || row.role === "provides");
  const inScope = points.filter(({ number }) => measured.some((row) => row.points.inScope.includes(number)));
  const open = inScope.flatMap(({ number, title }) =>
    measured
      .filter((row) => row.points.inScope.includes(number) && !row.points.covered.includes(number))
      .map(({ actor }) => ({ number, criterion: key, point: `${number} ${title}`, actor, state: "not covered" })),
  );
  const excluded = (rows[0]?.points.notApplicable ?? []).map(({ number, reason }) => {
    const title = points.find((point) => point.number === number)?.title ?? "";
    return { criterion: key, point: `${number} ${title}`, actor: "", state: `not applicable: ${reason}` };
  });
  return {
    inScope: inScope.length,
    covered: inScope.length - new Set(open.map(({ number }) => number)).size,
    notApplicable: excluded.length,
    troubled: [...open.map(({ number: _, ...point }) => point), ...excluded],
  };
}
