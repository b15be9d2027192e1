import type { Finding } from "../model/finding.ts";
import { atBase } from "../model/place.ts";
import { sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { postureRuleOf } from "../rules/registry.ts";

export interface EditedAwayInput {
  /** Findings of base, of head, and of base's program, not edited, on head's files. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly unedited: readonly Finding[];
  /** The other changes of the program, which tell of what they make go away. */
  readonly changes: readonly Finding[];
  /** Head's files of the program. */
  readonly files: readonly string[];
  /** Whether a finding would fail the change. */
  readonly wouldFail: (found: Finding) => boolean;
}

/**
 * `edited-away`: the files of the change make something wrong that would fail it, and its own edit of the program, such as a new claim
 * or a new attestation, makes that go away. A rule that matches no file and a waiver of nothing are exceptions: there is nothing but an
 * edit that mends them.
 */
export function editedAway({
  before,
  after,
  unedited,
  changes,
  files,
  wouldFail,
}: EditedAwayInput): readonly Finding[] {
  const known = new Set([...before, ...after].map((found) => found.fingerprint));
  return unedited
    .filter((found) => !known.has(found.fingerprint))
    .filter((found) => postureRuleOf(found)?.isMendedByEdit !== true && wouldFail(found))
    .filter((found) => !changes.some((change) => isAboutSame(change, found)))
    .map((found) =>
      finding("edited-away", [found.fingerprint], {
        message: sentence`without this change's edit of the program: ${found.message}`,
        location: atBase(found.location),
        control: found.control,
        actor: found.actor,
        criteria: found.criteria,
        explainedBy: [...files],
      }),
    );
}

function isAboutSame(change: Finding, found: Finding): boolean {
  if (change.control !== null && change.control === found.control) return true;
  return change.criteria.some((criterion) => found.criteria.includes(criterion));
}
