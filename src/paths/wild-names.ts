import type { Piece, WildName } from "./name-pattern.ts";
import { textScanner } from "./text-scanner.ts";

/** Names with wildcards inside, each with what stands behind it. */
export interface WildNames<T> {
  readonly names: NameWith<T>[];
  readonly bySegment: Map<string, NameWith<T>>;
  /** Whether a glob goes on behind any of them: otherwise none is asked about folders. */
  goesOn: boolean;
  /** Made when it is first needed; null: not yet. */
  filter: Filter<T> | null;
  /** How many names it was asked about. */
  rounds: number;
}

interface NameWith<T> {
  readonly pattern: WildName;
  readonly behind: T;
  /** The round in which it was last asked, so that it is asked once. */
  asked: number;
}

/** Finds those that a name may match without looking at them all. */
interface Filter<T> {
  readonly scan: (name: string, found: (text: number) => void) => void;
  readonly filed: readonly NameWith<T>[];
  /** Of which no text is known. */
  readonly rest: readonly NameWith<T>[];
}

/** So many are asked one by one as fast as through a filter. */
const few = 12;

export function wildNames<T>(): WildNames<T> {
  return { names: [], bySegment: new Map(), goesOn: false, filter: null, rounds: 0 };
}

/** What stands behind a segment, made where it is new. */
export function addWild<T>(to: WildNames<T>, segment: string, pattern: WildName, make: () => T): T {
  const known = to.bySegment.get(segment);
  if (known !== undefined) return known.behind;
  const one = { pattern, behind: make(), asked: 0 };
  to.names.push(one);
  to.bySegment.set(segment, one);
  return one.behind;
}

/** Tells what stands behind each pattern that a name matches, each once. */
export function matchWild<T>(wild: WildNames<T>, name: string, found: (behind: T) => void): void {
  const { names } = wild;
  if (names.length <= few) {
    for (const { pattern, behind } of names) if (pattern.matches(name)) found(behind);
    return;
  }
  wild.filter ??= filterOf(names);
  const { scan, filed, rest } = wild.filter;
  for (const { pattern, behind } of rest) if (pattern.matches(name)) found(behind);
  wild.rounds += 1;
  const { rounds } = wild;
  scan(name, (text) => {
    const one = filed[text];
    if (one === undefined || one.asked === rounds) return;
    one.asked = rounds;
    if (one.pattern.matches(name)) found(one.behind);
  });
}

function filterOf<T>(names: readonly NameWith<T>[]): Filter<T> {
  const crowds = new Map<string, number>();
  const all = names.map((name) => ({ name, pieces: name.pattern.pieces() }));
  for (const { pieces } of all) {
    for (const piece of pieces) crowds.set(keyOf(piece), (crowds.get(keyOf(piece)) ?? 0) + 1);
  }
  const filed = all.filter(({ pieces }) => pieces.length > 0);
  const rest = all.filter(({ pieces }) => pieces.length === 0);
  const texts = filed.map(({ pieces }) => rarest(pieces, crowds));
  return { scan: textScanner(texts), filed: filed.map(({ name }) => name), rest: rest.map(({ name }) => name) };
}

function keyOf({ at, text }: Piece): string {
  return `${at} ${text}`;
}

/** The piece that fewest patterns share; of equal ones the longest. */
function rarest([first, ...others]: readonly Piece[], crowds: ReadonlyMap<string, number>): Piece {
  if (first === undefined) throw new Error("a pattern without pieces has no rarest one");
  const crowd = (piece: Piece) => crowds.get(keyOf(piece)) ?? 0;
  return others.reduce((best, piece) => {
    const more = crowd(piece) - crowd(best);
    return more < 0 || (more === 0 && piece.text.length > best.text.length) ? piece : best;
  }, first);
}
