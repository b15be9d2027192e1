import { closest, distance } from "fastest-levenshtein";

/** Longer text is no misspelt name, and comparing it costs its length squared. */
const longestName = 64;

/** The known name that was probably meant, or null when none is close. */
export function suggestion(written: string, known: readonly string[]): string | null {
  if (known.length === 0 || written.length > longestName) return null;
  const lower = written.toLowerCase();
  const near = closest(
    lower,
    known.map((name) => name.toLowerCase()),
  );
  // Two for a pair of letters that changed places; never as many as would turn any short name into any other.
  const allowed = Math.min(lower.length - 1, lower.length < 4 ? 1 : lower.length < 9 ? 2 : 3);
  if (distance(lower, near) > allowed) return null;
  return known.find((name) => name.toLowerCase() === near) ?? null;
}

/** More names than this are no help in a message. */
const mostNames = 20;

/** `; did you mean "evidence"?`, or else what is known, after `otherwise`, when that is not too much. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const meant = suggestion(written, known);
  if (meant !== null) return `; did you mean "${meant}"?`;
  return known.length === 0 || known.length > mostNames ? "" : `; ${otherwise} ${oneOf(known, "and")}`;
}

/** `a, b or c`. */
export function oneOf(names: readonly string[], last = "or"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
