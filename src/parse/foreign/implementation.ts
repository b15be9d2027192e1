import type { Problem } from "../../model/problem.ts";
import type { Control } from "../../model/program.ts";
import { type ForeignValue, suggestion, warning } from "./foreign-reader.ts";

export type Implementation = Control["implementation"];

/** The warning about a word for how far something is carried out that is not known: it does not count as implemented. */
export function unknownStatus(what: string, value: ForeignValue, known: readonly string[]): Problem {
  const text = value.text() ?? "";
  const message = `${what} is "${text}"${suggestion(text, known)}; not counted as implemented; known: ${known.join(", ")}`;
  return warning("wrong-value", value.place, message);
}

/** What several statements about one control come to: all that is stated has to be done. Null where nothing is stated. */
export function together(stated: readonly Implementation[]): Implementation | null {
  const [first] = stated;
  if (first === undefined) return null;
  if (stated.every((status) => status === first)) return first;
  return stated.some((status) => status === "implemented" || status === "partial") ? "partial" : "not-implemented";
}
