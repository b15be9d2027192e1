import type { Coverage, CoverageStatus } from "../assessment.ts";
import type { MatrixCell, MatrixRow, Report } from "../report.ts";
import { byCriterion, worst } from "./worst.ts";

/** Criteria against actors: every criterion of head in its order, then those that only base asked for; with nothing to compare with, no `was`. */
export function matrixOf({ base, head }: Report["coverage"], comparison: Report["comparison"]): readonly MatrixRow[] {
  const [was, is] = [byCriterion(comparison === "compared" ? base : []), byCriterion(head)];
  return [...new Set([...is.keys(), ...was.keys()])].map((criterion) => {
    const [before, after] = [was.get(criterion) ?? [], is.get(criterion) ?? []];
    const actors = [...new Set([...after, ...before].map(({ actor }) => actor))];
    return {
      criterion,
      worst: worstOf(after),
      was: worstOf(before),
      ...(isPlanned(after) && { planned: true }),
      cells: actors.map((actor) => cell(actor, before, after)),
    };
  });
}

function worstOf(rows: readonly Coverage[]): CoverageStatus | null {
  return rows.length === 0 ? null : worst(rows);
}

function cell(actor: string, before: readonly Coverage[], after: readonly Coverage[]): MatrixCell {
  const [was, is] = [before, after].map((rows) => rows.find((row) => row.actor === actor));
  return {
    actor,
    role: (is ?? was)?.role ?? "none",
    part: is === undefined ? null : partOf(is, after),
    status: is?.status ?? null,
    isVerified: is === undefined || isVerified(is),
    was: was?.status ?? null,
    ...(is !== undefined && isPlanned([is]) && { planned: true }),
    controls: is?.controls ?? [],
    derivedFrom: is?.derivedFrom ?? null,
  };
}

/** Whether some of it is a gap, and a planned control claims each that is. */
export function isPlanned(rows: readonly Coverage[]): boolean {
  const gaps = rows.filter(({ status }) => status === "gap");
  return gaps.length > 0 && gaps.every(({ planned }) => planned === true);
}

/** Whether all that controls cover of a part is covered by proven evidence. */
function isVerified({ status, proven, points }: Coverage): boolean {
  if (status === "covered") return proven.isWhole;
  return status !== "partial" || points.covered.every((point) => proven.points.includes(point));
}

/** Of all points that are anybody's, those that are this actor's; null where they are all. */
function partOf({ points }: Coverage, all: readonly Coverage[]): readonly number[] | null {
  const anybodys = new Set(all.flatMap((row) => row.points.inScope));
  return points.inScope.length === anybodys.size ? null : points.inScope;
}
