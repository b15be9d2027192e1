import { affectedControls } from "./assess/affected.ts";
import { assess } from "./assess/assess.ts";
import { mapChange } from "./assess/mapping.ts";
import { findCodeowners } from "./codeowners/codeowners.ts";
import { compare } from "./compare/compare.ts";
import { dueOf } from "./compare/due.ts";
import { withRepairedIds } from "./compare/duplicates.ts";
import { baseProgramOnHead, isEdited } from "./compare/edited-away.ts";
import { sidesOf } from "./compare/link-succession.ts";
import type { Repaired } from "./compare/repaired.ts";
import type { Reviews } from "./compare/reviews.ts";
import { termsOf } from "./compare/terms.ts";
import { hasProgram, unknownBase, usable } from "./compare/unknown-base.ts";
import { unusable } from "./compare/unusable.ts";
import type { EvidenceBefore } from "./evidence/before.ts";
import { movesOf } from "./evidence/fixes/moves.ts";
import type { Assessed } from "./model/assessed.ts";
import { nothingAsked, type Probes, type Today } from "./model/assessment.ts";
import type { MechanismChange } from "./model/mechanism.ts";
import { by } from "./model/order.ts";
import type { Side } from "./model/place.ts";
import type { Problem } from "./model/problem.ts";
import type { Program, Salvaged } from "./model/program.ts";
import type { Report } from "./model/report.ts";
import type { Change, Revision, Snapshot } from "./model/snapshot.ts";
import { anyProgramFile } from "./parse/any-program.ts";
import { changedFiles } from "./paths/changed-files.ts";
import { buildReport } from "./report.ts";

/** Everything that was fetched for one side. */
export interface FetchedSide {
  readonly snapshot: Snapshot;
  readonly parsed: {
    readonly program: Program | null;
    readonly absent: boolean;
    readonly problems: readonly Problem[];
    /** What is left of a program that does not validate; null or left out: nothing that can be used. */
    readonly salvaged?: Salvaged | null;
  };
}

/** What is known when it is known what to compare. */
interface JudgeSettings {
  /** `posture`: nothing is compared; what is open today is told, whoever opened it. */
  readonly kind?: "change" | "posture";
  readonly programPath: string;
  readonly today: Today;
  readonly approvals: Reviews;
  /** False: where neither side has any file of a program, there is nothing to evaluate, which fails nothing. True where it is not said. */
  readonly requiresProgram?: boolean;
  readonly revisions: { readonly base: Revision; readonly head: Revision };
}

/** Everything that was fetched; what follows from it is pure. */
export interface Fetched extends JudgeSettings {
  readonly base: FetchedSide;
  readonly head: FetchedSide;
  /** The base branch's tip, whose terms count; null: it is base. */
  readonly tip?: FetchedSide | null;
  readonly change: Change;
  readonly probes: Probes;
  /** What the change takes away or opens, as its files show. */
  readonly mechanisms: readonly MechanismChange[];
}

/** Assesses both sides, compares them, and says what it comes to. Pure: the same input, the same report. */
export function judge(fetched: Fetched): Report {
  const report = judgeToday(fetched);
  if (report.comparison !== "posture" || report.verdict.is === "error") return report;
  const judgedOn = (today: Today) => (today === fetched.today ? report : judgeToday({ ...fetched, today }));
  return { ...report, due: dueOf(judgedOn, fetched.today) };
}

