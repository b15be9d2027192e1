import type { Thing } from "../keys/asks.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { ProgramNote } from "../model/report.ts";
import { code, plainText, sentence } from "../model/sentence.ts";
import { actors, responsibilitiesMoved } from "./program-changes/actors.ts";
import { claimsWithdrawn } from "./program-changes/claims.ts";
import { complementsNarrowed, controls, monitoringWithdrawn } from "./program-changes/controls.ts";
import { links } from "./program-changes/evidence.ts";
import { criteriaDescoped, pointsDescoped } from "./program-changes/frameworks.ts";
import { pathsNarrowed, scopeNarrowed } from "./program-changes/paths.ts";
import type { ProgramChange, Programs } from "./program-changes/programs.ts";
import { reportsWeakened } from "./program-changes/reports.ts";
import { reviewsLengthened } from "./program-changes/reviews.ts";
import { risks } from "./program-changes/risks.ts";
import { frameworks, settings, sources } from "./program-changes/settings.ts";
import type { ComparedThing } from "./program-changes/thing.ts";
import { unreadSourcesChanged } from "./program-changes/unreadable.ts";
import { waivers } from "./program-changes/waivers.ts";

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
  unreadSourcesChanged,
];

/** What head's program no longer asks that base's did, in code unit order of fingerprints. */
export function programChangesOf(programs: Programs): readonly Finding[] {
  const found = [
    ...Object.values(things).flatMap((thing) => changesOf(thing, programs)),
    ...effects.flatMap((change) => change(programs)),
  ];
  return [...new Map(found.map((change) => [change.fingerprint, change])).values()].sort(
    by((change) => change.fingerprint),
  );
}

function changesOf(thing: ComparedThing, programs: Programs): readonly Finding[] {
  const lessened = thing.kept(programs).flatMap(({ less, report }) => {
    const asked = less.filter(({ isNote }) => !isNote);
    return asked.length === 0 ? [] : report(asked);
  });
  return [...thing.gone(programs), ...lessened];
}

/** Edits of the program that require neither more nor less, in order of their places. */
export function programNotesOf(programs: Programs): readonly ProgramNote[] {
  const found = Object.values(things).flatMap((thing) =>
    thing.kept(programs).flatMap(({ named, at, control, less }) =>
      less
        .filter(({ isNote }) => isNote)
        .map(({ label, change }) => ({
          text: sentence`${code(label)} of ${named}: ${change}`,
          control,
          at: { path: at.path, line: at.line, column: at.column, side: at.side },
        })),
    ),
  );
  return found.sort(
    by(
      ({ at }) => at.path,
      ({ at }) => at.line,
      ({ text }) => plainText(text),
    ),
  );
}
