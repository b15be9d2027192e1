import { affectedControls } from "../assess/affected.ts";
import { assessed } from "../assess/assess.ts";
import { type Waived, waivedToday } from "../assess/waivers.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import type { Salvaged } from "../model/program.ts";
import type { AffectedControl } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type ProgramApproval, programApproval } from "./approvals/program-approval.ts";
import { type Terms, termsOf } from "./approvals/terms.ts";
import { type Programs, programsOf } from "./program-changes/programs.ts";
import type { Comparable } from "./sides/comparable.ts";
import type { ApprovedCommit, FetchedSide } from "./sides/fetched.ts";
import type { Approvals } from "./sides/reviews.ts";

/** What is judged at head of what base judged already: laws hold the one to the other. */
export type Judges = "what differs" | "everything";

/** What is assessed of a change. */
interface AssessedSides {
  /** Null where base has no program that can be used. */
  readonly base: Assessed | null;
  /** Null where head's program cannot be used: then only what is unusable is told. */
  readonly head: Assessed | null;
  /** Both programs, held against each other; null where a side has none. */
  readonly programs: Programs | null;
  /** What is found of base's program, not edited, on head's files; nothing where the change edits nothing of it. */
  readonly unedited: readonly Finding[];
  /** Null where base's program validates, or there is none. */
  readonly repaired: Repaired | null;
}

/** Of a base whose program does not validate. */
interface Repaired {
  /** Files of its program that could not be read. */
  readonly lost: readonly string[];
  /** Findings of head that were there before, although what is left of base's program does not say so: it lost what they are about. */
  readonly alreadyThere: readonly Finding[];
}

/** By whose terms a change is judged, and what is known of those who may approve it. */
interface ByTerms {
  /** Those of the base branch's tip. */
  readonly terms: Terms;
  /** What the terms' waivers accept today. */
  readonly waived: Waived;
  readonly approvals: Approvals;
  readonly programApproval: ProgramApproval;
  /** The commits that were approved earlier, where such approvals may stand. */
  readonly approved: readonly ApprovedCommit[];
  /** The files of the base branch's tip. */
  readonly tipFiles: Snapshot["files"];
}

/** Both sides of a change as they are assessed: the programs on their files, what is wrong on each, and by whose terms it is judged. */
export interface BothSides extends AssessedSides, ByTerms, Omit<Comparable, keyof AssessedSides | keyof ByTerms> {
  readonly affected: readonly AffectedControl[];
}

export function bothSides(sides: Comparable, judges: Judges): BothSides {
  const assessed = assessSides(sides, judges);
  const affected = affectedControls({ files: sides.change.files, base: assessed.base, head: assessed.head });
  return { ...sides, ...assessed, ...byTerms(sides), affected };
}

/** Assesses base, head held to base, base's program on head's files, and head's program on those of a base that does not validate. */
function assessSides(sides: Comparable, judges: Judges): AssessedSides {
  const { probes, today, moves, changed, baseProgram } = sides;
  const onBase = { snapshot: sides.base.snapshot, side: "base", probes, today } as const;
  const base = assessed(baseProgram, onBase);
  const codeownersBefore = findCodeowners(sides.base.snapshot.files);
  const before = base === null ? null : { snapshot: base.snapshot, assessment: base.assessment, moves, changed };
  const onHead = {
    ...{ snapshot: sides.head.snapshot, probes, today, codeownersBefore, before },
    judgedAtBase: judges === "what differs" ? (base?.judged ?? null) : null,
  };
  const head = assessed(sides.head.parsed.program, { ...onHead, side: "head" });
  if (base === null || head === null || before === null)
    return { base, head, programs: null, unedited: [], repaired: null };
  const programs = programsOf(base, head, { moves, members: probes.members, today });
  return {
    base,
    head,
    programs,
    unedited: findingsOf(assessed(programs.unedited, { ...onHead, side: "base" })),
    repaired: repairOf(sides.base, () => findingsOf(assessed(head.program, onBase)), base, head),
  };
}

function findingsOf(side: Assessed | null): readonly Finding[] {
  return side?.assessment.findings ?? [];
}

/** What of a base that does not validate nobody knows, given what would have been found of head's program there. */
function repairOf(
  { parsed: { salvaged } }: FetchedSide,
  there: () => readonly Finding[],
  base: Assessed,
  head: Assessed,
): Repaired | null {
  if (salvaged == null) return null;
  const after = new Set(head.assessment.findings.map(({ fingerprint }) => fingerprint));
  const wasKnown = knownAt(base, salvaged.faulty);
  const alreadyThere = there().filter((found) => after.has(found.fingerprint) && !wasKnown(found));
  return { lost: salvaged.lost, alreadyThere };
}

/** Whether what is left of base's program speaks of what a finding is about. */
function knownAt({ controls, assessment }: Assessed, faulty: Salvaged["faulty"]): (found: Finding) => boolean {
  const rows = new Set(assessment.coverage.map(({ criterion, actor }) => `${criterion} ${actor}`));
  return (found) => {
    if (found.control !== null) return controls.has(found.control);
    if (found.criteria.length === 0) return !faulty.has(found.location.path);
    return found.criteria.some((criterion) => rows.has(`${criterion} ${found.actor}`));
  };
}

function byTerms({ tip, base, today, probes, ...sides }: Comparable): ByTerms {
  const terms = termsOf((tip ?? base).parsed);
  const { members, memberships, administrators, owners } = probes;
  const approvals = { ...sides.approvals, teamMembers: members, memberships, administrators };
  return {
    terms,
    waived: waivedToday(terms.waivers, today, terms.policy),
    approvals,
    programApproval: programApproval({ terms, approvals, owners }),
    approved: sides.approved ?? [],
    tipFiles: (tip ?? base).snapshot.files,
  };
}
