import { assess, assessed } from "../assess/assess.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import { evidenceBefore } from "../evidence/before.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import type { Salvaged } from "../model/program.ts";
import { type Programs, programsOf } from "./program-changes/programs.ts";
import { baseProgramOnHead } from "./sides/base-program-on-head.ts";
import type { Comparable } from "./sides/comparison-of.ts";

/** What is judged at head of what base judged already: laws hold the one to the other. */
export type Judges = "what differs" | "everything";

/** What is assessed of a change. */
export interface AssessedSides {
  /** Null where base has no program that can be used. */
  readonly base: Assessed | null;
  /** Null where head's program cannot be used: then only what is unusable is told. */
  readonly head: Assessed | null;
  /** Both programs, held against each other; null where a side has none. */
  readonly programs: Programs | null;
  /** Base's program, not edited, on head's files; null where the change edits nothing of it. */
  readonly without: Assessed | null;
  /** Null where base's program validates, or there is none. */
  readonly repaired: Repaired | null;
}

/** Of a base whose program does not validate. */
export interface Repaired {
  /** Files of its program that could not be read. */
  readonly lost: readonly string[];
  /** Findings of head that were there before, although what is left of base's program does not say so: it lost what they are about. */
  readonly alreadyThere: readonly Finding[];
}

/** Assesses base, head held to base, base's program on head's files, and head's program on those of a base that does not validate. */
export function assessSides(fetched: Comparable, judges: Judges): AssessedSides {
  const { probes, today, change, baseProgram, comparison } = fetched;
  const { members } = probes;
  const { program } = fetched.head.parsed;
  const onBase = { snapshot: fetched.base.snapshot, side: "base", probes, today } as const;
  const base = assessed(baseProgram, onBase);
  const codeownersBefore = findCodeowners(fetched.base.snapshot.files);
  const before = base === null ? null : evidenceBefore(base, change.files);
  const onHead = {
    ...{ snapshot: fetched.head.snapshot, probes, today, codeownersBefore, before },
    judgedAtBase: judges === "what differs" ? (base?.judged ?? null) : null,
  };
  const head = assessed(program, { ...onHead, side: "head" });
  const programs =
    base === null || head === null || before === null
      ? null
      : programsOf(base, head, { moves: before.moves, members, today });
  const unedited = programs === null ? null : baseProgramOnHead(programs);
  return {
    base,
    head,
    programs,
    without: assessed(unedited, { ...onHead, side: "base" }),
    repaired: comparison === "repaired" && base !== null && head !== null ? repairOf(fetched, base, head) : null,
  };
}

/** What of base nobody knows, and how head's program would have stood there. */
function repairOf({ probes, today, ...fetched }: Comparable, base: Assessed, head: Assessed): Repaired | null {
  const { snapshot, parsed } = fetched.base;
  if (parsed.salvaged == null) return null;
  const { lost, faulty } = parsed.salvaged;
  const { findings } = assess({ program: head.program, snapshot, side: "base", probes, today });
  const after = new Set(head.assessment.findings.map(({ fingerprint }) => fingerprint));
  const wasKnown = knownAt(base, faulty);
  return { lost, alreadyThere: findings.filter((found) => after.has(found.fingerprint) && !wasKnown(found)) };
}

/** Whether what is left of base's program speaks of what a finding is about. */
function knownAt({ program, assessment }: Assessed, faulty: Salvaged["faulty"]): (found: Finding) => boolean {
  const controls = new Set(program.controls.map(({ id }) => id));
  const rows = new Set(assessment.coverage.map(({ criterion, actor }) => `${criterion} ${actor}`));
  return (found) => {
    if (found.control !== null) return controls.has(found.control);
    if (found.criteria.length === 0) return !faulty.has(found.location.path);
    return found.criteria.some((criterion) => rows.has(`${criterion} ${found.actor}`));
  };
}
