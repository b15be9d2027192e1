import type { Interval } from "../model/evidence.ts";
import { byText } from "../model/order.ts";
import type { Owner } from "../model/program.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";
import { intervalInWords } from "../model/time/interval.ts";

/** `new-gap, broken-evidence`; `nothing`. */
export function valuesInFull(values: readonly string[], none = "nothing"): Sentence {
  if (values.length === 0) return [{ is: "text", text: none }];
  return values.flatMap((value, at): Sentence => [...(at === 0 ? [] : sentence`, `), code(value)]);
}

/** `@alice, @bob`, in the order written; `nobody`. */
export function ownersInFull(owners: readonly Owner[]): Sentence {
  return valuesInFull(
    owners.map(({ name }) => name),
    "nobody",
  );
}

export function intervalInFull(interval: Interval | null): Sentence {
  return interval === null ? sentence`none` : [code(intervalInWords(interval))];
}

/** GitHub's names know no case. */
export function namesOf(owners: readonly Owner[]): readonly string[] {
  return owners.map(({ name }) => name.toLowerCase()).sort(byText);
}

export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at]);
}
