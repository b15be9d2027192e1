import { codeownersOf } from "../codeowners/codeowners.ts";
import type { EvidenceBefore } from "../evidence/before.ts";
import { type EvidenceJudgement, judgeEvidence } from "../evidence/judge.ts";
import type { JudgedLinks } from "../evidence/link-judge.ts";
import type { Probes, Today } from "../model/assessment.ts";
import type { Side } from "../model/place.ts";
import type { Program } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Facts } from "../rules/facts.ts";
import { controlFiles } from "./control-files.ts";
import { controlsByCriterion, coverageOf } from "./coverage.ts";
import { criteriaOf } from "./criteria.ts";
import { failuresOf } from "./effective.ts";
import { inheritanceIn, inheritancesOf, type Watchers, watchersOf } from "./inheritance.ts";
import { reachOf } from "./reach.ts";
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
  /** What base judged of links, for head to take over where nothing that was read differs. Left out, or null: head judges everything itself. */
  readonly judgedAtBase?: JudgedLinks | null;
}

/** What a side is assessed from: what rules read, and what was judged of its evidence. */
export interface AssessFacts extends Facts {
  readonly evidence: EvidenceJudgement;
  readonly watchers: Watchers;
}

export function factsOf(context: AssessInput): AssessFacts {
  const { program, snapshot, probes, today } = context;
  const evidence = judgeEvidence(context);
  const before = context.before ?? null;
  const failures = failuresOf(program, { evidence, owners: probes.owners, before });
  const { currentDocuments } = evidence;
  const watchers = watchersOf(program);
  const inheritances = inheritancesOf({ program, failures, currentDocuments, watchers, today });
  return {
    ...context,
    evidence,
    watchers,
    files: controlFiles(program, snapshot.files),
    codeowners: codeownersOf(snapshot, context.codeownersBefore),
    criteria: new Map(criteriaOf(program).map((inScope) => [inScope.key, inScope])),
    satisfying: controlsByCriterion(program),
    failures,
    inheritance: (criterion, actor) => inheritanceIn(inheritances, criterion, actor),
    coverage: coverageOf({ program, failures, inheritances, proofs: evidence.proofs, before }),
    reachOf,
    risks: treatmentsOf({ program, failures }),
  };
}
