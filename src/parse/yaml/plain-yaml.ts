import { mostLexemes } from "./lexemes.ts";
import type { Placed, Spot, Spots } from "./places.ts";
import { NotPlain, type PlainScalar, PlainText } from "./plain-text.ts";

/** Deeper than files of people are nested; far less than the library refuses. */
const mostLevels = 16;

/** The library's lexer makes no more of a key, of a value with the marks around it, or of a line. */
const lexemesEach = 8;

/**
 * The tree of a text of plain YAML: maps and lists in either style, texts on one line, comments. Null for everything else, mistakes among
 * it: that is the library's. It takes a tenth of the library's time, and says the same of every text that it answers for.
 */
export function plainTree(text: string): Placed | null {
  // Tabs, other line breaks, and characters that may not stand in a text; a line that starts or ends a document.
  if (/[\t\r\u0080-\u009f\u2028\u2029\uFEFF\p{Cs}]|^(?:---|\.\.\.)/mu.test(text)) return null;
  try {
    return new PlainReader(text).document();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** A value of the text and where it starts; `typed` is null for maps and lists. */
interface Node {
  readonly value: unknown;
  readonly start: number;
  readonly typed: string | null;
}

/** `within`: the column of the map or list of a block that a value belongs to; -1 for the value of the file. */
class PlainReader {
  readonly #text: PlainText;
  readonly #spots: Spots = new WeakMap();
  #left: number;
  #level = 0;

  constructor(text: string) {
    this.#text = new PlainText(text);
    this.#left = mostLexemes / lexemesEach - text.split("\n").length;
  }

  document(): Placed {
    this.#text.skip();
    const { value, start } = this.#block(-1);
    if (!this.#text.isAtEnd) throw new NotPlain();
    return { value, root: start, spots: this.#spots };
  }

  /** A value on lines of its own, or behind a dash; and up to what comes behind it. */
  #block(within: number): Node {
    const text = this.#text;
    if (text.comes("-")) return this.#nested(() => this.#blockList());
    const isMap = text.next !== "[" && text.next !== "{" && text.comesKey();
    return isMap ? this.#nested(() => this.#blockMap()) : this.#line(within);
  }

  /** A value that ends with its line. */
  #line(within: number): Node {
    const node = this.#flow(within, "block");
    if (!this.#text.skip()) throw new NotPlain();
    return node;
  }

  #blockList(): Node {
    const text = this.#text;
    const { at: start, column } = text;
    const nodes: Node[] = [];
    do {
      text.takes("-");
      const isBelow = text.skip();
      if (text.isAtEnd || (isBelow && text.column <= column)) throw new NotPlain();
      nodes.push(this.#block(column));
    } while (this.#goesOn(column) && text.comes("-"));
    return this.#list(start, nodes);
  }

  #blockMap(): Node {
    const { at: start, column } = this.#text;
    const entries: Entry[] = [];
    do {
      const key = this.#key("block");
      entries.push([key, this.#behind(key, column)]);
    } while (this.#goesOn(column));
    return this.#map(start, entries);
  }

  /** The value of a key of a block. Below the key it is indented; a list need not be. */
  #behind(key: PlainScalar, column: number): Node {
    const text = this.#text;
    if (!text.skip()) return this.#line(column);
    const isBelow = !text.isAtEnd && (text.column > column || (text.column === column && text.comes("-")));
    return isBelow ? this.#block(column) : { value: null, start: key.start, typed: "" };
  }

  /** Whether another entry of a map or list of a block comes. What is indented more than its entries belongs to none. */
  #goesOn(column: number): boolean {
    if (this.#text.isAtEnd) return false;
    if (this.#text.column > column) throw new NotPlain();
    return this.#text.column === column;
  }

  /** A text, or what stands in brackets. */
  #flow(within: number, context: "block" | "flow"): Node {
    this.#count();
    if (this.#text.next === "[") return this.#nested(() => this.#flowList(within));
    if (this.#text.next === "{") return this.#nested(() => this.#flowMap(within));
    return this.#text.scalar(context);
  }

  #flowList(within: number): Node {
    const start = this.#text.at;
    const nodes: Node[] = [];
    this.#inBrackets("]", within, () => nodes.push(this.#flow(within, "flow")));
    return this.#list(start, nodes);
  }

  #flowMap(within: number): Node {
    const start = this.#text.at;
    const entries: Entry[] = [];
    this.#inBrackets("}", within, () => {
      const key = this.#key("flow");
      this.#gap(within);
      entries.push([key, this.#flow(within, "flow")]);
    });
    return this.#map(start, entries);
  }

  /** From the bracket that opens to the one that closes; a comma may stand behind the last entry. */
  #inBrackets(closing: string, within: number, readEntry: () => void): void {
    this.#text.at += 1;
    this.#gap(within);
    while (!this.#text.takes(closing)) {
      readEntry();
      this.#gap(within);
      if (!this.#text.takes(",") && this.#text.next !== closing) throw new NotPlain();
      this.#gap(within);
    }
  }

  /** Up to the next word or mark between brackets: it is indented more than what the brackets belong to. */
  #gap(within: number): void {
    if (this.#text.skip() && this.#text.column <= within) throw new NotPlain();
  }

  #key(context: "block" | "flow"): PlainScalar {
    this.#count();
    return this.#text.key(context);
  }

  #count(): void {
    if (--this.#left < 0) throw new NotPlain();
  }

  #nested(read: () => Node): Node {
    this.#level += 1;
    if (this.#level > mostLevels) throw new NotPlain();
    const node = read();
    this.#level -= 1;
    return node;
  }

  #list(start: number, nodes: readonly Node[]): Node {
    const list = nodes.map(({ value }) => value);
    this.#spots.set(list, nodes.map(spotOf));
    return { value: list, start, typed: null };
  }

  #map(start: number, entries: readonly Entry[]): Node {
    const map: Record<string, unknown> = {};
    const known = new Map<string, Spot>();
    for (const [key, node] of entries) {
      map[key.typed] = node.value;
      known.set(key.typed, { key: key.start, value: node.start, typed: node.typed });
    }
    // A key that is written twice is a mistake.
    if (known.size < entries.length) throw new NotPlain();
    this.#spots.set(map, known);
    return { value: map, start, typed: null };
  }
}

type Entry = readonly [key: PlainScalar, node: Node];

function spotOf({ start, typed }: Node): Spot {
  return { key: start, value: start, typed };
}
