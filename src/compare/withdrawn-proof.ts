import type { Assessment } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";

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
