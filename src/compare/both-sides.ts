import { affectedControls } from "../assess/affected.ts";
import { assess } from "../assess/assess.ts";
import { mapChange } from "../assess/mapping.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import type { EvidenceBefore } from "../evidence/before.ts";
import { movesOf } from "../evidence/fixes/moves.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Probes } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Side } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Program } from "../model/program.ts";
import { usable } from "../model/program-file.ts";
import type { AffectedControl, Mapping, Report } from "../model/report.ts";
import type { Change, Revision } from "../model/snapshot.ts";
import { changedFiles } from "../paths/changed-files.ts";
import { withRepairedIds } from "./duplicates.ts";
import { baseProgramOnHead, isEdited } from "./edited-away.ts";
import type { Fetched } from "./fetched.ts";
import { sidesOf } from "./link-succession.ts";
import { type ProgramApproval, programApproval } from "./program-approval.ts";
import type { Repaired } from "./repaired.ts";
import type { Approvals } from "./reviews.ts";
import { type Terms, termsOf } from "./terms.ts";
import { unknownBase } from "./unknown-base.ts";
import { unreadSources } from "./unread-sources.ts";
import { unusable } from "./unusable.ts";

/** Both sides of a change: the programs on their files, what is found on each, and by whose terms it is judged. */
export interface BothSides extends Pick<Fetched, "programPath" | "revisions" | "today" | "change" | "mechanisms"> {
  readonly comparison: Report["comparison"];
  /** Null where base has no program that can be used. */
  readonly base: Assessed | null;
  /** Null where head's program cannot be used: then only what is unusable is told. */
  readonly head: Assessed | null;
  /** Base's program, not edited, on head's files; null where the change edits nothing of it. */
  readonly without: Assessed | null;
  /** By whose terms it is judged: those of the base branch's tip. */
  readonly terms: Terms;
  /** What of base's program is not known, where it does not validate; null: it does, or there is none. */
  readonly repaired: Repaired | null;
  readonly affected: readonly AffectedControl[];
  readonly mapping: Mapping;
  /** Findings about the change itself: `unmapped-change`. */
  readonly unmapped: readonly Finding[];
  /** What could not be evaluated: `program-invalid`, `incomplete-input`. */
  readonly unusable: readonly Finding[];
  /** Of head's program files. */
  readonly problems: readonly Problem[];
  readonly approvals: Approvals;
  readonly programApproval: ProgramApproval;
  /** What decides which link of head took a link's place; null where a side has no program. */
  readonly links: Sides | null;
  readonly owners: Probes["owners"];
}

/** Assesses each side of what was fetched. */
export function bothSides(fetched: Fetched, comparison: Report["comparison"]): BothSides {
  const { programPath, revisions, today, change, mechanisms, probes, tip } = fetched;
  const base = assessed(fetched, "base", baseProgram(fetched, comparison), null);
  const before = base === null ? null : beforeOf(base, change.files);
  const head = assessed(fetched, "head", fetched.head.parsed.program, before);
  const affected = affectedControls({ files: change.files, base, head });
  const programs = [base, head].flatMap((side) => side?.program ?? []);
  const { mapping, findings: unmapped } = mapChange({ files: change.files, affected, programs });
  const terms = termsOf(usable((tip ?? fetched.base).parsed));
  const approvals = approvalsOf(fetched);
  const links = base === null || head === null ? null : sidesOf(change.files, base, head);
  return {
    ...{
      programPath,
      revisions,
      today,
      change,
      mechanisms,
      comparison,
      base,
      head,
      affected,
      mapping,
      unmapped,
      terms,
    },
    ...unusableOf(fetched, comparison),
    without: withoutEdits(fetched, base, head, links, before),
    repaired: comparison === "repaired" ? repairOf(fetched, base) : null,
    approvals,
    programApproval: programApproval({ terms, approvals, owners: probes.owners }),
    links,
    owners: probes.owners,
  };
}

/** What of head's program, of base's or of the change could not be evaluated. */
function unusableOf(fetched: Fetched, comparison: Report["comparison"]): Pick<BothSides, "problems" | "unusable"> {
  const { programPath, change, revisions, base, head } = fetched;
  const isGone = head.parsed.absent && !base.parsed.absent;
  const isMissing = head.parsed.absent && !isGone && comparison !== "none";
  const problems = isMissing ? [noProgram(programPath, revisions.head)] : head.parsed.problems;
  const unknown = comparison === "posture" ? null : unknownBase(fetched);
  const told = unusable({ programPath, problems, isGone, incomplete: change.incomplete, unknown });
  const unread = unreadSources(baseProgram(fetched, comparison), head.parsed.program);
  return { problems, unusable: [...told, ...unread] };
}

function approvalsOf({ approvals, probes: { members, memberships, administrators } }: Fetched): Approvals {
  return { ...approvals, teamMembers: members, memberships, administrators };
}

/** What the change does to base's program as it stood; null where nothing of the program is edited. */
function withoutEdits(
  { probes, today }: Fetched,
  base: Assessed | null,
  head: Assessed | null,
  links: Sides | null,
  before: EvidenceBefore | null,
) {
  if (base === null || head === null || links === null || !isEdited(base, head)) return null;
  const program = baseProgramOnHead(base.program, head.program, links);
  const { snapshot } = head;
  const codeownersBefore = findCodeowners(base.snapshot.files);
  const asked = { program, snapshot, side: "base", probes, today, codeownersBefore, before } as const;
  return { program, snapshot, assessment: assess(asked) };
}

function noProgram(path: string, { name, isCommit }: Revision): Problem {
  const message = isCommit
    ? `there is no ${path} in ${name}: commit it, or let "controldiff init" write a first one`
    : `there is no ${path}; "controldiff init" writes a first one`;
  return { code: "missing-file", severity: "error", place: { path, line: 1, column: 1 }, message };
}

function baseProgram({ base, head }: Fetched, comparison: Report["comparison"]): Program | null {
  const { program, salvaged } = base.parsed;
  const after = head.parsed.program;
  if (program !== null || salvaged == null || comparison === "posture") return program;
  return after === null ? salvaged.program : withRepairedIds(salvaged.program, after);
}

/** What of base nobody knows, and how head's program would have stood there. */
function repairOf({ base, head, probes, today }: Fetched, before: Assessed | null): Repaired | null {
  const { salvaged } = base.parsed;
  const { program } = head.parsed;
  if (before === null || program === null || salvaged == null) return null;
  const { snapshot } = base;
  return { ...salvaged, atBase: assess({ program, snapshot, side: "base", probes, today }).findings };
}

function assessed(
  { probes, today, ...fetched }: Fetched,
  side: Side,
  program: Program | null,
  before: EvidenceBefore | null,
): Assessed | null {
  const { snapshot } = fetched[side];
  if (program === null) return null;
  const codeownersBefore = side === "head" ? findCodeowners(fetched.base.snapshot.files) : null;
  return {
    program,
    snapshot,
    assessment: assess({ program, snapshot, side, probes, today, codeownersBefore, before }),
  };
}

/** What head's evidence is held to. */
function beforeOf({ snapshot, assessment }: Assessed, files: Change["files"]): EvidenceBefore {
  return {
    snapshot,
    assessment,
    moves: movesOf(files),
    changed: changedFiles([...files].sort(by(({ path }) => path))),
  };
}
