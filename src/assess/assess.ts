import type { JudgedLinks } from "../evidence/link-judge.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Assessment, Unverifiable } from "../model/assessment.ts";
import { by } from "../model/order.ts";
import type { Program } from "../model/program.ts";
import { plainText } from "../model/sentence.ts";
import { postureRules } from "../rules/registry.ts";
import { actorSummaries } from "./actor-summaries.ts";
import { type AssessFacts, type AssessInput, factsOf } from "./facts.ts";
import { findingsFrom } from "./findings.ts";

/** One side's posture, and what was judged of its links for the other side to take over. */
export interface AssessedLinks extends Assessed {
  readonly judged: JudgedLinks;
}

/** The posture of one program on one snapshot: total, and the same for the same context whatever its order. */
export function assess(context: AssessInput): Assessment {
  return postureOf(factsOf(context));
}

function postureOf(facts: AssessFacts): Assessment {
  const findings = findingsFrom(facts);
  const once = new Map([...findings].reverse().map((found) => [found.fingerprint, found]));
  return {
    coverage: facts.coverage,
    risks: facts.risks,
    proofs: facts.evidence.proofs,
    failing: new Map([...facts.failures].map(([id, { is }]) => [id, is])),
    actors: actorSummaries(facts.program, facts.today),
    watchedBy: new Map([...facts.watchers].map(([id, controls]) => [id, new Set(controls.map((one) => one.id))])),
    findings: [...once.values()].sort(by((found) => found.fingerprint)),
    unverifiable: inOrder([
      ...facts.evidence.unverifiable,
      ...postureRules.flatMap((rule) => rule.unverifiable?.(facts) ?? []),
    ]),
  };
}

/** By their texts, which are put together once for each. */
function inOrder(all: readonly Unverifiable[]): readonly Unverifiable[] {
  return all
    .map((one) => ({ one, what: plainText(one.what), why: plainText(one.why) }))
    .sort(
      by(
        ({ what }) => what,
        ({ why }) => why,
        ({ one }) => one.control ?? "",
      ),
    )
    .map(({ one }) => one);
}

/** A program with the files it speaks of and its posture there; null where there is no program. */
export function assessed(program: Program | null, context: Omit<AssessInput, "program">): AssessedLinks | null {
  if (program === null) return null;
  const facts = factsOf({ ...context, program });
  const controls = new Map(program.controls.map((control) => [control.id, control]));
  return { program, controls, snapshot: context.snapshot, assessment: postureOf(facts), judged: facts.evidence.judged };
}
