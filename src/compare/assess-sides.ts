import { assessed } from "../assess/assess.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import { evidenceBefore } from "../evidence/before.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Repaired } from "./repaired.ts";
import { baseProgramOnHead } from "./sides/base-program-on-head.ts";
import type { Comparable } from "./sides/comparison-of.ts";
import type { FetchedSide } from "./sides/fetched.ts";

/** What is assessed of a change. */
export interface AssessedSides {
  /** Null where base has no program that can be used. */
  readonly base: Assessed | null;
  /** Null where head's program cannot be used: then only what is unusable is told. */
  readonly head: Assessed | null;
  /** What decides which link of head took a link's place; null where a side has no program. */
  readonly links: Sides | null;
  /** Base's program, not edited, on head's files; null where the change edits nothing of it. */
  readonly without: Assessed | null;
  /** What of base's program is not known, where it does not validate; null: it does, or there is none. */
  readonly repaired: Repaired | null;
}

/** Assesses base, head held to base, base's program on head's files, and head's program on those of a base that does not validate. */
export function assessSides(fetched: Comparable): AssessedSides {
  const { probes, today, change, baseProgram, comparison } = fetched;
  const { program } = fetched.head.parsed;
  const onBase = { snapshot: fetched.base.snapshot, side: "base", probes, today } as const;
  const base = assessed(baseProgram, onBase);
  const codeownersBefore = findCodeowners(fetched.base.snapshot.files);
  const before = base === null ? null : evidenceBefore(base, change.files);
  const onHead = { snapshot: fetched.head.snapshot, probes, today, codeownersBefore, before };
  const head = assessed(program, { ...onHead, side: "head" });
  const links =
    before === null || head === null ? null : { moves: before.moves, base: before.snapshot, head: head.snapshot };
  return {
    base,
    head,
    links,
    without: assessed(baseProgramOnHead(base, head, links), { ...onHead, side: "base" }),
    repaired: comparison === "repaired" && base !== null ? repairOf(fetched.base, assessed(program, onBase)) : null,
  };
}

/** What of base nobody knows, and how head's program would have stood there. */
function repairOf({ parsed: { salvaged } }: FetchedSide, assessed: Assessed | null): Repaired | null {
  return assessed === null || salvaged == null ? null : { ...salvaged, atBase: assessed.assessment.findings };
}
