import type { Piece } from "./name-pattern.ts";

/** Tells which of many texts stand in a name where they must, by their numbers, in one pass over it; one may come several times. */
export type TextScanner = (name: string, found: (text: number) => void) => void;

/** Longer texts are cut: a part of one finds nearly as well. The next length is taken where a table would have too many cells. */
const lengths = [12, 6, 3, 2] as const;
const mostCells = 4_000_000;
/** Characters beyond these share classes, since what is found is only a candidate: texts of the shortest length then need 18 million cells at most. */
const mostClasses = 256;

/** Classes of characters: one that is in no text, the start of a name and its end; then each character of a text. */
const [other, start, end, firstClass] = [0, 1, 2, 3];

/** The automaton of Aho and Corasick over the texts. */
export function textScanner(pieces: readonly Piece[]): TextScanner {
  const alphabet = alphabetOf(pieces);
  const width = firstClass + Math.min(alphabet.size, mostClasses);
  for (const most of lengths) {
    const words = pieces.map((piece) => wordOf(piece, most, alphabet));
    const trie = trieOf(words, width, most === 2 ? Number.POSITIVE_INFINITY : mostCells);
    if (trie !== null) return scannerOf(trie, shorterOf(trie), alphabet);
  }
  throw new Error("no length of texts fits");
}

type Alphabet = ReadonlyMap<number, number>;

function alphabetOf(pieces: readonly Piece[]): Alphabet {
  const alphabet = new Map<number, number>();
  for (const { text } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!alphabet.has(code)) alphabet.set(code, firstClass + (alphabet.size % mostClasses));
    }
  }
  return alphabet;
}

/** The classes of a text's characters; of a long one the end at which names differ, where people put their numbers. */
function wordOf({ at, text }: Piece, most: number, alphabet: Alphabet): readonly number[] {
  const whole = Array.from(text.split(""), (character) => alphabet.get(character.charCodeAt(0)) ?? other);
  if (at === "start") return [start, ...whole].slice(-most);
  return at === "end" ? [...whole, end].slice(0, most) : whole.slice(-most);
}

interface Trie {
  /** By state and class the next state; 0: none. */
  readonly next: Int32Array;
  readonly width: number;
  readonly size: number;
  /** The texts that end in a state. */
  readonly texts: ReadonlyMap<number, readonly number[]>;
}

/** Null where it would have more cells than that. */
function trieOf(words: readonly (readonly number[])[], width: number, cells: number): Trie | null {
  let next = new Int32Array(64 * width);
  const texts = new Map<number, number[]>();
  let size = 1;
  for (const [text, word] of words.entries()) {
    let state = 0;
    for (const one of word) {
      const cell = state * width + one;
      if (next[cell] === 0) next[cell] = size++;
      state = next[cell] ?? 0;
      if (size * width > next.length) next = grown(next);
    }
    if (size * width > cells) return null;
    const ending = texts.get(state);
    if (ending === undefined) texts.set(state, [text]);
    else ending.push(text);
  }
  return { next, width, size, texts };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** Completes the trie: what does not go on goes on from the longest end of what was read. Answers, by state, the next shorter end that is a text. */
function shorterOf({ next, width, size, texts }: Trie): Int32Array {
  const back = new Int32Array(size);
  const shorter = new Int32Array(size);
  const queue = [0];
  for (const state of queue) {
    const from = back[state] ?? 0;
    shorter[state] = texts.has(from) ? from : (shorter[from] ?? 0);
    for (let one = 0; one < width; one += 1) {
      const to = next[state * width + one] ?? 0;
      const around = state === 0 ? 0 : (next[from * width + one] ?? 0);
      if (to === 0) {
        next[state * width + one] = around;
        continue;
      }
      back[to] = around;
      queue.push(to);
    }
  }
  return shorter;
}

function scannerOf({ next, width, texts }: Trie, shorter: Int32Array, alphabet: Alphabet): TextScanner {
  const ascii = Uint16Array.from({ length: 128 }, (_, code) => alphabet.get(code) ?? other);
  // By state the longest text that ends there: asked for each character of each name.
  const longest = shorter.map((less, state) => (texts.has(state) ? state : less));
  return (name, found) => {
    let state = next[start] ?? 0;
    for (let at = 0; at <= name.length; at += 1) {
      const code = at < name.length ? name.charCodeAt(at) : -1;
      const one = code < 0 ? end : code < 128 ? (ascii[code] ?? other) : (alphabet.get(code) ?? other);
      state = next[state * width + one] ?? 0;
      for (let ending = longest[state] ?? 0; ending !== 0; ending = shorter[ending] ?? 0) {
        for (const text of texts.get(ending) ?? []) found(text);
      }
    }
  };
}
