import type { Assessment } from "../model/assessment.ts";
import { by } from "../model/order.ts";
import { plainText } from "../model/sentence.ts";
import { deadWaivers } from "./checks/waivers.ts";
import { checks, doubts } from "./checks.ts";
import { type AssessInput, factsOf } from "./facts.ts";

/** The posture of one program on one snapshot: total, and the same for the same input whatever its order. */
export function assess(input: AssessInput): Assessment {
  const facts = factsOf(input);
  const found = checks.flatMap((check) => check(facts));
  const findings = [...found, ...deadWaivers(facts, found)];
  const once = new Map([...findings].reverse().map((found) => [found.fingerprint, found]));
  return {
    coverage: facts.coverage,
    risks: facts.risks,
    proofs: facts.evidence.proofs,
    failing: new Map([...facts.failures].map(([id, { is }]) => [id, is])),
    findings: [...once.values()].sort(by((found) => found.fingerprint)),
    unverifiable: doubts
      .flatMap((doubt) => doubt(facts))
      .sort(
        by(
          ({ what }) => plainText(what),
          ({ why }) => plainText(why),
          ({ control }) => control ?? "",
        ),
      ),
  };
}
