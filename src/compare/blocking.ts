import type { Assessed } from "../model/assessed.ts";
import type { Finding } from "../model/finding.ts";
import { type ProgramGateInput, programAnswer } from "./program-approval.ts";
import type { Terms } from "./terms.ts";

/** Whether an introduced finding alone makes the verdict fail, by base's terms. */
export function blocks(
  found: Finding,
  terms: Terms,
  by: Omit<ProgramGateInput, "terms"> & { readonly base: Assessed | null },
): boolean {
  const group = found.group;
  switch (group) {
    case "always":
      return true;
    case "program-change":
      return terms.failOn.includes(group) && programAnswer({ ...by, terms }).is !== "open";
    case "approval":
      return terms.approvals === "require" || terms.failOn.includes(group);
    case "new-gap":
    case "point-gap":
      return terms.failOn.includes(group) && !isNewlyAsked(found, by.base);
    default:
      return terms.failOn.includes(group);
  }
}

/** To bring a framework or a criterion into scope shows gaps that were always there; it must not be made impossible. */
function isNewlyAsked(found: Finding, base: Assessed | null): boolean {
  if (base === null) return false;
  const rows = base.assessment.coverage.filter((row) => found.criteria.includes(row.criterion));
  return rows.every((row) => row.status === "not-applicable");
}
