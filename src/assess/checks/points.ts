import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import type { CriterionInScope } from "../criteria.ts";
import { at, type Facts } from "../facts.ts";
import { finding } from "../rules.ts";

/** `point-gap`: told for frameworks whose depth is points of focus; a customer's complement is not measured in points. */
export function pointGaps(facts: Facts): readonly Finding[] {
  return facts.coverage.flatMap((row) => {
    const inScope = facts.criteria.get(row.criterion);
    if (inScope?.framework.depth !== "points-of-focus" || !isMeasured(row)) return [];
    return gapsOf(facts, inScope, row);
  });
}

function isMeasured(row: Coverage): boolean {
  return row.status !== "not-applicable" && (row.role === "performs" || row.role === "provides");
}

function gapsOf(facts: Facts, { key, framework, points }: CriterionInScope, row: Coverage): readonly Finding[] {
  const covered = new Set(row.points.covered);
  const own = (facts.satisfying.get(key) ?? []).filter((control) => control.actor === row.actor);
  const claim = own[0]?.satisfies.find((satisfaction) => satisfaction.criterion === key);
  const place = claim?.place ?? facts.program.responsibilities.get(key)?.place ?? framework.place;
  return points
    .filter((point) => !covered.has(point.number))
    .map((point) =>
      finding("point-gap", [key, String(point.number), row.actor], {
        message: `${key} point ${point.number} ${point.title}: no effective control of ${row.actor} covers it`,
        location: at(facts, place),
        control: own[0]?.id ?? null,
        actor: row.actor,
        criteria: [key],
        explainedBy: [...new Set([...own.flatMap((control) => explains(facts, control.id)), place.path])],
      }),
    );
}

function explains(facts: Facts, control: string): readonly string[] {
  return facts.failures.get(control)?.explainedBy ?? [];
}
