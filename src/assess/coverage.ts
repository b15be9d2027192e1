import type { Assessment, Coverage, CoverageStatus, ProvenPart } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import { criterionKey } from "../model/catalogue.ts";
import type { CriterionInScope, Failures, Inheritance, Inheritances } from "../model/facts.ts";
import { by, byText } from "../model/order.ts";
import type { Actor, Control, Program, Role } from "../model/program.ts";
import type { Proofs } from "../model/proof.ts";
import { remember } from "../model/remember.ts";
import { partOf, rolesOf, unassignedPoints } from "../model/responsibility.ts";
import { code, sentence, words } from "../model/sentence.ts";
import { criteriaOf } from "./criteria.ts";
import { isUnverified } from "./effective.ts";
import { refused } from "./inheritance.ts";

/** A provider cannot answer for how its customer watches over providers. */
const neverInherited: ReadonlySet<CriterionKey> = new Set([criterionKey("soc2-2017", "CC9.2")]);

/** What is weighed: the program, which of its controls fail, and what can be inherited from whom. */
export interface Posture {
  readonly program: Program;
  readonly failures: Failures;
  readonly inheritances: Inheritances;
  readonly proofs: Proofs;
  /** Base's posture, for head; null where there is none. */
  readonly before: { readonly assessment: Pick<Assessment, "coverage"> } | null;
}

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

/** The actors that answer for a criterion; when all are released from it, all of them, so that the gap is seen. */
function answerable(program: Program, { key, points }: CriterionInScope): ReadonlyArray<readonly [string, Role]> {
  const roles = [...rolesOf(program, key)].sort(by(([actor]) => actor));
  const answering = roles.filter(([actor, role]) => {
    const part = partOf(program, key, actor);
    return role !== "none" && (part === null || points.some(({ number }) => part.includes(number)));
  });
  return answering.length > 0 ? answering : roles;
}

/** The points of focus in scope that are an actor's part of a criterion. */
export function ownPoints(program: Program, { key, points }: CriterionInScope, actor: string): readonly number[] {
  const part = partOf(program, key, actor);
  const numbers = points.map((point) => point.number);
  return part === null ? numbers : numbers.filter((number) => part.includes(number));
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

  const met = metBy(
    posture,
    inScope,
    actor,
    satisfying.filter((control) => counts(control, role, posture)),
  );
  switch (role) {
    case "performs":
      return row(met);
    case "provides": {
      if (neverInherited.has(criterion)) return row(nothing);
      const inherited = inheritanceIn(posture.inheritances, criterion, actor);
      if (met.status === "covered" || inherited?.is !== "inherited") return row(met);
      const stated = satisfying.filter((control) => control.complementary === "csoc").map(({ id }) => id);
      const basis = `${inherited.basis}${stated.length === 0 ? "" : `; expected of it: ${stated.join(", ")}`}`;
      const controls = [...new Set([...met.controls, ...inherited.monitors])].sort(byText);
      const proven = { isWhole: true, points: numbers };
      return { ...row({ status: "inherited", controls, covered: numbers, proven }), basis };
    }
    case "complements":
      return row({ ...met, status: met.status === "gap" ? "gap" : "complemented" });
    case "none":
      return row(nothing);
  }
}

/** Whether a provider's part of one criterion can be inherited; null for actors that are no providers. */
export function inheritanceIn(inheritances: Inheritances, criterion: CriterionKey, actor: string): Inheritance | null {
  const inheritance = inheritances.get(actor) ?? null;
  if (inheritance === null || !neverInherited.has(criterion)) return inheritance;
  const never = refused(words("it cannot be inherited: monitoring providers is your own responsibility"));
  return { ...never, step: { text: sentence`have an actor of kind ${code("self")} perform it`, place: null } };
}

/** Whether a control answers for its actor's part. */
function counts(control: Control, role: Role, { program, failures }: Posture): boolean {
  if (!isCounted(control, program.actors.get(control.actor))) return false;
  const failure = failures.get(control.id);
  if (failure === undefined) return true;
  // A complementary control is the customer's to own and to prove: only broken evidence or not being there voids it.
  return role === "complements" && failure.is !== "broken-evidence" && failure.is !== "not-implemented";
}

/** A CSOC says what is expected of a provider and proves nothing; of one that is carved out no control counts. */
function isCounted(control: Control, actor: Actor | undefined): boolean {
  return control.complementary !== "csoc" && actor?.method !== "carve-out";
}

/** What controls make of one actor's part of a criterion. */
interface Met {
  readonly status: CoverageStatus;
  readonly controls: readonly string[];
  readonly covered: readonly number[];
  readonly proven: ProvenPart;
}

const nothing: Met = { status: "gap", controls: [], covered: [], proven: { isWhole: false, points: [] } };

/** What is met with controls that nothing proves, as far as they take the place of nothing that base proved. */
function metBy(posture: Posture, inScope: CriterionInScope, actor: string, standing: readonly Control[]): Met {
  const own = ownPoints(posture.program, inScope, actor);
  const { key } = inScope;
  const isProven = (control: Control) => !isUnverified(control, posture.proofs);
  const all = meets(key, standing, own);
  const sure = meets(key, standing.filter(isProven), own);
  const proven = { isWhole: sure.isWhole, points: sure.covered };
  const was = provenBefore(posture, key, actor);
  const covered = own.filter(
    (point) => sure.covered.includes(point) || (all.covered.includes(point) && !was.points.includes(point)),
  );
  const isWhole = sure.isWhole || (all.isWhole && !was.isWhole && covered.length === own.length);
  const isLost = !sure.isMet && covered.length === 0 && !isWhole && (was.isWhole || was.points.length > 0);
  if (!all.isMet || isLost) return { ...nothing, proven };
  const controls = standing.filter(
    (control) => isProven(control) || covered.length > sure.covered.length || isWhole !== sure.isWhole,
  );
  return { status: isWhole ? "covered" : "partial", controls: controls.map(({ id }) => id), covered, proven };
}

function provenBefore({ before }: Posture, criterion: CriterionKey, actor: string): ProvenPart {
  if (before === null) return nothing.proven;
  return provenByPart(before.assessment.coverage).get(`${criterion} ${actor}`) ?? nothing.proven;
}

/** Looked up for every row of head: searching would cost rows times rows. */
const provenByPart = remember(
  (coverage: readonly Coverage[]): ReadonlyMap<string, ProvenPart> =>
    new Map(coverage.map(({ criterion, actor, proven }) => [`${criterion} ${actor}`, proven])),
);

/** What controls cover: one that names no points covers them all, one carried out in part none for certain. */
function meets(key: CriterionKey, controls: readonly Control[], points: readonly number[]) {
  const satisfactions = controls
    .filter((control) => control.implementation === "implemented")
    .flatMap((control) => control.satisfies.filter((satisfaction) => satisfaction.criterion === key));
  const whole = satisfactions.some((satisfaction) => satisfaction.points === null);
  const named = new Set(satisfactions.flatMap((satisfaction) => satisfaction.points ?? []));
  const covered = whole ? points : points.filter((point) => named.has(point));
  const isWhole = whole || (satisfactions.length > 0 && covered.length === points.length);
  return { isMet: controls.length > 0, isWhole, covered };
}
