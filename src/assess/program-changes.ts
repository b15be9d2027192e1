import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import { actorsChanged, responsibilitiesMoved } from "./program-changes/actors.ts";
import { controlsRemoved, ownersChanged } from "./program-changes/controls.ts";
import { evidenceWithdrawn } from "./program-changes/evidence.ts";
import { criteriaDescoped, frameworksRemoved } from "./program-changes/frameworks.ts";
import { pathsNarrowed, scopeNarrowed } from "./program-changes/paths.ts";
import {
  approvalsLowered,
  depthLowered,
  failOnDropped,
  programOwnersChanged,
  risksRelaxed,
} from "./program-changes/policy.ts";
import type { ProgramChange, Programs } from "./program-changes/programs.ts";
import { waiversAdded } from "./program-changes/waivers.ts";

/** Every way in which a change of the program can ask less. */
const programChanges: readonly ProgramChange[] = [
  controlsRemoved,
  ownersChanged,
  frameworksRemoved,
  criteriaDescoped,
  pathsNarrowed,
  evidenceWithdrawn,
  actorsChanged,
  responsibilitiesMoved,
  waiversAdded,
  failOnDropped,
  approvalsLowered,
  depthLowered,
  scopeNarrowed,
  programOwnersChanged,
  risksRelaxed,
];

/** What head's program no longer asks that base's did, in code unit order of fingerprints. */
export function programChangesOf(programs: Programs): readonly Finding[] {
  const found = programChanges.flatMap((change) => change(programs));
  return [...new Map(found.map((change) => [change.fingerprint, change])).values()].sort(
    by((change) => change.fingerprint),
  );
}
