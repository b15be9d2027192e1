import { knownHint } from "../../model/hints.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control } from "../../model/program.ts";
import { type ForeignValue, suggestion, warning } from "./foreign-reader.ts";

export type Implementation = Control["implementation"];

/** Words for how far something is carried out: no others, such as `constructor`, which every object has. */
export type Statuses = ReadonlyMap<string, Implementation>;

/** What a word says of how far something is carried out; one that is not known is told, and does not count as implemented. */
export function statusIn(
  statuses: Statuses,
  value: ForeignValue,
  { what, word }: { readonly what: string; readonly word: string },
  tell: (problem: Problem) => void,
): Implementation {
  const status = statuses.get(word.toLowerCase());
  if (status !== undefined) return status;
  const [text, known] = [value.text() ?? "", [...statuses.keys()]];
  const message = `${what} is "${text}"${suggestion(text, known)}; not counted as implemented${knownHint(known)}`;
  tell(warning("wrong-value", value.place, message));
  return "not-implemented";
}

/** What several statements about one control come to: all that is stated has to be done. Null where nothing is stated. */
export function together(stated: readonly Implementation[]): Implementation | null {
  const [first] = stated;
  if (first === undefined) return null;
  if (stated.every((status) => status === first)) return first;
  return stated.some((status) => status === "implemented" || status === "partial") ? "partial" : "not-implemented";
}
