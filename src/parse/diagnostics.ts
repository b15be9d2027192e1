import type { Place } from "../model/place.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";

/** Collects problems; nothing here throws or stops at the first. */
export interface Diagnostics {
  readonly problems: Problem[];
  error(code: ProblemCode, place: Place, message: string): void;
  warning(code: ProblemCode, place: Place, message: string): void;
}

export function diagnostics(): Diagnostics {
  const problems: Problem[] = [];
  return {
    problems,
    error: (code, place, message) => problems.push({ code, severity: "error", place, message }),
    warning: (code, place, message) => problems.push({ code, severity: "warning", place, message }),
  };
}

/** A thing that must be there once, by its id. */
export interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Tells of every thing whose id another had before it, with the place of the first; answers with the firsts. */
export function eachOnce<T extends Named>(what: string, things: readonly T[], tell: Diagnostics): readonly T[] {
  const firsts = new Map<string, T>();
  for (const thing of things) {
    const first = firsts.get(thing.id);
    if (first === undefined) firsts.set(thing.id, thing);
    else if (thing.id !== "") {
      tell.error(
        "duplicate-id",
        thing.place,
        `${what} ${thing.id} is defined twice; the first is ${shown(first.place, thing.place)}`,
      );
    }
  }
  return [...firsts.values()];
}

/** `on line 4`, or with its path when it is in another file. */
function shown(place: Place, from: Place): string {
  return place.path === from.path ? `on line ${place.line}` : `at ${place.path}:${place.line}:${place.column}`;
}
