import { type Waived, waivedToday } from "../assess/waivers.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Unverifiable } from "../model/assessment.ts";
import { canBeWaived, type Finding, type StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Conclusion, ControlApproval, ProgramNote, Report } from "../model/report.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { changedFiles } from "../paths/changed-files.ts";
import { missingApprovals } from "./approvals.ts";
import { blocks } from "./blocking.ts";
import { type BothSides, bothSides } from "./both-sides.ts";
import { changedFile } from "./cause.ts";
import { completed } from "./completed.ts";
import { editedAway } from "./edited-away.ts";
import type { Fetched } from "./fetched.ts";
import { lostText } from "./lost-text.ts";
import type { Programs } from "./program-changes/programs.ts";
import { unreadableReplaced } from "./program-changes/unreadable.ts";
import { programChangesOf, programNotesOf } from "./program-changes.ts";
import { alreadyThere } from "./repaired.ts";
import { type ClassifiedFinding, classify, classifyAtHead } from "./standing.ts";
import { stillAskedAt } from "./still-asked.ts";
import { conclude } from "./verdict.ts";
import { isOnlyWithdrawn, withdrawnControls } from "./withdrawn-proof.ts";

/** Both sides, what stands where between them, and what it comes to by base's terms. */
export interface Comparison extends BothSides {
  /** Findings in code unit order of fingerprints. */
  readonly conclusion: Conclusion;
  readonly unverifiable: readonly Unverifiable[];
  /** Of the affected controls. */
  readonly answers: readonly ControlApproval[];
  /** Edits of the program that require neither more nor less. */
  readonly notes: readonly ProgramNote[];
}

/** Two sides, what is found on each, what stands where, what blocks: each step once. */
export function compare(fetched: Fetched, comparison: Report["comparison"]): Comparison {
  const sides = bothSides(fetched, comparison);
  const missing = missingApprovals(sides);
  const stood = [...standAll(sides, missing.findings), ...standNew(sides.unusable, new Set())];
  const findings = finish(sides, stood);
  const isHeldUp = findings.some((found) => found.blocking && found.group === "program-change");
  return {
    ...sides,
    conclusion: conclude(findings, comparison, sides.terms.failOn),
    unverifiable: [...missing.unverifiable, ...(isHeldUp ? sides.programApproval.doubts : [])],
    answers: missing.approvals,
    notes: notesOf(sides),
  };
}

function notesOf(sides: BothSides): readonly ProgramNote[] {
  const { base, head, links, comparison } = sides;
  if (base === null || head === null || links === null || comparison === "posture") return [];
  return programNotesOf(programsOf(sides, base, head, links));
}

function programsOf({ approvals, today }: BothSides, base: Assessed, head: Assessed, links: Sides): Programs {
  const { files } = head.snapshot;
  return { base: base.program, head: head.program, files, sides: links, members: approvals.teamMembers, today };
}

/** What stands where: of base's findings and head's, of the change's own, and of its edits of the program. */
function standAll(sides: BothSides, missing: readonly Finding[]): readonly ClassifiedFinding[] {
  const { base, head, terms, today, comparison, unmapped, links } = sides;
  if (head === null) return [];
  const waived = waivedToday(terms.waivers, today, terms.policy);
  const ofTheChange = [...unmapped, ...missing];
  const found = [...head.assessment.findings, ...ofTheChange];
  if (comparison === "adopted") return found.map((one) => ({ ...one, standing: "existing" }));
  if (base === null || links === null) return standNew(found, waived);
  const changes = programChanges(sides, base, head, links, waived);
  const asked = stillAskedAt(base, head, links, changes);
  const { repaired } = sides;
  const before = [...base.assessment.findings, ...(repaired === null ? [] : alreadyThere(repaired, base, head))];
  return [
    ...classify(before, head.assessment.findings, waived, asked),
    ...standNew([...ofTheChange, ...changes], waived),
  ];
}

function standNew(found: readonly Finding[], waived: Waived): readonly ClassifiedFinding[] {
  return found.map((one) => classifyAtHead(one, "introduced", waived));
}

/** What the change's edits of the program ask less, make go away, or take from what nobody could read. */
function programChanges(
  sides: BothSides,
  base: Assessed,
  head: Assessed,
  links: Sides,
  waived: Waived,
): readonly Finding[] {
  const { without, repaired } = sides;
  const edits = programChangesOf(programsOf(sides, base, head, links));
  const wouldFail = (one: Finding) => !(waived.has(one.fingerprint) && canBeWaived(one)) && blocks(one, sides);
  const away = without === null ? [] : editedAway({ base, head, without, changes: edits, wouldFail });
  const lost = repaired === null ? [] : unreadableReplaced(repaired.lost, base.snapshot, head.snapshot);
  return [...edits, ...away, ...lost];
}

/** Adds what a reader needs: the cause and the fix of what head is told, and whether it blocks. */
function finish(both: BothSides, stood: readonly ClassifiedFinding[]): readonly StandingFinding[] {
  const introduced = stood.filter((found) => found.standing === "introduced");
  const { base, head, change } = both;
  const files = [...change.files].sort(by((file) => file.path));
  const changed = changedFiles(files);
  const withdrawn = withdrawnControls(introduced);
  const { isGiven: isApproved, approvers } = both.programApproval;
  const around: TwoSides | null = head && {
    base,
    head,
    files,
    changed,
    introduced,
    programApprovers: approvers,
    isProgramApproved: isApproved,
    lostText: (found) => lostText(found, base, (path) => changedFile({ ...found, explainedBy: [path] }, changed)),
  };
  const blocking = (found: Finding) =>
    blocks(found, both) && !(isApproved && isOnlyWithdrawn(found, withdrawn, base, head));
  return stood
    .map((one) => completed(one, { sides: around, changed, blocks: blocking }))
    .sort(by((found) => found.fingerprint));
}
