import { distance } from "fastest-levenshtein";

/** Longer text is no misspelled name, and comparing it costs its length squared. */
const longestName = 64;

/**
 * The known name that was probably meant, or null when none is close or two are as close. Ids, which hold numbers, are compared part by
 * part: `164.308(b)(1)` is no misspelled form of `164.308(a)(1)`, nor CC9.1 of CC9.9. Other names are compared letter by letter.
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (written.length > longestName) return null;
  const lower = written.toLowerCase();
  const away = /\d/.test(written)
    ? (name: string) => partsAway(lower, name)
    : (name: string) => lettersAway(lower, name);
  let [best, least, isTied]: [string | null, number, boolean] = [null, Number.POSITIVE_INFINITY, false];
  for (const name of new Set(known)) {
    const far = away(name.toLowerCase());
    if (far > least || far === Number.POSITIVE_INFINITY) continue;
    [best, least, isTied] = [name, far, far === least];
  }
  return isTied ? null : best;
}

/** One for a pair of letters that changed places; never as many as would turn any short name into any other. */
function lettersAway(written: string, name: string): number {
  const allowed = Math.min(written.length - 1, written.length < 4 ? 1 : written.length < 8 ? 2 : 3);
  const far = isSwapped(written, name) ? 1 : distance(written, name);
  if (far <= allowed) return far;
  // The only name that goes on where the written one ends, as points-of-focus does after points.
  return written !== "" && name.startsWith(`${written}-`) ? longestName : Number.POSITIVE_INFINITY;
}

/** `nist`, `800`, `53`: runs of letters and of digits, whatever stands between them. */
function partsOf(name: string): readonly string[] {
  return name.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Nothing: the same parts; one: a slip in one of them, or one left out; more: as many as are missing at its end. */
function partsAway(written: string, name: string): number {
  const [wrote, has] = [partsOf(written), partsOf(name)];
  if (wrote.length === 0) return Number.POSITIVE_INFINITY;
  const unlike = wrote.flatMap((part, at) => (isSame(part, has[at] ?? "") ? [] : [at]));
  const [first = has.length, ...others] = unlike;
  if (wrote.length === has.length) {
    if (unlike.length === 0) return 0;
    const isLast = !has.slice(first + 1).some(isNumber);
    return others.length === 0 ? slip(wrote[first] ?? "", has[first] ?? "", isLast) : Number.POSITIVE_INFINITY;
  }
  if (wrote.length > has.length) return Number.POSITIVE_INFINITY;
  if (unlike.length === 0) return 1 + has.length - wrote.length;
  const isOneLeftOut =
    wrote.length + 1 === has.length && wrote.slice(first).every((part, at) => isSame(part, has[first + at + 1] ?? ""));
  return isOneLeftOut ? 1 : Number.POSITIVE_INFINITY;
}

function isNumber(part: string): boolean {
  return /^\p{N}/u.test(part);
}

function isSame(written: string, part: string): boolean {
  return written === part || (isNumber(written) && isNumber(part) && Number(written) === Number(part));
}

/**
 * How far one part is from another that it can be a misspelled form of: one, where keys changed places or were hit twice; two for other letters
 * of a word, and for one digit of a number inside a name, such as the 800 of NIST-800-53. The last number counts, so that another one there
 * is another thing.
 */
function slip(written: string, part: string, isLast: boolean): number {
  const none = Number.POSITIVE_INFINITY;
  if (isNumber(written) !== isNumber(part)) return none;
  const once = (text: string) => text.replace(/(.)\1+/gu, "$1");
  if (isSwapped(written, part) || once(written) === once(part)) return 1;
  const far = distance(written, part);
  if (!isNumber(part)) return part.length >= 4 && far <= (part.length < 8 ? 1 : 2) ? 2 : none;
  return !isLast && part.length >= 3 && part.length === written.length && far === 1 ? 2 : none;
}

/** Whether two neighboring characters changed places. */
function isSwapped(written: string, name: string): boolean {
  if (written.length !== name.length) return false;
  const at = [...written].findIndex((letter, index) => letter !== name[index]);
  return at >= 0 && written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2) === name;
}
