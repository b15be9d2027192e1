import { conditionOf, foldedCondition } from "../../files/workflow/condition.ts";
import { nothingKnown } from "../../files/workflow/fold.ts";

/** Whether a `continue-on-error` lets a failure pass, or may. */
export function isTolerated(written: unknown): boolean {
  const condition = conditionOf(written);
  return condition.is !== "none" && foldedCondition(condition, nothingKnown) !== false;
}
