import type { RuleId } from "../model/finding.ts";
import { ruleIds } from "./registry.ts";

/** The rules that a name with `*` in it stands for. */
export function rulesMatching(glob: string): readonly RuleId[] {
  const [first = "", ...rest] = glob.split("*");
  return ruleIds.filter((id) => isMatch(id, first, rest));
}

/** Each piece behind the one before it, the last at the end. */
function isMatch(id: string, first: string, rest: readonly string[]): boolean {
  const last = rest.at(-1);
  if (last === undefined) return id === first;
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest.slice(0, -1)) {
    const found = id.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return id.length - last.length >= at && id.endsWith(last);
}
