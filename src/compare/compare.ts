import { type Waived, waivedToday } from "../assess/waivers.ts";
import type { Sides } from "../evidence/follows/sides.ts";
import type { Assessed } from "../model/assessed.ts";
import type { Probes, Unverifiable } from "../model/assessment.ts";
import { canBeWaived, type Finding, type StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { AffectedControl, ControlApproval, Report } from "../model/report.ts";
import type { Change } from "../model/snapshot.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { changedFiles } from "../paths/changed-files.ts";
import { missingApprovals } from "./approvals.ts";
import { blocks } from "./blocking.ts";
import { changedFile } from "./cause.ts";
import { completed } from "./completed.ts";
import { editedAway } from "./edited-away.ts";
import { sidesOf } from "./link-succession.ts";
import { lostText } from "./lost-text.ts";
import { programAnswer, programApprovalDoubts, programApprovers } from "./program-approval.ts";
import type { Programs } from "./program-changes/programs.ts";
import { unreadableReplaced } from "./program-changes/unreadable.ts";
import { programChangesOf } from "./program-changes.ts";
import { alreadyThere, type Repaired } from "./repaired.ts";
import type { Approvals } from "./reviews.ts";
import { type ClassifiedFinding, classify, classifyAtHead } from "./standing.ts";
import { stillAskedAt } from "./still-asked.ts";
import type { Terms } from "./terms.ts";
import { isOnlyWithdrawn, withdrawnControls } from "./withdrawn-proof.ts";

export interface CompareInput {
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
  readonly change: Change;
  readonly affected: readonly AffectedControl[];
  /** Findings about the change itself: `unmapped-change`. */
  readonly unmapped: readonly Finding[];
  /** What could not be evaluated: `program-invalid`, `incomplete-input`. */
  readonly unusable: readonly Finding[];
  readonly approvals: Approvals;
  readonly owners: Probes["owners"];
  readonly today: string;
}

/** Base assessment against head assessment, judged by base's terms. */
export interface Comparison {
  /** In code unit order of fingerprints. */
  readonly findings: readonly StandingFinding[];
  readonly unverifiable: readonly Unverifiable[];
  readonly approvals: readonly ControlApproval[];
  readonly terms: Terms;
}

export function compare(input: CompareInput): Comparison {
  const { terms } = input;
  const unusable = standNew(input.unusable, new Set());
  if (input.head === null) return { findings: finish(input, terms, unusable), unverifiable: [], approvals: [], terms };
  const missing = missingApprovals({ ...input, base: input.base?.program ?? null, head: input.head.program });
  const ofTheChange = [...input.unmapped, ...missing.findings];
  const findings = finish(input, terms, [...standAll(input, terms, input.head, ofTheChange), ...unusable]);
  const isHeldUp = findings.some((found) => found.blocking && found.group === "program-change");
  const doubts = isHeldUp ? programApprovalDoubts(input) : [];
  return { findings, unverifiable: [...missing.unverifiable, ...doubts], approvals: missing.approvals, terms };
}

function standAll(
  input: CompareInput,
  terms: Terms,
  head: Assessed,
  ofTheChange: readonly Finding[],
): readonly ClassifiedFinding[] {
  const waived = waivedToday(terms.waivers, input.today, terms.policy);
  const { base, comparison } = input;
  const found = [...head.assessment.findings, ...ofTheChange];
  if (comparison === "adopted") return found.map((one) => ({ ...one, standing: "existing" }));
  if (base === null) return standNew(found, waived);
  const sides = sidesOf(input.change.files, base, head);
  const edits = programChanges(input, base, head, sides);
  const wouldFail = (one: Finding) => !(waived.has(one.fingerprint) && canBeWaived(one)) && blocks(one, terms, input);
  const { without } = input;
  const away = without === null ? [] : editedAway({ base, head, without, changes: edits, wouldFail });
  const { repaired } = input;
  const lost = repaired === null ? [] : unreadableReplaced(repaired.lost, base.snapshot, head.snapshot);
  const changes = [...edits, ...away, ...lost];
  const asked = stillAskedAt(base, head, sides, changes);
  const before = [...base.assessment.findings, ...(repaired === null ? [] : alreadyThere(repaired, base, head))];
  return [
    ...classify(before, head.assessment.findings, waived, asked),
    ...standNew([...ofTheChange, ...changes], waived),
  ];
}

function standNew(found: readonly Finding[], waived: Waived): readonly ClassifiedFinding[] {
  return found.map((one) => classifyAtHead(one, "introduced", waived));
}

function programChanges(input: CompareInput, base: Assessed, head: Assessed, sides: Sides): readonly Finding[] {
  return programChangesOf(programsOf(input, base, head, sides));
}

function programsOf({ approvals, today }: CompareInput, base: Assessed, head: Assessed, sides: Sides): Programs {
  const files = head.snapshot.files;
  return { base: base.program, head: head.program, files, sides, members: approvals.teamMembers, today };
}

/** Adds what a reader needs: the cause and the fix of what head is told, and whether it blocks. */
function finish(input: CompareInput, terms: Terms, stood: readonly ClassifiedFinding[]): readonly StandingFinding[] {
  const introduced = stood.filter((found) => found.standing === "introduced");
  const { base, head, change } = input;
  const files = [...change.files].sort(by((file) => file.path));
  const changed = changedFiles(files);
  const withdrawn = withdrawnControls(introduced);
  const isApproved = withdrawn.size > 0 && programAnswer(input).is === "open";
  const around: TwoSides | null = head && {
    base,
    head,
    files,
    changed,
    introduced,
    programApprovers: programApprovers(input),
    lostText: (found) => lostText(found, base, (path) => changedFile({ ...found, explainedBy: [path] }, changed)),
  };
  const blocking = (found: Finding) =>
    blocks(found, terms, input) && !(isApproved && isOnlyWithdrawn(found, withdrawn, base, head));
  return stood
    .map((one) => completed(one, { sides: around, changed, blocks: blocking }))
    .sort(by((found) => found.fingerprint));
}
