import type { Unverifiable } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Conclusion } from "../model/report/conclusion.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { blocks, isOnlyWithdrawn, withdrawnControls } from "./blocking.ts";
import { unreadWithCauseAndFix, withCauseAndFix } from "./cause-and-fix.ts";
import type { Found } from "./found.ts";
import type { ClassifiedFinding } from "./standing.ts";
import { conclude } from "./verdict.ts";
import { warningsBehind } from "./warning-behind.ts";

/** The outcome of a comparison by base's terms. */
export interface Concluded {
  /** Findings in code unit order of fingerprints. */
  readonly conclusion: Conclusion;
  /** What is not known of the change itself. */
  readonly unverifiable: readonly Unverifiable[];
}

/** Gives each finding its cause, its fix and whether it blocks, and decides the verdict. */
export function concluded(sides: Found, stood: readonly ClassifiedFinding[]): Concluded {
  const introduced = stood.filter((found) => found.standing === "introduced");
  const [told, blocks] = [twoSides(sides, introduced), blocking(sides, introduced)];
  const explained = (one: ClassifiedFinding) =>
    told === null ? unreadWithCauseAndFix(one, sides.changed, blocks) : withCauseAndFix(one, told, blocks);
  const findings = stood.map(explained).sort(by((found) => found.fingerprint));
  const isHeldUp = findings.some((found) => found.blocking && found.group === "program-change");
  return {
    conclusion: conclude(findings, sides.comparison, sides.terms.failOn),
    unverifiable: [...sides.given.unverifiable, ...(isHeldUp ? sides.programApproval.doubts : [])],
  };
}

/** What rules are told of both sides; null where head could not be assessed. */
function twoSides(
  { base, head, moves, changed, warnings, programApproval }: Found,
  introduced: readonly Finding[],
): TwoSides | null {
  if (head === null) return null;
  const warningBehind = warningsBehind({
    warnings,
    before: base?.program.controls ?? [],
    after: head.program.controls,
    moves,
  });
  const { approvers: programApprovers, isGiven: isProgramApproved } = programApproval;
  return { base, head, moves, changed, introduced, programApprovers, isProgramApproved, warningBehind };
}

/** Whether an introduced finding blocks; a gap that only withdrawn evidence opens does not, once that is approved. */
function blocking({ base, head, terms, programApproval }: Found, introduced: readonly Finding[]) {
  const isApproved = programApproval.isGiven;
  const withdrawn = withdrawnControls(introduced);
  const [wasCovered, failing] = [base?.assessment.coverage ?? null, head?.assessment.failing ?? new Map()];
  return (found: Finding): boolean =>
    blocks(found, { terms, isApproved, wasCovered }) &&
    !(isApproved && isOnlyWithdrawn(found, withdrawn, wasCovered ?? [], failing));
}
