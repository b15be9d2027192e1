import { type Codeowners, codeownersOf } from "../codeowners/codeowners.ts";
import type { EvidenceBefore } from "../evidence/before.ts";
import { type EvidenceJudgement, judgeEvidence } from "../evidence/judge.ts";
import type { Coverage, Probes, RiskTreatment, Today } from "../model/assessment.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { Location, Place, Side } from "../model/place.ts";
import type { Control, Program } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type ControlFiles, controlFiles } from "./control-files.ts";
import { controlsByCriterion, coverageOf } from "./coverage.ts";
import { type CriterionInScope, criteriaOf } from "./criteria.ts";
import { type Failures, failuresOf } from "./effective.ts";
import { type Inheritances, inheritancesOf } from "./inheritance.ts";
import { treatmentsOf } from "./risks.ts";

export interface AssessInput {
  readonly program: Program;
  readonly snapshot: Snapshot;
  readonly side: Side;
  readonly probes: Probes;
  readonly today: Today;
  /** The path of base's CODEOWNERS, for head: to take the file away gives every file to nobody. Left out, or null: there was none. */
  readonly codeownersBefore?: string | null;
  /** What base says of the evidence, for head. Left out, or null: there is no base to hold it to. */
  readonly before?: EvidenceBefore | null;
}

/** What every check reads: the input, and what was worked out from it once. */
export interface Facts extends AssessInput {
  readonly evidence: EvidenceJudgement;
  readonly files: ControlFiles;
  /** Null where there is none that could be read. */
  readonly codeowners: Codeowners | null;
  readonly criteria: ReadonlyMap<CriterionKey, CriterionInScope>;
  /** The controls that say they satisfy a criterion, effective or not. */
  readonly satisfying: ReadonlyMap<CriterionKey, readonly Control[]>;
  readonly failures: Failures;
  readonly inheritances: Inheritances;
  readonly coverage: readonly Coverage[];
  /** The worst first. */
  readonly risks: readonly RiskTreatment[];
}

export function factsOf(input: AssessInput): Facts {
  const { program, snapshot, probes, today } = input;
  const evidence = judgeEvidence(input);
  const before = input.before ?? null;
  const failures = failuresOf(program, { evidence, owners: probes.owners, before });
  const { currentDocuments } = evidence;
  const inheritances = inheritancesOf({ program, failures, currentDocuments, today });
  return {
    ...input,
    evidence,
    files: controlFiles(program, snapshot.files),
    codeowners: codeownersOf(snapshot, input.codeownersBefore),
    criteria: new Map(criteriaOf(program).map((inScope) => [inScope.key, inScope])),
    satisfying: controlsByCriterion(program),
    failures,
    inheritances,
    coverage: coverageOf({ program, failures, inheritances, proofs: evidence.proofs, before }),
    risks: treatmentsOf({ program, failures }),
  };
}

/** A place, in the snapshot that is assessed. */
export function at(facts: AssessInput, place: Place): Location {
  return { path: place.path, line: place.line, column: place.column, side: facts.side };
}
