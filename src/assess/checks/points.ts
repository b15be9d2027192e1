import type { Coverage } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import { code, sentence, topic, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { CriterionInScope } from "../criteria.ts";
import { at, type Facts } from "../facts.ts";

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
  const [asked, covered] = [new Set(row.points.inScope), new Set(row.points.covered)];
  const claims = (facts.satisfying.get(key) ?? [])
    // What is expected of a provider covers nothing.
    .filter((control) => control.actor === row.actor && control.complementary !== "csoc")
    .flatMap((control) =>
      control.satisfies.filter((claim) => claim.criterion === key).map((claim) => ({ control, claim })),
    );
  const fallback = facts.program.responsibilities.get(key)?.place ?? framework.place;
  return points
    .filter((point) => asked.has(point.number) && !covered.has(point.number))
    .map((point) => {
      const meant = claims.filter(({ claim }) => claim.points === null || claim.points.includes(point.number));
      const [nearest] = [...meant, ...claims];
      const place = nearest?.claim.place ?? fallback;
      const failures = meant.flatMap(({ control }) => facts.failures.get(control.id)?.explainedBy ?? []);
      const about = sentence`${code(key)} point ${point.number} ${words(point.title)}`;
      return finding("point-gap", [key, String(point.number), row.actor], {
        message: sentence`${topic(about)}no working control of ${code(row.actor)} covers it`,
        location: at(facts, place),
        control: nearest?.control.id ?? null,
        actor: row.actor,
        criteria: [key],
        explainedBy: [...new Set([...failures, place.path])],
      });
    });
}
