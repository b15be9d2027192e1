/** Thrown, and caught, where a text is not plain YAML: the library reads it then. */
export class NotPlain extends Error {}

/** A text that is not quoted, up to what ends it: `: `, ` #`, the end of its line, and inside brackets their marks. */
const bare = {
  block: /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=[^ \n]))(?:[^:#\n]|:(?=[^ \n])|(?<=[^ \n])#)*/y,
  flow: /(?:[^ \n\-?:,[\]{}#&*!|>'"%@`]|-(?=[^ \n,[\]{}]))(?:[^:#\n,[\]{}]|:(?=[^ \n,[\]{}])|(?<=[^ \n])#)*/y,
} as const;

/** Of the escapes only those that JSON has too, and of its own meaning none that makes a control character. */
const doubleQuoted = /"(?:[^"\\\n]|\\["\\/nt])*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;

/** Spaces, line breaks and comments; a comment has a space or the start of a line before it. */
const gap = /(?: *(?:(?<![^ \n])#[^\n]*)?\n)* *(?:(?<![^ \n])#[^\n]*$)?/y;

/** Keys that are longer are no keys to YAML. */
const longestKey = 1_000;

/** A scalar of the text: its value, and what was typed. */
export interface PlainScalar {
  readonly value: unknown;
  readonly typed: string;
  readonly start: number;
}

/** A text and how far it is read. */
export class PlainText {
  readonly text: string;
  at = 0;
  #lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Of the next character, from 0. */
  get column(): number {
    return this.at - this.#lineStart;
  }

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Whether a mark comes next with a space, a line break or the end behind it. */
  comes(mark: string): boolean {
    const behind = this.text.charAt(this.at + 1);
    return this.next === mark && (behind === " " || behind === "\n" || behind === "");
  }

  /** Reads a mark if it comes next. */
  takes(mark: string): boolean {
    if (this.next !== mark) return false;
    this.at += 1;
    return true;
  }

  /** Reads up to the next word or mark; answers whether that is on another line, or nothing more comes. */
  skip(): boolean {
    const skipped = this.#match(gap) ?? "";
    const lastBreak = skipped.lastIndexOf("\n");
    if (lastBreak >= 0) this.#lineStart = this.at + lastBreak + 1;
    this.at += skipped.length;
    return lastBreak >= 0 || this.isAtEnd;
  }

  /** Reads a text, quoted or not. */
  scalar(context: keyof typeof bare): PlainScalar {
    const start = this.at;
    if (this.next === '"') return { ...quoted(JSON.parse(this.#take(doubleQuoted)) as string), start };
    if (this.next === "'") return { ...quoted(this.#take(singleQuoted).slice(1, -1).replaceAll("''", "'")), start };
    const typed = withoutSpacesBehind(this.#take(bare[context]));
    return { value: meaningOf(typed), typed, start };
  }

  /** Whether what comes next is a key of a block. */
  comesKey(): boolean {
    const from = this.at;
    this.scalar("block");
    while (this.takes(" "));
    const isKey = this.comes(":");
    this.at = from;
    return isKey;
  }

  /** Reads a key and its colon; `context` as for texts. Inside brackets nothing has to follow the colon of a key in quotes. */
  key(context: keyof typeof bare): PlainScalar {
    const isQuoted = this.next === '"' || this.next === "'";
    const key = this.scalar(context);
    if (key.typed === "" || key.typed === "__proto__" || (key.typed === "<<" && !isQuoted)) throw new NotPlain();
    if (this.at - key.start > longestKey) throw new NotPlain();
    while (this.takes(" "));
    const isLoose = context === "block" || !isQuoted;
    if ((isLoose && !this.comes(":")) || !this.takes(":")) throw new NotPlain();
    return key;
  }

  #take(pattern: RegExp): string {
    const found = this.#match(pattern);
    if (found === undefined || found === "") throw new NotPlain();
    this.at += found.length;
    return found;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }
}

/** By hand: a pattern takes the square of the time where many spaces stand inside. */
function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === " ") end -= 1;
  return text.slice(0, end);
}

function quoted(value: string) {
  return { value, typed: value };
}

/** What a text that is not quoted stands for: true, false, nothing, a whole number, or itself. Other numbers are the library's. */
function meaningOf(typed: string): unknown {
  const word = words.get(typed);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(typed)) return typed;
  if (/^[-+]?[0-9]+$/.test(typed)) return Number.parseInt(typed, 10);
  if (/^[-+]?(?:[0-9.]+(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+|\.[a-zA-Z]+)$/.test(typed)) throw new NotPlain();
  return typed;
}

/** YAML 1.2.2, 10.3.2: the core schema. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
