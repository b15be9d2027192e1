import { controlsByCriterion } from "../../assess/coverage.ts";
import { sayNotApplicable } from "../../assess/says-not-applicable.ts";
import type { CriterionInScope } from "../../model/frameworks/facts.ts";
import { answerable } from "../../model/frameworks/responsibility.ts";
import type { Control } from "../../model/program.ts";
import type { Programs } from "./programs.ts";

/**
 * The control by which a criterion of base does not apply at head, because it says so of itself; null where it applies, or did not apply at base
 * either. A control that claimed the criterion at base already is told as less claimed.
 */
export function excusedBy({ base, head }: Programs): (is: CriterionInScope) => Control | null {
  const [before, after] = [controlsByCriterion(base), controlsByCriterion(head)];
  return (is) => {
    for (const [actor, role] of answerable(head, is)) {
      const claiming = (of: typeof before) => (of.get(is.key) ?? []).filter((control) => control.actor === actor);
      const [known, now] = [claiming(before), claiming(after)];
      if (role !== "performs" || !sayNotApplicable(now) || sayNotApplicable(known)) continue;
      const fresh = now.find(({ id }) => known.every((control) => control.id !== id));
      if (fresh !== undefined) return fresh;
    }
    return null;
  };
}
