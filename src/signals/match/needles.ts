/** ASCII; nothing else is sought. */
const characters = 128;

/** The state in which no text is begun. */
const root = 1;
/** What ends where nothing does; one list, to be told by identity. */
const none: readonly string[] = [];

/**
 * Many texts that are sought in one pass over another, as Aho and Corasick do it: what it costs does not grow with how many are sought.
 * Where a state goes with a character that continues none of its texts is found when it is first asked: few of them ever are.
 * Only ASCII can be sought. `anyCase`: a capital is as good as its small letter.
 */
export class Needles {
  readonly #columns: Columns;
  readonly #tree: Tree;
  /** By state the longest end of what was read that begins a text too; undefined: not yet known. */
  readonly #falls: (number | undefined)[] = [root, root];
  /** By state the texts that end in it; undefined: not yet known. */
  readonly #found: (readonly string[] | undefined)[] = [none, none];

  constructor(texts: readonly string[], { anyCase = false }: { readonly anyCase?: boolean } = {}) {
    const different = [...new Set(texts)];
    this.#columns = columnsOf(different, anyCase);
    this.#tree = treeOf(different, this.#columns);
  }

  anyIn(text: string): boolean {
    return this.#walk(text, () => true);
  }

  allIn(text: string): ReadonlySet<string> {
    const all = new Set<string>();
    this.#walk(text, (found) => {
      for (const one of found) all.add(one);
      return false;
    });
    return all;
  }

  #walk(text: string, enough: (found: readonly string[]) => boolean): boolean {
    const { of, count } = this.#columns;
    const { next } = this.#tree;
    const ended = this.#found;
    let state = root;
    for (let at = 0; at < text.length; at += 1) {
      const column = of[text.charCodeAt(at)] ?? 0;
      state = next[state * count + column] || this.#step(state, column);
      if (state === root) continue;
      const found = ended[state] ?? this.#endingIn(state);
      if (found !== none && enough(found)) return true;
    }
    return false;
  }

  #step(state: number, column: number): number {
    const { next } = this.#tree;
    const place = state * this.#columns.count + column;
    const known = next[place] ?? 0;
    if (known !== 0) return known;
    const to = this.#step(this.#fall(state), column);
    next[place] = to;
    return to;
  }

  #fall(state: number): number {
    const known = this.#falls[state];
    if (known !== undefined) return known;
    const { from, column } = this.#tree.origins[state] ?? nowhere;
    const fall = from === root ? root : this.#step(this.#fall(from), column);
    this.#falls[state] = fall;
    return fall;
  }

  #endingIn(state: number): readonly string[] {
    const fall = this.#fall(state);
    const shorter = this.#found[fall] ?? this.#endingIn(fall);
    const own = this.#tree.ends[state] ?? none;
    const found = own.length === 0 ? shorter : [...own, ...shorter];
    this.#found[state] = found;
    return found;
  }
}

/** A column of the table for each character that is sought, a third of ASCII; column 0 is for all others, which end what was begun. */
interface Columns {
  readonly of: Uint8Array;
  readonly count: number;
}

function columnsOf(texts: readonly string[], anyCase: boolean): Columns {
  const of = new Uint8Array(characters);
  let count = 1;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at) % characters;
      if (of[code] !== 0) continue;
      of[code] = count;
      if (anyCase) for (const other of otherCases(code)) of[other] = count;
      count += 1;
    }
  }
  return { of, count };
}

function otherCases(code: number): readonly number[] {
  const character = String.fromCharCode(code);
  return [character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
}

/** The texts as a tree of their beginnings. */
interface Tree {
  /** By state and column the state that follows; 0, which is none: not yet known. */
  readonly next: Uint16Array;
  /** By state from where it is reached. */
  readonly origins: readonly Origin[];
  /** By state the texts that are it. */
  readonly ends: readonly (readonly string[])[];
}

interface Origin {
  readonly from: number;
  readonly column: number;
}

const nowhere: Origin = { from: root, column: 0 };

function treeOf(texts: readonly string[], { of, count }: Columns): Tree {
  const most = texts.reduce((sum, { length }) => sum + length, root + 1);
  if (most > 65_536) throw new Error("more is sought than the table holds");
  const next = new Uint16Array(most * count);
  const origins = [nowhere, nowhere];
  const ends: string[][] = [[], []];
  for (const text of texts) {
    let state = root;
    for (let at = 0; at < text.length; at += 1) {
      const column = of[text.charCodeAt(at) % characters] ?? 0;
      const place = state * count + column;
      if (next[place] === 0) {
        next[place] = ends.length;
        origins.push({ from: state, column });
        ends.push([]);
      }
      state = next[place] ?? root;
    }
    ends[state]?.push(text);
  }
  // What begins no text leads back.
  for (let place = root * count; place < (root + 1) * count; place += 1) next[place] ||= root;
  return { next, origins, ends };
}
