import type { Control } from "../model/program.ts";

/** What a control's entry says, without where it says it: two entries that say the same are equal texts. */
export function definitionOf(control: Control): string {
  return JSON.stringify([...keysOf(control)]);
}

function keysOf(control: Control): ReadonlyMap<string, string> {
  const { place: _, origin: __, noted, ...keys } = control;
  const told = Object.entries(keys).map(([key, value]): [string, string] => [key, withoutPlaces(value)]);
  return new Map([...told, ...Object.entries(noted)]);
}

function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === "place" ? undefined : part));
}

/** The keys of a control's entry that say something else at head, in the order in which they stand. */
export function changedKeys(was: Control, is: Control): readonly string[] {
  const [before, after] = [keysOf(was), keysOf(is)];
  return [...new Set([...after.keys(), ...before.keys()])].filter((key) => before.get(key) !== after.get(key));
}
