import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import { atBase } from "../model/place.ts";
import { sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { postureRuleOf } from "../rules/registry.ts";

export interface EditedAwayInput {
  readonly base: Assessed;
  readonly head: Assessed;
  /** `baseProgramOnHead` base, on head's files. */
  readonly without: Assessed;
  /** The other changes of the program, which tell of what they make go away. */
  readonly changes: readonly Finding[];
  /** Whether a finding would fail the change. */
  readonly wouldFail: (found: Finding) => boolean;
}

/**
 * `edited-away`: the files of the change make something wrong that would fail it, and its own edit of the program, such as a new claim
 * or a new attestation, makes that go away. A rule that matches no file and a waiver of nothing are exceptions: there is nothing but an
 * edit that mends them.
 */
export function editedAway({ base, head, without, changes, wouldFail }: EditedAwayInput): readonly Finding[] {
  const [before, after] = [base, head].map(
    ({ assessment }) => new Set(assessment.findings.map((found) => found.fingerprint)),
  );
  return without.assessment.findings
    .filter((found) => !before?.has(found.fingerprint) && !after?.has(found.fingerprint))
    .filter((found) => postureRuleOf(found)?.isMendedByEdit !== true && wouldFail(found))
    .filter((found) => !changes.some((change) => isAboutSame(change, found)))
    .map((found) =>
      finding("edited-away", [found.fingerprint], {
        message: sentence`without this change's edit of the program: ${found.message}`,
        location: atBase(found.location),
        control: found.control,
        actor: found.actor,
        criteria: found.criteria,
        explainedBy: [...head.program.files],
      }),
    );
}

function isAboutSame(change: Finding, found: Finding): boolean {
  if (change.control !== null && change.control === found.control) return true;
  return change.criteria.some((criterion) => found.criteria.includes(criterion));
}
