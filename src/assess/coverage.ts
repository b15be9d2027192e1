import type { Coverage } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { CriterionInScope } from "../model/frameworks/facts.ts";
import { answerable, ownPoints, unassignedPoints } from "../model/frameworks/responsibility.ts";
import { byText } from "../model/order.ts";
import type { Control, Program, Role } from "../model/program.ts";
import { list } from "../model/words.ts";
import { criteriaOf } from "./criteria.ts";
import { inheritanceIn, isNeverInherited } from "./inheritance.ts";
import { type Met, metBy, nothing, type Posture } from "./met.ts";
import { sayNotApplicable } from "./says-not-applicable.ts";

/** How every answerable actor stands to every criterion in scope, in the order an `Assessment` lists it. */
export function coverageOf(posture: Posture): readonly Coverage[] {
  const controls = controlsByCriterion(posture.program);
  return criteriaOf(posture.program).flatMap((inScope) =>
    answerable(posture.program, inScope).map(([actor, role]) => {
      const satisfying = (controls.get(inScope.key) ?? []).filter((control) => control.actor === actor);
      return coverage(posture, inScope, actor, role, satisfying);
    }),
  );
}

/** The controls that say they satisfy a criterion, effective or not, by criterion. */
export function controlsByCriterion(program: Program): ReadonlyMap<CriterionKey, readonly Control[]> {
  const byCriterion = new Map<CriterionKey, Control[]>();
  for (const control of program.controls) {
    for (const key of new Set(control.satisfies.map((satisfaction) => satisfaction.criterion))) {
      const controls = byCriterion.get(key) ?? [];
      byCriterion.set(key, controls);
      controls.push(control);
    }
  }
  return byCriterion;
}

function coverage(
  posture: Posture,
  inScope: CriterionInScope,
  actor: string,
  role: Role,
  satisfying: readonly Control[],
): Coverage {
  const { key: criterion, framework, criterion: about, notApplicablePoints } = inScope;
  const { program } = posture;
  const numbers = ownPoints(program, inScope, actor);
  const unassigned = unassignedPoints(program, criterion, inScope.points);
  const row = ({ status, controls, covered, proven }: Met): Coverage => ({
    criterion,
    actor,
    role,
    status,
    ...(status === "gap" && satisfying.some(isPlanned) && { planned: true }),
    controls,
    points: { inScope: numbers, covered, unassigned, notApplicable: notApplicablePoints },
    proven,
    basis: null,
    derivedFrom: program.responsibilities.get(criterion)?.derivedFrom ?? null,
    reason: null,
  });
  const notApplicable = framework.notApplicable.get(about.id);
  if (notApplicable !== undefined)
    return { ...row({ ...nothing, status: "not-applicable" }), reason: notApplicable.reason };

  const met = metBy(posture, inScope, { actor, role, points: numbers }, satisfying);
  switch (role) {
    case "performs":
      return met.status === "gap" && sayNotApplicable(satisfying)
        ? { ...row({ ...nothing, status: "not-applicable" }), reason: notApplicableTo(satisfying) }
        : row(met);
    case "provides": {
      if (isNeverInherited(criterion)) return row(nothing);
      const inherited = inheritanceIn(posture.inheritances, criterion, actor);
      if (met.status === "covered" || inherited?.is !== "inherited") return row(met);
      const stated = satisfying.filter((control) => control.complementary === "csoc");
      const basis = `${inherited.basis}; ${expected(stated)}`;
      const controls = [...new Set([...met.controls, ...inherited.monitors])].sort(byText);
      const covered = expectedPoints(stated, criterion, numbers);
      const proven = { isWhole: true, points: covered };
      return { ...row({ status: "inherited", controls, covered, proven }), basis };
    }
    case "complements":
      return row({ ...met, status: met.status === "gap" ? "gap" : "complemented" });
    case "none":
      return row(nothing);
  }
}

function expected(stated: readonly Control[]): string {
  if (stated.length === 0) return "no CSOC says what is expected of it here";
  return `expected of it: ${stated.map(({ id }) => id).join(", ")}`;
}

/** No more of a criterion is inherited than what its CSOCs speak of, where they name points. */
function expectedPoints(
  stated: readonly Control[],
  criterion: CriterionKey,
  own: readonly number[],
): readonly number[] {
  const claims = stated.flatMap(({ satisfies }) => satisfies.filter((claim) => claim.criterion === criterion));
  if (claims.length === 0 || claims.some(({ points }) => points === null)) return own;
  return own.filter((number) => claims.some(({ points }) => points?.includes(number)));
}

function notApplicableTo(controls: readonly Control[]): string {
  return `not applicable, as ${list(controls.map(({ id }) => id))} ${controls.length === 1 ? "says" : "say"}`;
}

function isPlanned({ implementation }: Control): boolean {
  return implementation === "planned";
}
