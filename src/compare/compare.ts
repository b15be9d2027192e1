import type { Unverifiable } from "../model/assessment.ts";
import type { Conclusion } from "../model/conclusion.ts";
import type { ControlApproval, ProgramNote } from "../model/report.ts";
import { missingApprovals } from "./approvals/approvals.ts";
import { earlierStandings } from "./approvals/earlier-approvals.ts";
import type { BothSides } from "./both-sides.ts";
import { finished } from "./finished.ts";
import { programEdits } from "./program-edits.ts";
import { standings } from "./standing.ts";
import { unapprovable } from "./unapprovable.ts";
import { conclude } from "./verdict.ts";

/** Both sides, what stands where between them, and what it comes to by base's terms. */
export interface Comparison extends BothSides {
  /** Findings in code unit order of fingerprints. */
  readonly conclusion: Conclusion;
  readonly unverifiable: readonly Unverifiable[];
  /** Of the affected controls. */
  readonly answers: readonly ControlApproval[];
  /** Edits of the program that require neither more nor less. */
  readonly notes: readonly ProgramNote[];
  /** What nobody could approve once the change is merged. */
  readonly unapprovable: readonly ProgramNote[];
}

/** What is found of the change itself, what stands where, what blocks: each step once. */
export function compare(sides: BothSides): Comparison {
  const missing = missingApprovals(sides, earlierStandings(sides));
  const edits = programEdits(sides);
  const stood = standings(
    sides,
    [...sides.warnings.map(({ found }) => found), ...sides.unmapped, ...missing.findings],
    edits.changes,
  );
  const findings = finished(sides, stood);
  const isHeldUp = findings.some((found) => found.blocking && found.group === "program-change");
  return {
    ...sides,
    conclusion: conclude(findings, sides.comparison, sides.terms.failOn),
    unverifiable: [...missing.unverifiable, ...(isHeldUp ? sides.programApproval.doubts : [])],
    answers: missing.approvals,
    notes: edits.notes,
    unapprovable: unapprovable(sides),
  };
}
