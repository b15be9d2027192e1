import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import type { BothSides } from "./both-sides.ts";

/** Whether an introduced finding alone makes the verdict fail, by base's terms. */
export function blocks(found: Finding, sides: Pick<BothSides, "terms" | "programApproval" | "base">): boolean {
  const { terms } = sides;
  const group = found.group;
  switch (group) {
    case "always":
      return true;
    case "program-change":
      return terms.failOn.includes(group) && !sides.programApproval.isGiven;
    case "approval":
      return terms.approvals === "require" || terms.failOn.includes(group);
    case "new-gap":
    case "point-gap":
      return terms.failOn.includes(group) && !isNewlyAsked(found, sides.base);
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
function isNewlyAsked(found: Finding, base: Assessed | null): boolean {
  if (base === null) return false;
  const rows = base.assessment.coverage.filter((row) => found.criteria.includes(row.criterion));
  return rows.every((row) => row.status === "not-applicable");
}
