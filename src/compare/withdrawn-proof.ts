import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";

/**
 * Whether a gap is opened by nothing but withdrawn evidence: each control that base had for it lost links, and what it has left is not
 * shown to be wrong. Approved, such a gap does not block, so that a policy can move to a place that only people can read.
 */
export function isOnlyWithdrawn(
  gap: Finding,
  withdrawn: ReadonlySet<string>,
  base: Assessed | null,
  head: Assessed | null,
): boolean {
  if (base === null || head === null || gap.group !== "new-gap") return false;
  const rows = base.assessment.coverage.filter(
    (row) => gap.criteria.includes(row.criterion) && row.actor === gap.actor,
  );
  const controls = rows.flatMap((row) => row.controls);
  return controls.length > 0 && controls.every((id) => withdrawn.has(id) && isMerelyUnproven(id, head));
}

function isMerelyUnproven(id: string, { assessment }: Assessed): boolean {
  const reason = assessment.failing.get(id);
  return reason === "unproven" || reason === "no-evidence";
}

/** The controls whose evidence links the change withdraws. */
export function withdrawnControls(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((found) => (found.rule === "evidence-withdrawn" ? (found.control ?? []) : [])));
}
