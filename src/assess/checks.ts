import type { Unverifiable } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { untoldAttesters, worthlessAttestations } from "./checks/attestations.ts";
import { criterionGaps, unassigned } from "./checks/gaps.ts";
import { deadPaths } from "./checks/paths.ts";
import { pointGaps } from "./checks/points.ts";
import { expiredReports } from "./checks/reports.ts";
import { reviews } from "./checks/reviews.ts";
import { overdueRisks, unacceptedRisks, unownedRisks, untreatedRisks } from "./checks/risks.ts";
import { expiredWaivers, expiringWaivers, tooLongWaivers } from "./checks/waivers.ts";
import type { Facts } from "./facts.ts";
import { codeownerDoubts, codeownerDrift } from "./ownership/codeowner-drift.ts";
import { codeownersErrors, codeownersUntold } from "./ownership/codeowners-errors.ts";
import { invalidOwners, invalidProgramOwners, unownedControls, unverifiableOwners } from "./ownership/owners.ts";

/** What is looked at on one side; a new check is one file and one line. */
export const checks: ReadonlyArray<(facts: Facts) => readonly Finding[]> = [
  (facts) => facts.evidence.findings,
  worthlessAttestations,
  expiredReports,
  criterionGaps,
  pointGaps,
  unassigned,
  unownedControls,
  invalidOwners,
  invalidProgramOwners,
  codeownerDrift,
  codeownersErrors,
  deadPaths,
  reviews,
  untreatedRisks,
  unownedRisks,
  overdueRisks,
  unacceptedRisks,
  expiredWaivers,
  tooLongWaivers,
  expiringWaivers,
];

/** What could not be verified on one side. */
export const doubts: ReadonlyArray<(facts: Facts) => readonly Unverifiable[]> = [
  (facts) => facts.evidence.unverifiable,
  untoldAttesters,
  unverifiableOwners,
  codeownerDoubts,
  codeownersUntold,
];