function judgeToday(fetched: Fetched): Report {
  const { programPath, today, approvals, change, probes, revisions } = fetched;
  const kind = kindOf(fetched);
  const base = assessed(fetched, "base", kind === "posture" ? fetched.base.parsed.program : baseProgram(fetched), null);
  const before = base === null ? null : beforeOf(base, change.files);
  const head = assessed(fetched, "head", fetched.head.parsed.program, before);
  const affected = affectedControls({ files: change.files, base, head });
  const programs = [base, head].flatMap((side) => side?.program ?? []);
  const mapped = mapChange({ files: change.files, affected, programs });
  const { absent } = fetched.head.parsed;
  const isGone = absent && !fetched.base.parsed.absent;
  const isMissing = absent && !isGone && kind !== "none";
  const problems = isMissing ? [noProgram(programPath, revisions.head)] : fetched.head.parsed.problems;
  const comparison = compare({
    comparison: kind,
    base,
    head,
    terms: termsOf(usable((fetched.tip ?? fetched.base).parsed)),
    repaired: kind === "repaired" ? repairOf(fetched, base) : null,
    without: withoutEdits(fetched, base, head, before),
    change,
    affected,
    unmapped: mapped.findings,
    unusable: unusable({
      programPath,
      problems,
      isGone,
      incomplete: change.incomplete,
      unknown: kind === "posture" ? null : unknownBase(fetched),
    }),
    approvals: {
      ...approvals,
      teamMembers: probes.members,
      memberships: probes.memberships,
      administrators: probes.administrators,
    },
    owners: probes.owners,
    today,
  });
  const program = { name: (head ?? base)?.program.name ?? "", path: programPath };
  return buildReport({
    program,
    revisions,
    today,
    kind,
    base,
    head,
    comparison,
    change,
    affected,
    mapping: mapped.mapping,
    problems,
    mechanisms: fetched.mechanisms,
  });
}

/** What the change does to base's program as it stood; null where nothing of the program is edited. */
function withoutEdits(
  { change, probes, today }: Fetched,
  base: Assessed | null,
  head: Assessed | null,
  before: EvidenceBefore | null,
) {
  if (base === null || head === null || !isEdited(base, head)) return null;
  const sides = sidesOf(change.files, base, head);
  const program = baseProgramOnHead(base.program, head.program, sides);
  const { snapshot } = head;
  const codeownersBefore = findCodeowners(base.snapshot.files);
  const asked = { program, snapshot, side: "base", probes, today, codeownersBefore, before } as const;
  return { program, snapshot, assessment: assess(asked) };
}

/** The report of a run that could not read what it needed. */
export function unread(asked: JudgeSettings, why: string): Report {
  const nothing = (revision: Revision): FetchedSide => ({
    snapshot: { revision, files: new Map(), contents: new Map() },
    parsed: { program: null, absent: false, problems: [] },
  });
  return judge({
    ...asked,
    base: nothing(asked.revisions.base),
    head: nothing(asked.revisions.head),
    change: { files: [], incomplete: why },
    probes: nothingAsked,
    mechanisms: [],
  });
}

function noProgram(path: string, { name, isCommit }: Revision): Problem {
  const message = isCommit
    ? `there is no ${path} in ${name}: commit it, or let "controldiff init" write a first one`
    : `there is no ${path}; "controldiff init" writes a first one`;
  return { code: "missing-file", severity: "error", place: { path, line: 1, column: 1 }, message };
}

/** Whether there is nothing to evaluate: no program is required, and no file of either side may be of one. */
export function hasNoProgram({
  requiresProgram = true,
  base,
  head,
  tip = null,
}: Pick<Fetched, "requiresProgram" | "base" | "head" | "tip">): boolean {
  const sides = [base, head, ...(tip === null ? [] : [tip])];
  return !requiresProgram && sides.every(({ parsed, snapshot }) => parsed.absent && anyProgramFile(snapshot) === null);
}

function kindOf(fetched: Fetched): Report["comparison"] {
  const { kind, base, programPath } = fetched;
  if (hasNoProgram(fetched)) return "none";
  if (kind === "posture") return "posture";
  if (base.parsed.program !== null) return "compared";
  return hasProgram(base, programPath) ? "repaired" : "adopted";
}

function baseProgram({ base, head }: Fetched): Program | null {
  const { program, salvaged } = base.parsed;
  const after = head.parsed.program;
  if (program !== null || salvaged == null) return program;
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
