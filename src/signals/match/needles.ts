/** ASCII; nothing else is sought. */
const characters = 128;

/**
 * Many texts that are sought in one pass over another, as Aho and Corasick do it: what it costs does not grow with how many are sought.
 * Only ASCII can be sought. `anyCase`: a capital is as good as its small letter.
 */
export class Needles {
  readonly #columns: Columns;
  readonly #next: Uint16Array;
  /** Texts that end in a state. */
  readonly #found: readonly (readonly string[])[];

  constructor(texts: readonly string[], { anyCase = false }: { readonly anyCase?: boolean } = {}) {
    const different = [...new Set(texts)];
    this.#columns = columnsOf(different, anyCase);
    const tree = treeOf(different, this.#columns);
    [this.#next, this.#found] = [tree.next, followed(tree, this.#columns)];
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
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const column = of[text.charCodeAt(at)] ?? 0;
      state = column === 0 ? 0 : (this.#next[state * count + column] ?? 0);
      const found = state === 0 ? undefined : this.#found[state];
      if (found !== undefined && found.length > 0 && enough(found)) return true;
    }
    return false;
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

interface Tree {
  readonly next: Uint16Array;
  readonly ends: readonly (readonly string[])[];
}

/** The texts as a tree of their beginnings; state 0 is nothing begun. */
function treeOf(texts: readonly string[], { of, count }: Columns): Tree {
  const most = texts.reduce((sum, { length }) => sum + length, 1);
  if (most > 65_535) throw new Error("more is sought than the table holds");
  const next = new Uint16Array(most * count);
  const ends: string[][] = [[]];
  for (const text of texts) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const place = state * count + (of[text.charCodeAt(at) % characters] ?? 0);
      if (next[place] === 0) {
        next[place] = ends.length;
        ends.push([]);
      }
      state = next[place] ?? 0;
    }
    ends[state]?.push(text);
  }
  return { next, ends };
}

/** Fills in where each state goes with a character that continues none of its texts, and gives back what ends where. */
function followed({ next, ends }: Tree, { count }: Columns): readonly (readonly string[])[] {
  const all = ends.map((own) => [...own]);
  const falls = new Uint16Array(ends.length);
  const open: number[] = [];
  for (let column = 1; column < count; column += 1) if (next[column] !== 0) open.push(next[column] ?? 0);
  for (let at = 0; at < open.length; at += 1) {
    const state = open[at] ?? 0;
    const fall = falls[state] ?? 0;
    all[state]?.push(...(all[fall] ?? []));
    for (let column = 1; column < count; column += 1) {
      const [to, other] = [next[state * count + column] ?? 0, next[fall * count + column] ?? 0];
      if (to === 0) next[state * count + column] = other;
      else {
        falls[to] = other;
        open.push(to);
      }
    }
  }
  return all;
}
