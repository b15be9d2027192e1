import { nearestName } from "./nearest-name.ts";

/** More names than this are no help in a message. */
const mostNames = 20;

/** `; did you mean "evidence"?`, or else what there is, when that is not too much. */
export function didYouMean(written: string, known: readonly string[], otherwise = thereIs): string {
  const meant = nearestName(written, known);
  if (meant !== null) return `; did you mean "${meant}"?`;
  return known.length === 0 || known.length > mostNames ? "" : `; ${otherwise(known)}`;
}

/** `did you mean "check"? allowed: check, fix`; the question only where a known name is near. */
export function meantAndAllowed(written: string, known: readonly string[]): string {
  const meant = nearestName(written, known);
  return `${meant === null ? "" : `did you mean "${meant}"? `}allowed: ${known.join(", ")}`;
}

function thereIs(known: readonly string[]): string {
  const names = [...new Set(known)];
  return `${names.length === 1 ? "there is only" : "there are"} ${oneOf(names, "and")}`;
}

/** `a, b or c`. */
export function oneOf(names: readonly string[], last = "or"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
