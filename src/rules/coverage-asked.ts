import type { Coverage } from "../model/assessment.ts";
import type { StillAsked } from "../model/two-sides.ts";

/** How head's actors stand to a criterion that still applies. */
export function rowsOf({ head }: StillAsked, criterion: string): readonly Coverage[] {
  const rows = head.assessment.coverage.filter((row) => row.criterion === criterion);
  return rows.filter((row) => row.status !== "not-applicable");
}

/** Whether an actor still answers for a criterion. */
export function isAnswerable(asked: StillAsked, criterion: string, actor: string): boolean {
  return rowsOf(asked, criterion).some((row) => row.actor === actor && row.role !== "none");
}
