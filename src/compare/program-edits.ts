import { canBeWaived, type Finding } from "../model/finding.ts";
import type { ProgramNote } from "../model/report.ts";
import { blocks } from "./blocking.ts";
import type { BothSides } from "./both-sides.ts";
import { editedAway } from "./edited-away.ts";
import { unreadableReplaced } from "./program-changes/unreadable.ts";
import { programChangesOf } from "./program-changes.ts";
import { programNotesOf } from "./program-notes.ts";
import { moveNotes } from "./sides/moved-components.ts";

/** What a change's edits of the program come to. */
export interface ProgramEdits {
  /** What they ask less, make go away, or take from what nobody could read. */
  readonly changes: readonly Finding[];
  /** What requires neither more nor less. */
  readonly notes: readonly ProgramNote[];
}

export function programEdits(sides: BothSides): ProgramEdits {
  const { base, head, links, without, repaired, today, waived, comparison } = sides;
  if (base === null || head === null || links === null || comparison === "posture") return { changes: [], notes: [] };
  const members = sides.approvals.teamMembers;
  const { files } = head.snapshot;
  const programs = { base: base.program, head: head.program, files, sides: links, members, today };
  const edits = programChangesOf(programs);
  const [isApproved, wasCovered] = [sides.programApproval.isGiven, base.assessment.coverage];
  const wouldFail = (one: Finding) =>
    !(waived.has(one.fingerprint) && canBeWaived(one)) && blocks(one, { terms: sides.terms, isApproved, wasCovered });
  const away = editedAway({
    before: base.assessment.findings,
    after: head.assessment.findings,
    unedited: without?.assessment.findings ?? [],
    changes: edits,
    files: head.program.files,
    wouldFail,
  });
  const lost = repaired === null ? [] : unreadableReplaced(repaired.lost, base.snapshot, head.snapshot);
  return { changes: [...edits, ...away, ...lost], notes: [...moveNotes(sides.moved), ...programNotesOf(programs)] };
}
