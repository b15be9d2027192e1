import type { Control } from "../model/program.ts";

/** What a control's entry says, without where it says it: two entries that say the same are equal texts. */
export function definitionOf(control: Control): string {
  return JSON.stringify(control, (key, value: unknown) => (key === "place" || key === "origin" ? undefined : value));
}
