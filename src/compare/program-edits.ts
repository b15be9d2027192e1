import { canBeWaived, type Finding } from "../model/finding.ts";
import { blocks } from "./blocking.ts";
import type { BothSides } from "./both-sides.ts";
import { editedAway } from "./edited-away.ts";
import { unreadableReplaced } from "./program-changes/unreadable.ts";
import { type ProgramChanges, programChangesOf } from "./program-changes.ts";
import { moveNotes } from "./sides/moved-components.ts";

/** What a change's edits of the program come to, with what they make go away or take from what nobody could read. */
export function programEdits(sides: BothSides): ProgramChanges {
  const { base, head, programs, without, repaired, waived, comparison } = sides;
  if (base === null || head === null || programs === null || comparison === "posture")
    return { changes: [], notes: [] };
  const { changes, notes } = programChangesOf(programs);
  const [isApproved, wasCovered] = [sides.programApproval.isGiven, base.assessment.coverage];
  const wouldFail = (one: Finding) =>
    !(waived.has(one.fingerprint) && canBeWaived(one)) && blocks(one, { terms: sides.terms, isApproved, wasCovered });
  const away = editedAway({
    before: base.assessment.findings,
    after: head.assessment.findings,
    unedited: without?.assessment.findings ?? [],
    changes,
    files: head.program.files,
    wouldFail,
  });
  const lost = repaired === null ? [] : unreadableReplaced(repaired.lost, base.snapshot, head.snapshot);
  return { changes: [...changes, ...away, ...lost], notes: [...moveNotes(sides.moved), ...notes] };
}
