import { distance } from "fastest-levenshtein";
import { by } from "../../model/order.ts";

/** Longer text is no misspelt name, and comparing it costs its length squared. */
const longestName = 64;

/** The known name that was probably meant, or null when none is close. */
export function suggestion(written: string, known: readonly string[]): string | null {
  if (written.length > longestName) return null;
  const lower = written.toLowerCase();
  // Two for a pair of letters that changed places; never as many as would turn any short name into any other.
  const allowed = Math.min(lower.length - 1, lower.length < 4 ? 1 : lower.length < 8 ? 2 : 3);
  const near = known
    .filter((name) => !isOtherNumber(lower, name.toLowerCase()))
    .map((name) => ({ name, away: distance(lower, name.toLowerCase()) }))
    .filter(({ away }) => away <= allowed);
  const [nearest] = near.sort(by(({ away }) => away));
  return nearest?.name ?? longerForm(lower, known);
}

/** The only known name that goes on where the written one ends, as points-of-focus does after points. */
function longerForm(written: string, known: readonly string[]): string | null {
  const [only, ...others] = known.filter((name) => name.toLowerCase().startsWith(`${written}-`));
  return written !== "" && others.length === 0 ? (only ?? null) : null;
}

/** Whether two names differ in a number, as do: then neither is a misspelt form of the other. */
function isOtherNumber(written: string, name: string): boolean {
  if (written.replace(/[0-9]+/g, "#") !== name.replace(/[0-9]+/g, "#")) return false;
  const plain = (text: string) => text.replace(/[0-9]+/g, (digits) => String(Number(digits)));
  const letters = (text: string) => [...text].sort().join("");
  return plain(written) !== plain(name) && letters(written) !== letters(name);
}

/** More names than this are no help in a message. */
const mostNames = 20;

/** `; did you mean "evidence"?`, or else what there is, when that is not too much. */
export function didYouMean(written: string, known: readonly string[], otherwise = thereIs): string {
  const meant = suggestion(written, known);
  if (meant !== null) return `; did you mean "${meant}"?`;
  return known.length === 0 || known.length > mostNames ? "" : `; ${otherwise(known)}`;
}

function thereIs(known: readonly string[]): string {
  const names = [...new Set(known)];
  return `${names.length === 1 ? "there is only" : "there are"} ${oneOf(names, "and")}`;
}

/** `a, b or c`. */
export function oneOf(names: readonly string[], last = "or"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
