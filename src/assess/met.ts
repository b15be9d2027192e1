import type { Assessment, Coverage, CoverageStatus, FailureKind, ProvenPart } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { CriterionInScope, Failures, Inheritances } from "../model/frameworks/facts.ts";
import type { Actor, Control, Program, Role } from "../model/program.ts";
import { isUnverified, type Proofs } from "../model/proof.ts";
import { remember } from "../model/remember.ts";

/** What is weighed: the program, which of its controls fail, and what can be inherited from whom. */
export interface Posture {
  readonly program: Program;
  readonly failures: Failures;
  readonly inheritances: Inheritances;
  readonly proofs: Proofs;
  /** Base's posture, for head; null where there is none. */
  readonly before: { readonly assessment: Pick<Assessment, "coverage"> } | null;
}

/** What controls make of one actor's part of a criterion. */
export interface Met {
  readonly status: CoverageStatus;
  readonly controls: readonly string[];
  readonly covered: readonly number[];
  readonly proven: ProvenPart;
}

/** One actor's part of a criterion: its points of focus in scope. */
interface Part {
  readonly actor: string;
  readonly role: Role;
  readonly points: readonly number[];
}

export const nothing: Met = { status: "gap", controls: [], covered: [], proven: { isWhole: false, points: [] } };

/** What is met with controls that nothing proves, as far as they take the place of nothing that base proved. */
export function metBy(
  posture: Posture,
  { key }: Pick<CriterionInScope, "key">,
  { actor, role, points: own }: Part,
  satisfying: readonly Control[],
): Met {
  const standing = satisfying.filter((control) => counts(control, role, posture));
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

/** What voids a complementary control, whoever owns it. */
const voids: ReadonlySet<FailureKind> = new Set(["broken-evidence", "not-implemented", "planned"]);

/** Whether a control answers for its actor's part. */
function counts(control: Control, role: Role, { program, failures }: Posture): boolean {
  if (!isCounted(control, program.actors.get(control.actor))) return false;
  const failure = failures.get(control.id);
  if (failure === undefined) return true;
  // A complementary control is the customer's to own and to prove: only broken evidence or not being there voids it.
  return role === "complements" && !voids.has(failure.is);
}

/** A CSOC says what is expected of a provider and proves nothing; of one that is carved out no control counts. */
function isCounted(control: Control, actor: Actor | undefined): boolean {
  return control.complementary !== "csoc" && actor?.method !== "carve-out";
}
