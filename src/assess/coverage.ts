import type { Coverage, CoverageStatus } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import { criterionKey } from "../model/catalogue.ts";
import { by, byText } from "../model/order.ts";
import type { Control, EvidenceLink, Program, Role } from "../model/program.ts";
import { type CriterionInScope, criteriaOf } from "./criteria.ts";
import type { Failures } from "./effective.ts";
import type { EvidenceJudgement } from "./evidence/judge.ts";
import { rolesOf } from "./responsibility.ts";

/** A provider cannot answer for how its customer watches over providers. */
const neverInherited: ReadonlySet<CriterionKey> = new Set([criterionKey("soc2-2017", "CC9.2")]);

/** What is weighed: the program, which of its controls fail, and which actors' documents are current. */
export interface Posture {
  readonly program: Program;
  readonly failures: Failures;
  readonly currentDocuments: EvidenceJudgement["currentDocuments"];
}

/** How every answerable actor stands to every criterion in scope, in the order an `Assessment` lists it. */
export function coverageOf(posture: Posture): readonly Coverage[] {
  const controls = controlsByCriterion(posture.program);
  return criteriaOf(posture.program).flatMap((inScope) =>
    answerable(posture.program, inScope.key).map(([actor, role]) => {
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

/** A criterion is as good as its worst actor; nobody at all is a gap. */
export function worst(statuses: readonly CoverageStatus[]): CoverageStatus {
  return worstFirst.find((status) => statuses.includes(status)) ?? "gap";
}

/** The actors that answer for a criterion; when all are released from it, all of them, so that the gap is seen. */
function answerable(program: Program, key: CriterionKey): ReadonlyArray<readonly [string, Role]> {
  const roles = [...rolesOf(program, key)].sort(by(([actor]) => actor));
  const answering = roles.filter(([, role]) => role !== "none");
  return answering.length > 0 ? answering : roles;
}

function coverage(
  posture: Posture,
  inScope: CriterionInScope,
  actor: string,
  role: Role,
  satisfying: readonly Control[],
): Coverage {
  const { key: criterion, framework, criterion: about, points } = inScope;
  const numbers = points.map((point) => point.number);
  const row = (status: CoverageStatus, controls: readonly string[], covered: readonly number[]): Coverage => {
    return { criterion, actor, role, status, controls, points: { inScope: numbers, covered }, reason: null };
  };
  const notApplicable = framework.notApplicable.get(about.id);
  if (notApplicable !== undefined) return { ...row("not-applicable", [], []), reason: notApplicable.reason };

  const standing = satisfying.filter((control) => counts(control, role, posture.failures));
  const met = meets(criterion, standing, numbers);
  const controls = standing.map((control) => control.id);
  switch (role) {
    case "performs":
      return row(met.status, controls, met.covered);
    case "provides":
      if (met.status === "covered" || !isInherited(posture, criterion, actor)) {
        return row(met.status, controls, met.covered);
      }
      return row("inherited", [...new Set([...controls, ...watching(posture, actor)])].sort(byText), numbers);
    case "complements":
      return row(met.status === "gap" ? "gap" : "complemented", controls, met.covered);
    case "none":
      return row("gap", [], []);
  }
}

function isInherited({ currentDocuments }: Posture, criterion: CriterionKey, actor: string): boolean {
  return currentDocuments.has(actor) && !neverInherited.has(criterion);
}

/** The controls of ours that hold a provider's current document: what is inherited has to be watched over. */
function watching({ program, failures, currentDocuments }: Posture, actor: string): readonly string[] {
  const current = new Set<EvidenceLink>(currentDocuments.get(actor));
  return program.controls
    .filter((control) => !failures.has(control.id) && control.evidence.some((link) => current.has(link)))
    .map((control) => control.id);
}

/** A complementary control is the customer's to own and to prove: only broken evidence or not being there voids it. */
function counts(control: Control, role: Role, failures: Failures): boolean {
  const failure = failures.get(control.id);
  if (failure === undefined) return true;
  return role === "complements" && failure.is !== "broken-evidence" && failure.is !== "not-implemented";
}

/** What controls make of a criterion: a control that names no points covers them all, one carried out in part none for certain. */
function meets(key: CriterionKey, controls: readonly Control[], points: readonly number[]) {
  const satisfactions = controls
    .filter((control) => control.implementation === "implemented")
    .flatMap((control) => control.satisfies.filter((satisfaction) => satisfaction.criterion === key));
  const whole = satisfactions.some((satisfaction) => satisfaction.points === null);
  const named = new Set(satisfactions.flatMap((satisfaction) => satisfaction.points ?? []));
  const covered = whole ? points : points.filter((point) => named.has(point));
  const all = whole || (satisfactions.length > 0 && covered.length === points.length);
  const status: CoverageStatus = controls.length === 0 ? "gap" : all ? "covered" : "partial";
  return { status, covered };
}
