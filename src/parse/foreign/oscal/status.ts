import type { Problem } from "../../../model/problem.ts";
import type { ForeignValue } from "../foreign-reader.ts";
import { type Implementation, type Statuses, statusIn } from "../implementation.ts";
import { type Entries, itemsOf } from "./forms.ts";

/** OSCAL's words of how far something is carried out; `alternative` meets the control in another way, which its remarks describe. */
const states: Statuses = new Map([
  ["implemented", "implemented"],
  ["alternative", "implemented"],
  ["partial", "partial"],
  ["planned", "planned"],
  ["not-applicable", "not-applicable"],
]);

/** The status that an entry states: `implementation-status` in a plan, a prop of that name in a definition; null where it states none. */
export function statusOf(entries: Entries, tell: (problem: Problem) => void): Implementation | null {
  const own = entries.get("implementation-status")?.value.entries(null, "implementation-status").get("state")?.value;
  const value = own ?? propOf(entries, "implementation-status");
  if (value === null) return null;
  return statusIn(states, value, { what: "implementation-status", word: value.text() ?? "" }, tell);
}

/**
 * Whether an entry is carried out by a leveraged system: `inherited` in a plan, or the prop `control-origination` of that value
 * (https://pages.nist.gov/OSCAL/reference/, allowed values of implemented-requirement/prop).
 */
export function isInherited(entries: Entries): boolean {
  if (itemsOf(entries, "inherited").length > 0) return true;
  return propOf(entries, "control-origination")?.text() === "inherited";
}

function propOf(entries: Entries, name: string): ForeignValue | null {
  for (const prop of itemsOf(entries, "props")) {
    const fields = prop.entries(null, "a prop");
    if (fields.get("name")?.value.text() === name) return fields.get("value")?.value ?? null;
  }
  return null;
}
