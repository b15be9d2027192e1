import { mapChange } from "../assess/mapping.ts";
import type { Finding } from "../model/finding.ts";
import type { Mapping, ProgramNote } from "../model/report.ts";
import { type ApprovalsGiven, missingApprovals } from "./approvals/approvals.ts";
import { type BothSides, bothSides, type Judges } from "./both-sides.ts";
import { programEdits } from "./program-changes.ts";
import type { Comparable } from "./sides/comparable.ts";
import { type NewWarning, newWarnings } from "./sides/new-warnings.ts";
import { unusable } from "./sides/unusable.ts";
import { unapprovable } from "./unapprovable.ts";

/** What is found on both sides, and of the change itself. */
export interface Found extends BothSides {
  /** What could not be evaluated: `program-invalid`, `incomplete-input`. */
  readonly unusable: readonly Finding[];
  /** The warnings of head's program files that base's do not have. */
  readonly warnings: readonly NewWarning[];
  readonly mapping: Mapping;
  /** Of the affected controls. */
  readonly given: ApprovalsGiven;
  /** Findings about the change itself: `source-warning`, `unmapped-change`, `approval-missing`. */
  readonly ofTheChange: readonly Finding[];
  /** What the change's edits of the program ask less, make go away, or take from what nobody could read. */
  readonly edits: readonly Finding[];
  /** Edits of the program that require neither more nor less. */
  readonly notes: readonly ProgramNote[];
  /** What nobody could approve once the change is merged. */
  readonly unapprovable: readonly ProgramNote[];
}

/** Assesses both sides, and finds what the change itself has wrong. */
export function foundOn(sides: Comparable, judges: Judges): Found {
  const assessed = bothSides(sides, judges);
  const { base, head, affected, change } = assessed;
  const programs = [base, head].flatMap((side) => side?.program ?? []);
  const { mapping, findings: unmapped } = mapChange({ files: change.files, affected, programs });
  const warnings = newWarnings(sides);
  const given = missingApprovals(assessed);
  const { changes: edits, notes } = programEdits(assessed);
  return {
    ...assessed,
    unusable: unusable(sides),
    warnings,
    mapping,
    given,
    ofTheChange: [...warnings.map(({ found }) => found), ...unmapped, ...given.findings],
    edits,
    notes,
    unapprovable: unapprovable(assessed),
  };
}
