import { distance } from "fastest-levenshtein";
import { byText } from "../model/order.ts";

/** Comparing costs length × length for each candidate: longer names and longer lists are not worth it. */
const longestName = 200;
const mostCandidates = 2_000;

/** The candidate most like what was written; `sure`: so alike that one is a slip of the other. */
export interface Nearest {
  readonly name: string;
  readonly sure: boolean;
}

/** What may have been meant; null where nothing is alike. */
export function nearest(written: string, candidates: Iterable<string>): Nearest | null {
  if (written.length === 0 || written.length > longestName) return null;
  const wanted = written.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of [...candidates].slice(0, mostCandidates).sort(byText)) {
    if (name.length === 0 || name.length > longestName) continue;
    const far = distance(wanted, name.toLowerCase());
    if (best === null || far < best.distance) best = { name, distance: far };
  }
  if (best === null) return null;
  const length = Math.max(written.length, best.name.length);
  if (best.distance >= length || best.distance > Math.max(2, length / 2)) return null;
  return { name: best.name, sure: best.distance <= Math.max(1, Math.floor(length / 5)) };
}
