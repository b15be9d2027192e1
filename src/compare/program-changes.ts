import type { Thing } from "../keys/asks.ts";
import { canBeWaived, type Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { ProgramNote } from "../model/report.ts";
import { code, plainText, sentence } from "../model/sentence.ts";
import { blocks } from "./blocking.ts";
import type { BothSides } from "./both-sides.ts";
import { editedAway } from "./edited-away.ts";
import { attestationNotes } from "./notes/attestations.ts";
import { endNotes } from "./notes/ends.ts";
import { ownWorkflowNotes } from "./notes/own-workflow.ts";
import { wordsElsewhere } from "./notes/words-elsewhere.ts";
import { actors, responsibilitiesMoved } from "./program-changes/actors.ts";
import { claimsWithdrawn, progressIn } from "./program-changes/claims.ts";
import { complementsNarrowed, controls, monitoringWithdrawn } from "./program-changes/controls.ts";
import { links } from "./program-changes/evidence.ts";
import { criteriaDescoped, pointsDescoped } from "./program-changes/frameworks.ts";
import { otherChecksLoosened } from "./program-changes/other-checks.ts";
import { pageLinksLeftOut } from "./program-changes/page-links.ts";
import { pathsNarrowed, scopeNarrowed } from "./program-changes/paths.ts";
import type { ProgramChange, Programs } from "./program-changes/programs.ts";
import { reportsWeakened } from "./program-changes/reports.ts";
import { reviewsLengthened } from "./program-changes/reviews.ts";
import { risks } from "./program-changes/risks.ts";
import { frameworks, settings, sources } from "./program-changes/settings.ts";
import type { ComparedThing, Things } from "./program-changes/thing.ts";
import { unreadableReplaced, unreadSourcesChanged } from "./program-changes/unreadable.ts";
import { waivers } from "./program-changes/waivers.ts";
import { moveNotes } from "./sides/head-names.ts";

/** What is compared key by key, as src/keys and the cards of evidence declare. */
const things: { readonly [T in Thing | "program"]: ComparedThing } = {
  program: settings,
  framework: frameworks,
  actor: actors,
  control: controls,
  link: links,
  risk: risks,
  waiver: waivers,
  source: sources,
};

/** What follows from several keys together: the rules that keys name which are declared an `effect`. */
const effects: readonly ProgramChange[] = [
  criteriaDescoped,
  pointsDescoped,
  pathsNarrowed,
  scopeNarrowed,
  responsibilitiesMoved,
  reportsWeakened,
  claimsWithdrawn,
  complementsNarrowed,
  monitoringWithdrawn,
  reviewsLengthened,
  pageLinksLeftOut,
  unreadSourcesChanged,
  otherChecksLoosened,
];

/** What is told of an edit beside the keys that are notes. */
const remarks: readonly ((programs: Programs) => readonly ProgramNote[])[] = [
  attestationNotes,
  endNotes,
  wordsElsewhere,
  ownWorkflowNotes,
  progressIn,
];

/** Every way in which two programs are held against each other. */
const comparisons: readonly ((programs: Programs) => ProgramChanges)[] = [
  ...Object.values(things).map((compare) => (programs: Programs) => keyByKey(compare(programs))),
  ...effects.map((changesOf) => (programs: Programs) => ({ changes: changesOf(programs), notes: [] })),
  ...remarks.map((notesOf) => (programs: Programs) => ({ changes: [], notes: notesOf(programs) })),
];

/** What edits of the program come to. */
export interface ProgramChanges {
  /** What head's program no longer asks that base's did. */
  readonly changes: readonly Finding[];
  /** What requires neither more nor less. */
  readonly notes: readonly ProgramNote[];
}

/** What a change's edits of the program come to, with what they make go away or take from what nobody could read. */
export function programEdits(sides: BothSides): ProgramChanges {
  const { base, head, programs, unedited, repaired, waived, comparison } = sides;
  if (base === null || head === null || programs === null || comparison === "posture")
    return { changes: [], notes: [] };
  const { changes, notes } = programChangesOf(programs);
  const [isApproved, wasCovered] = [sides.programApproval.isGiven, base.assessment.coverage];
  const wouldFail = (one: Finding) =>
    !(waived.has(one.fingerprint) && canBeWaived(one)) && blocks(one, { terms: sides.terms, isApproved, wasCovered });
  const away = editedAway({
    before: base.assessment.findings,
    after: head.assessment.findings,
    unedited,
    changes,
    files: head.program.files,
    wouldFail,
  });
  const lost = repaired === null ? [] : unreadableReplaced(repaired.lost, base.snapshot, head.snapshot);
  return { changes: [...changes, ...away, ...lost], notes: [...moveNotes(sides.moved), ...notes] };
}

/** Holds two programs against each other, every key once: changes in code unit order of fingerprints, notes in order of places. */
export function programChangesOf(programs: Programs): ProgramChanges {
  const compared = comparisons.map((compare) => compare(programs));
  const changes = new Map(compared.flatMap((one) => one.changes.map((change) => [change.fingerprint, change])));
  return {
    changes: [...changes.values()].sort(by((change) => change.fingerprint)),
    notes: compared
      .flatMap(({ notes }) => notes)
      .sort(
        by(
          ({ at }) => at.path,
          ({ at }) => at.line,
          ({ text }) => plainText(text),
        ),
      ),
  };
}

function keyByKey({ gone, kept }: Things): ProgramChanges {
  const lessened = kept.flatMap(({ less, report }) => {
    const asked = less.filter(({ isNote }) => !isNote);
    return asked.length === 0 ? [] : report(asked);
  });
  return { changes: [...gone, ...lessened], notes: notesIn(kept) };
}

function notesIn(kept: Things["kept"]): readonly ProgramNote[] {
  return kept.flatMap(({ named, at: { path, line, column, side }, control, less }) =>
    less
      .filter(({ isNote }) => isNote)
      .map(({ label, change }) => ({
        text: sentence`${code(label)} of ${named}: ${change}`,
        control,
        at: { path, line, column, side },
      })),
  );
}
