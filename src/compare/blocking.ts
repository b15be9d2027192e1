import type { Assessment } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import type { Terms } from "./approvals/terms.ts";

/** What decides whether a finding blocks. */
export interface Blocking {
  readonly terms: Terms;
  /** Whether what the change does to the program is approved. */
  readonly isApproved: boolean;
  /** Base's coverage; null where base has no program that can be used. */
  readonly wasCovered: Assessment["coverage"] | null;
}

/** Whether an introduced finding alone makes the verdict fail, by base's terms. */
export function blocks(found: Finding, { terms, isApproved, wasCovered }: Blocking): boolean {
  const group = found.group;
  switch (group) {
    case "always":
      return true;
    case "program-change":
      return terms.failOn.includes(group) && !isApproved;
    case "approval":
      return terms.approvals === "require" || terms.failOn.includes(group);
    case "new-gap":
    case "point-gap":
      return terms.failOn.includes(group) && !isNewlyAsked(found, wasCovered);
    case "lost-owner":
    case "codeowner-drift":
    case "broken-evidence":
    case "suspect-evidence":
    case "overdue-review":
    case "due-review":
    case "dead-path":
    case "unmapped-change":
    case "untreated-risk":
    case "neglected-risk":
    case "expired-waiver":
    case "stale-waiver":
    case "source-warning":
      return terms.failOn.includes(group);
  }
}

/** To bring a framework or a criterion into scope shows gaps that were always there; it must not be made impossible. */
function isNewlyAsked(found: Finding, wasCovered: Blocking["wasCovered"]): boolean {
  if (wasCovered === null) return false;
  const rows = wasCovered.filter((row) => found.criteria.includes(row.criterion));
  return rows.every((row) => row.status === "not-applicable");
}

/**
 * Whether a gap is opened by nothing but withdrawn evidence: each control that base had for it lost links, and what it has left is not
 * shown to be wrong: `coverage` is base's, `failing` head's. Approved, such a gap does not block, so that a policy can move to a place that only people can read.
 */
export function isOnlyWithdrawn(
  gap: Finding,
  withdrawn: ReadonlySet<string>,
  coverage: Assessment["coverage"],
  failing: Assessment["failing"],
): boolean {
  if (gap.group !== "new-gap") return false;
  const rows = coverage.filter((row) => gap.criteria.includes(row.criterion) && row.actor === gap.actor);
  const controls = rows.flatMap((row) => row.controls);
  return controls.length > 0 && controls.every((id) => withdrawn.has(id) && isMerelyUnproven(failing.get(id)));
}

function isMerelyUnproven(reason: string | undefined): boolean {
  return reason === "unproven" || reason === "no-evidence";
}

/** The controls whose evidence links the change withdraws. */
export function withdrawnControls(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((found) => (found.rule === "evidence-withdrawn" ? (found.control ?? []) : [])));
}
