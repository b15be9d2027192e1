import type { Assessment } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import { plainText } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { postureRules } from "../rules/registry.ts";
import { type AssessFacts, type AssessInput, factsOf } from "./facts.ts";

/** The posture of one program on one snapshot: total, and the same for the same input whatever its order. */
export function assess(input: AssessInput): Assessment {
  const facts = factsOf(input);
  const findings = found(facts);
  const once = new Map([...findings].reverse().map((found) => [found.fingerprint, found]));
  return {
    coverage: facts.coverage,
    risks: facts.risks,
    proofs: facts.evidence.proofs,
    failing: new Map([...facts.failures].map(([id, { is }]) => [id, is])),
    findings: [...once.values()].sort(by((found) => found.fingerprint)),
    unverifiable: [
      ...facts.evidence.unverifiable,
      ...postureRules.flatMap((rule) => rule.unverifiable?.(facts) ?? []),
    ].sort(
      by(
        ({ what }) => plainText(what),
        ({ why }) => plainText(why),
        ({ control }) => control ?? "",
      ),
    ),
  };
}

/** What evidence shows to be wrong, then what each rule finds, in the order of the registry: a later rule sees what the earlier ones found. */
function found(facts: AssessFacts): readonly Finding[] {
  const all = [...facts.evidence.findings];
  for (const { id, found } of postureRules) {
    if (found === "by-evidence") continue;
    all.push(...found(facts, [...all]).map(({ subject, ...wrong }) => finding(id, subject, wrong)));
  }
  return all;
}
