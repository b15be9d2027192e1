import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import { actorsChanged, responsibilitiesMoved } from "./program-changes/actors.ts";
import {
  complementsNarrowed,
  controlsRemoved,
  monitoringWithdrawn,
  ownersChanged,
} from "./program-changes/controls.ts";
import { evidenceWithdrawn } from "./program-changes/evidence.ts";
import { criteriaDescoped, frameworksRemoved, pointsDescoped } from "./program-changes/frameworks.ts";
import { pathsNarrowed, scopeNarrowed } from "./program-changes/paths.ts";
import {
  approvalsLowered,
  depthLowered,
  failOnDropped,
  ownApprovalsAllowed,
  privacyRoleNarrowed,
  programOwnersChanged,
  waiverPolicyLoosened,
} from "./program-changes/policy.ts";
import type { ProgramChange, Programs } from "./program-changes/programs.ts";
import { reportsWeakened } from "./program-changes/reports.ts";
import { reviewsLengthened } from "./program-changes/reviews.ts";
import { risksRelaxed } from "./program-changes/risks.ts";
import { waiversAdded } from "./program-changes/waivers.ts";

/** Every way in which a change of the program can ask less. */
const programChanges: readonly ProgramChange[] = [
  controlsRemoved,
  ownersChanged,
  frameworksRemoved,
  criteriaDescoped,
  pointsDescoped,
  pathsNarrowed,
  evidenceWithdrawn,
  actorsChanged,
  responsibilitiesMoved,
  reportsWeakened,
  complementsNarrowed,
  monitoringWithdrawn,
  waiversAdded,
  failOnDropped,
  approvalsLowered,
  ownApprovalsAllowed,
  waiverPolicyLoosened,
  depthLowered,
  privacyRoleNarrowed,
  scopeNarrowed,
  programOwnersChanged,
  risksRelaxed,
  reviewsLengthened,
];

/** What head's program no longer asks that base's did, in code unit order of fingerprints. */
export function programChangesOf(programs: Programs): readonly Finding[] {
  const found = programChanges.flatMap((change) => change(programs));
  return [...new Map(found.map((change) => [change.fingerprint, change])).values()].sort(
    by((change) => change.fingerprint),
  );
}
