import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { atBase } from "../model/place.ts";
import type { Control, Program } from "../model/program.ts";
import { sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { postureRuleOf } from "../rules/registry.ts";
import { asksAsMuch, successorsOf } from "./link-succession.ts";

/** Whether a change touches any file of the program, its own or its sources'. */
function isEdited(base: Assessed, head: Assessed): boolean {
  const files = new Set([...base.program.files, ...head.program.files]);
  return [...files].some((path) => base.snapshot.files.get(path)?.id !== head.snapshot.files.get(path)?.id);
}

/**
 * Base's program as it would stand had the change not edited it: only its links follow the files that the change moved.
 * Held against head's files it says what the change does, whatever it says of itself. Null where the change edits nothing of it.
 */
export function baseProgramOnHead(base: Assessed | null, head: Assessed | null, links: Sides | null): Program | null {
  if (base === null || head === null || links === null || !isEdited(base, head)) return null;
  const heads = new Map(head.program.controls.map((control) => [control.id, control]));
  const controls = base.program.controls.map((control) => {
    const is = heads.get(control.id);
    if (is === undefined) return control;
    return { ...control, evidence: control.evidence.map((link) => followed(link, control, is, links)) };
  });
  return { ...base.program, controls };
}

/** A link that was moved is the same link; who has read it since is another question. */
function followed(link: EvidenceLink, was: Control, is: Control, sides: Sides): EvidenceLink {
  const moved = successorsOf(link, was, is, sides).find((next) => asksAsMuch(link, next));
  return moved === undefined || moved.text === link.text ? link : { ...moved, attested: link.attested };
}

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
