import { HclError } from "./hcl-error.ts";

/** Deeper than people write; what is nested without end must not end the process. */
const deepest = 200;

const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where a word of the text stands, in characters. */
export interface Token {
  readonly from: number;
  readonly to: number;
}

/** Goes over a text in HCL once, word by word. Spaces and comments are passed over, line breaks only where they mean nothing. */
export class Scanner {
  readonly text: string;
  at = 0;
  /** Whether line breaks mean nothing here, as in brackets. */
  isFree = false;
  /** What was taken so far, in order; what stands in quotes is one word. */
  readonly tokens: Token[] = [];
  #quoted = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next characters that are no space and no comment; empty at the text's end. */
  peek(length = 1): string {
    this.#pass();
    return this.text.slice(this.at, this.at + length);
  }

  /** Where the next word begins. */
  next(): number {
    this.#pass();
    return this.at;
  }

  /** Takes some characters if they stand next. */
  takes(mark: string): boolean {
    this.#pass();
    if (!this.text.startsWith(mark, this.at)) return false;
    this.take(mark.length);
    return true;
  }

  /** Takes as many characters as one word. */
  take(length: number): string {
    const from = this.at;
    this.at += length;
    if (this.#quoted === 0) this.tokens.push({ from, to: this.at });
    return this.text.slice(from, this.at);
  }

  /** Takes a name; null where none stands next. */
  name(): string | null {
    return this.#word(identifier);
  }

  /** Takes a number without its sign; null where none stands next. */
  number(): string | null {
    return this.#word(number);
  }

  /** Reads something in which line breaks mean nothing, or, with false, something. */
  free<T>(isFree: boolean, read: () => T): T {
    const was = this.isFree;
    this.isFree = isFree;
    const found = this.deeper(read);
    this.isFree = was;
    return found;
  }

  /** Reads something in quotes, which is one word with all that is in it. */
  quoted<T>(read: () => T): T {
    const from = this.at;
    this.#quoted++;
    const found = this.deeper(read);
    this.#quoted--;
    if (this.#quoted === 0) this.tokens.push({ from, to: this.at });
    return found;
  }

  /** Reads something that stands inside of something else. */
  deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw new HclError("it is nested too deeply", this.at);
    const found = read();
    this.#depth--;
    return found;
  }

  /** The error that something else stands here than what is expected. */
  unexpected(expected: string): HclError {
    const next = this.peek();
    if (next === "") return new HclError(`the file ends too early: ${expected} is expected`, this.at);
    if (next === "\n") return new HclError(`the line ends too early: ${expected} is expected`, this.at);
    const line = this.text.slice(this.at, this.at + 41).split("\n")[0] ?? "";
    const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
    return new HclError(`${expected} is expected, not "${shown}"`, this.at);
  }

  #word(pattern: RegExp): string | null {
    this.#pass();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    return found === undefined ? null : this.take(found.length);
  }

  #pass(): void {
    for (;;) {
      const character = this.text[this.at];
      if (character === " " || character === "\t" || (character === "\n" && this.isFree)) this.at++;
      else if (character === "#" || this.text.startsWith("//", this.at)) this.at = this.#end("\n", 0);
      else if (this.text.startsWith("/*", this.at)) this.at = this.#end("*/", 2);
      else return;
    }
  }

  #end(mark: string, length: number): number {
    const end = this.text.indexOf(mark, this.at + length);
    if (end >= 0) return end + length;
    if (length > 0) throw new HclError("a comment is not closed", this.at);
    return this.text.length;
  }
}
