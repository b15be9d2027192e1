/** Characters below this have a column in the table; any other ends what was begun. */
const characters = 128;

/**
 * Many texts that are sought in one pass over another, as Aho and Corasick do it: what it costs does not grow with how many are sought.
 * Only ASCII can be sought. `anyCase`: a capital is as good as its small letter.
 */
export class Needles {
  readonly #next: Uint16Array;
  /** Texts that end in a state. */
  readonly #found: readonly (readonly string[])[];
  readonly #anyCase: boolean;

  constructor(texts: readonly string[], { anyCase = false }: { readonly anyCase?: boolean } = {}) {
    this.#anyCase = anyCase;
    const tree = treeOf([...new Set(texts)], anyCase);
    [this.#next, this.#found] = [tree.next, followed(tree)];
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
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = code < characters ? (this.#next[state * characters + (this.#anyCase ? small(code) : code)] ?? 0) : 0;
      const found = state === 0 ? undefined : this.#found[state];
      if (found !== undefined && found.length > 0 && enough(found)) return true;
    }
    return false;
  }
}

interface Tree {
  readonly next: Uint16Array;
  readonly ends: readonly (readonly string[])[];
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The texts as a tree of their beginnings; state 0 is nothing begun. */
function treeOf(texts: readonly string[], anyCase: boolean): Tree {
  const most = texts.reduce((sum, { length }) => sum + length, 1);
  if (most > 65_535) throw new Error("more is sought than the table holds");
  const next = new Uint16Array(most * characters);
  const ends: string[][] = [[]];
  for (const text of texts) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at) % characters;
      const place = state * characters + (anyCase ? small(code) : code);
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
function followed({ next, ends }: Tree): readonly (readonly string[])[] {
  const all = ends.map((own) => [...own]);
  const falls = new Uint16Array(ends.length);
  const open: number[] = [];
  for (let code = 0; code < characters; code += 1) if (next[code] !== 0) open.push(next[code] ?? 0);
  for (let at = 0; at < open.length; at += 1) {
    const state = open[at] ?? 0;
    const fall = falls[state] ?? 0;
    all[state]?.push(...(all[fall] ?? []));
    for (let code = 0; code < characters; code += 1) {
      const [to, other] = [next[state * characters + code] ?? 0, next[fall * characters + code] ?? 0];
      if (to === 0) next[state * characters + code] = other;
      else {
        falls[to] = other;
        open.push(to);
      }
    }
  }
  return all;
}
