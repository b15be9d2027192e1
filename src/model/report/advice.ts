import type { StandingFinding } from "../finding.ts";

/** An approval without which the change may still be merged: it is told, and it is nothing that is wrong. */
export function isAdvice({ group, blocking }: Pick<StandingFinding, "group" | "blocking">): boolean {
  return group === "approval" && !blocking;
}
