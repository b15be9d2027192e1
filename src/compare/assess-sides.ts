import { assessed } from "../assess/assess.ts";
import type { AssessInput } from "../assess/facts.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import { evidenceBefore } from "../evidence/before.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Program } from "../model/program.ts";
import type { Report } from "../model/report.ts";
import { baseProgramOnHead } from "./edited-away.ts";
import type { Fetched } from "./fetched.ts";
import { sidesOf } from "./link-succession.ts";
import type { Repaired } from "./repaired.ts";

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
export function assessSides(fetched: Fetched, was: Program | null, comparison: Report["comparison"]): AssessedSides {
  const { probes, today, change } = fetched;
  const is = fetched.head.parsed.program;
  const atBase = { snapshot: fetched.base.snapshot, side: "base", probes, today } as const;
  const base = assessed(was, atBase);
  const codeownersBefore = findCodeowners(atBase.snapshot.files);
  const before = base === null ? null : evidenceBefore(base, change.files);
  const atHead = { snapshot: fetched.head.snapshot, probes, today, codeownersBefore, before };
  const head = assessed(is, { ...atHead, side: "head" });
  const links = base === null || head === null ? null : sidesOf(change.files, base, head);
  const unedited = baseProgramOnHead(base, head, links);
  return {
    base,
    head,
    links,
    without: assessed(unedited, { ...atHead, side: "base" }),
    repaired: comparison === "repaired" && base !== null ? repairOf(fetched, is, atBase) : null,
  };
}

/** What of base nobody knows, and how head's program would have stood there. */
function repairOf(
  { base: { parsed } }: Fetched,
  is: Program | null,
  atBase: Omit<AssessInput, "program">,
): Repaired | null {
  const wouldBe = assessed(is, atBase);
  if (wouldBe === null || parsed.salvaged == null) return null;
  return { ...parsed.salvaged, atBase: wouldBe.assessment.findings };
}
