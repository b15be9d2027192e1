import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import { responsibilitiesMoved } from "./program-changes/actors.ts";
import { claimsWithdrawn } from "./program-changes/claims.ts";
import { complementsNarrowed, monitoringWithdrawn } from "./program-changes/controls.ts";
import { criteriaDescoped, pointsDescoped } from "./program-changes/frameworks.ts";
import { pageLinksLeftOut } from "./program-changes/page-links.ts";
import { pathsNarrowed, scopeNarrowed } from "./program-changes/paths.ts";
import type { ProgramChange, Programs } from "./program-changes/programs.ts";
import { reportsWeakened } from "./program-changes/reports.ts";
import { reviewsLengthened } from "./program-changes/reviews.ts";
import type { ComparedThing } from "./program-changes/thing.ts";
import { things } from "./program-changes/things.ts";
import { unreadSourcesChanged } from "./program-changes/unreadable.ts";

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
