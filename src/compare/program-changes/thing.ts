import type { Less } from "../../keys/asks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Location } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Programs } from "./programs.ts";

/** One thing that both programs have, and what was found when its keys were compared. */
export interface Kept {
  /** What it is called in a note. */
  readonly named: Sentence;
  readonly at: Location;
  readonly control: string | null;
  readonly less: readonly Less[];
  /** The findings of what asks less, of which there is some. */
  readonly report: (less: readonly Less[]) => readonly Finding[];
}

/** What became of the things of one sort. */
export interface Things {
  /** The findings of those that only base has. */
  readonly gone: readonly Finding[];
  readonly kept: readonly Kept[];
}

/** How the things of one sort are matched between two programs, and what is reported of them. */
export type ComparedThing = (programs: Programs) => Things;

/** Things of a list that both sides have, matched by their ids. */
export function pairsOf<T extends { readonly id: string }>(
  base: Iterable<T>,
  head: Iterable<T>,
): ReadonlyArray<{ readonly was: T; readonly is: T }> {
  const heads = new Map([...head].map((thing) => [thing.id, thing]));
  return [...base].flatMap((was) => {
    const is = heads.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
}

/** Things of a list that only base has. */
export function goneOf<T extends { readonly id: string }>(base: Iterable<T>, head: Iterable<T>): readonly T[] {
  const kept = new Set([...head].map(({ id }) => id));
  return [...base].filter(({ id }) => !kept.has(id));
}
