import type { Control } from "../model/program.ts";

/**
 * Whether an actor's part of a criterion does not apply, because all controls that claim it say so of themselves. Only another format's entry
 * can: that one does where base asked more is a program change.
 */
export function sayNotApplicable(satisfying: readonly Control[]): boolean {
  return satisfying.length > 0 && satisfying.every(({ implementation }) => implementation === "not-applicable");
}
