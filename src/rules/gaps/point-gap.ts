import type { Coverage } from "../../model/assessment.ts";
import { type Finding, fingerprintOf } from "../../model/finding.ts";
import type { CriterionInScope } from "../../model/frameworks/facts.ts";
import type { Control } from "../../model/program.ts";
import { code, quote, sentence, topic } from "../../model/sentence.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { isAnswerable, rowsOf } from "../coverage-asked.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { frameworkOf, newlyAsked } from "../newly-asked.ts";
import type { PostureRule } from "../rule.ts";

export const pointGap: PostureRule<"point-gap"> = {
  id: "point-gap",
  is: "posture",
  group: "point-gap",
  severity: "note",
  subject: ["criterion", "point", "actor"],
  wrongWhen: "the framework is judged by points of focus, and no effective control covers this one",
  why: "A framework with `depth: points-of-focus` is judged point by point. Points of focus are characteristics of a criterion, not requirements, so an open point is reported and fails nothing by default.",
  remedy: "Name the point in a control that covers it, or judge the framework by `depth: criteria`.",
  example: {
    before: {
      "compliance/program.yml": [
        [
          "categories: [security]",
          `categories: [security]
    depth: points-of-focus`,
        ],
      ],
    },
    wrong: { files: { "compliance/controls/tx-01.yml": [["soc2-2017/CC6.7", '"soc2-2017/CC6.7": [1]']] } },
    right: { files: { "compliance/controls/tx-01.yml": [["soc2-2017/CC6.7", '"soc2-2017/CC6.7": [1, 2]']] } },
  },
  knownFrom: "both",
  found: openPoints,
  nextStep: ({ subject: [, point = ""], actor }) =>
    sentence`add point ${code(point)} to a control of ${code(actor ?? "")} that covers it`,
  stillAsked: (found, asked) => {
    const [criterion = "", , actor = ""] = found.subject;
    return isAnswerable(asked, criterion, actor) && isMeasured(found, asked);
  },
  newDefinition: newlyAsked,
  partOf: ({ subject: [criterion = "", , actor = ""] }) => fingerprintOf("criterion-gap", [criterion, actor]),
  answers: {
    atBase: (found, base) => base.program.controls.filter((control) => isClaimedBy(control, found)).map(({ id }) => id),
    metBy: ({ subject: [criterion, , actor] }, { assessment }) =>
      assessment.coverage.find((row) => row.criterion === criterion && row.actor === actor)?.controls ?? [],
    isClaimedBy,
    inWords: ({ subject: [criterion = "", point = ""] }) => sentence`point ${code(point)} of ${code(criterion)}`,
  },
};

function isClaimedBy(control: Control, { subject: [criterion, point], actor }: Finding): boolean {
  const own = control.satisfies.filter((claim) => control.actor === actor && claim.criterion === criterion);
  return own.some(({ points }) => points === null || points.includes(Number(point)));
}

/** Whether head still asks for this point of this actor. */
function isMeasured({ subject: [key = "", point, actor], criteria: [criterion] }: Finding, asked: StillAsked): boolean {
  const framework = criterion === undefined ? undefined : frameworkOf(asked.head.program, criterion);
  const row = rowsOf(asked, key).find((candidate) => candidate.actor === actor);
  const measured = row !== undefined && row.role !== "complements" && row.points.inScope.includes(Number(point));
  return framework?.depth === "points-of-focus" && measured;
}

/** Reported for frameworks whose depth is points of focus; a customer's complement is not measured in points. */
function openPoints(facts: Facts): readonly Found[] {
  return facts.coverage.flatMap((row) => {
    const inScope = facts.criteria.get(row.criterion);
    if (inScope?.framework.depth !== "points-of-focus" || !countsPoints(row)) return [];
    return gapsOf(facts, inScope, row);
  });
}

function countsPoints(row: Coverage): boolean {
  return row.status !== "not-applicable" && (row.role === "performs" || row.role === "provides");
}

function gapsOf(facts: Facts, { key, framework, points }: CriterionInScope, row: Coverage): readonly Found[] {
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
      return {
        subject: [key, String(point.number), row.actor],
        message: sentence`${topic([code(key)])}no working control of ${code(row.actor)} covers point ${point.number} ${quote(point.title)}`,
        location: locationAt(facts, place),
        control: nearest?.control.id ?? null,
        actor: row.actor,
        criteria: [key],
        explainedBy: [...new Set([...failures, place.path])],
      };
    });
}
