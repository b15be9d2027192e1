import type { Problem } from "../../../model/problem.ts";
import type { Control } from "../../../model/program.ts";
import { type ForeignValue, suggestion, warning } from "../foreign-reader.ts";
import { type Entries, itemsOf } from "./forms.ts";

type Implementation = Control["implementation"];

/** OSCAL's words of how far something is carried out; `alternative` meets the control in another way, which its remarks describe. */
const states: Readonly<Record<string, Implementation>> = {
  implemented: "implemented",
  alternative: "implemented",
  partial: "partial",
  planned: "planned",
  "not-applicable": "not-applicable",
};

/** The status that an entry states: `implementation-status` in a plan, a prop of that name in a definition; null where it states none. */
export function statusOf(entries: Entries, tell: (problem: Problem) => void): Implementation | null {
  const own = entries.get("implementation-status")?.value.entries(null, "implementation-status").get("state")?.value;
  const value = own ?? propOf(entries, "implementation-status");
  if (value === null) return null;
  const text = value.text() ?? "";
  const status = states[text.toLowerCase()];
  if (status !== undefined) return status;
  const known = Object.keys(states);
  const message = `implementation-status is "${text}"${suggestion(text, known)}; not counted as implemented; known: ${known.join(", ")}`;
  tell(warning("wrong-value", value.place, message));
  return "not-implemented";
}

function propOf(entries: Entries, name: string): ForeignValue | null {
  for (const prop of itemsOf(entries, "props")) {
    const fields = prop.entries(null, "a prop");
    if (fields.get("name")?.value.text() === name) return fields.get("value")?.value ?? null;
  }
  return null;
}

/** What parts come to together: all that is stated has to be done. */
export function together(known: readonly Implementation[]): Implementation {
  const [first] = known;
  if (first === undefined) return "implemented";
  if (known.every((status) => status === first)) return first;
  return known.some((status) => status === "implemented" || status === "partial") ? "partial" : "not-implemented";
}
