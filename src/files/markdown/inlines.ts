import { CodeSpans, codeText } from "./code-spans.ts";
import {
  characterOf,
  destinationAt,
  isPunctuation,
  labelEnd,
  labelKey,
  longestLabel,
  spacesEnd,
  titleEnd,
} from "./destination.ts";
import { matchRuns, type Run, runOf } from "./emphasis.ts";
import { Ends, htmlEnd } from "./html-inline.ts";
import type { Work } from "./work.ts";

/** What of the text of a leaf points somewhere, by its place in the text. */
export interface Inlines {
  readonly links: readonly { readonly url: string; readonly at: number }[];
  readonly html: readonly { readonly text: string; readonly at: number }[];
  /** As it is shown: without marks, HTML and images. */
  readonly text: string;
}

/** Reads a leaf's text (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), going on from each character once. */
export function inlinesOf(text: string, definitions: ReadonlyMap<string, string>, work: Work): Inlines {
  return new InlineReader(text, definitions, work).read();
}

interface Bracket {
  /** Where it stands, the `!` of an image before it. */
  readonly at: number;
  /** Where what it holds begins. */
  readonly from: number;
  readonly isImage: boolean;
  /** How many of each there were before it. */
  readonly pieces: number;
  readonly runs: number;
  readonly links: number;
  readonly html: number;
  /** Whether it holds another bracket, which makes it no label. */
  holdsBracket: boolean;
}

/** Where a link leads, and where what says so ends. */
interface Target {
  readonly url: string;
  readonly end: number;
}

class InlineReader {
  readonly #text: string;
  readonly #definitions: ReadonlyMap<string, string>;
  readonly #work: Work;
  readonly #spans: CodeSpans;
  readonly #ends: Ends;
  readonly #links: { url: string; at: number }[] = [];
  readonly #html: { text: string; at: number }[] = [];
  readonly #pieces: string[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #runs: Run[] = [];
  /** Brackets that stand before this many open no link: a link holds no link. */
  #dead = 0;
  #at = 0;

  constructor(text: string, definitions: ReadonlyMap<string, string>, work: Work) {
    this.#text = text;
    this.#definitions = definitions;
    this.#work = work;
    this.#spans = new CodeSpans(text);
    this.#ends = new Ends(text);
  }

  read(): Inlines {
    const plain = /[^\\`<&![\]*_]+/y;
    while (this.#at < this.#text.length) {
      plain.lastIndex = this.#at;
      const words = plain.exec(this.#text)?.[0];
      if (words === undefined) this.#readMark(this.#text[this.#at] ?? "");
      else this.#add(words, words.length);
    }
    this.#matchRuns(0);
    const byPlace = (one: { readonly at: number }, other: { readonly at: number }) => one.at - other.at;
    return { links: this.#links.sort(byPlace), html: this.#html, text: this.#pieces.join("") };
  }

  #readMark(mark: string): void {
    const isImage = mark === "!" && this.#text[this.#at + 1] === "[";
    if (mark === "\\") this.#readEscape();
    else if (mark === "`") this.#readCode();
    else if (mark === "<") this.#readPointed();
    else if (mark === "&") this.#readReference();
    else if (mark === "*" || mark === "_") this.#readRun(mark);
    else if (mark === "[" || isImage) this.#openBracket(isImage);
    else if (mark === "]") this.#closeBracket();
    else this.#add(mark, 1);
  }

  #add(piece: string, length: number): void {
    this.#pieces.push(piece);
    this.#at += length;
  }

  #readEscape(): void {
    const next = this.#text[this.#at + 1];
    if (next === "\n") this.#add("\n", 2);
    else if (isPunctuation(next)) this.#add(next ?? "", 2);
    else this.#add("\\", 1);
  }

  #readCode(): void {
    let from = this.#at;
    while (this.#text[from] === "`") from++;
    const length = from - this.#at;
    const end = this.#spans.closing(length, from);
    if (end < 0) this.#add("`".repeat(length), length);
    else this.#add(codeText(this.#text.slice(from, end)), end + length - this.#at);
  }

  /** An address or HTML between pointed brackets. */
  #readPointed(): void {
    const address = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,255}@[a-z\d.-]{1,255})>/iy;
    address.lastIndex = this.#at;
    const found = address.exec(this.#text)?.[0];
    const end = found === undefined ? htmlEnd(this.#text, this.#at, this.#ends, this.#work) : -1;
    if (found !== undefined) this.#add(found.slice(1, -1), found.length);
    else if (end < 0) this.#add("<", 1);
    else {
      this.#html.push({ text: this.#text.slice(this.#at, end), at: this.#at });
      this.#at = end;
    }
  }

  #readReference(): void {
    const reference = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;
    reference.lastIndex = this.#at;
    const found = reference.exec(this.#text);
    const character = characterOf(found?.[1]);
    if (found === null || character === null) this.#add("&", 1);
    else this.#add(character, found[0].length);
  }

  #readRun(mark: string): void {
    let end = this.#at;
    while (this.#text[end] === mark) end++;
    const [before = ""] = [...this.#text.slice(Math.max(0, this.#at - 2), this.#at)].slice(-1);
    const [after = ""] = this.#text.slice(end, end + 2);
    this.#runs.push(runOf(mark, end - this.#at, before, after, this.#pieces.length));
    this.#add("", end - this.#at);
  }

  #openBracket(isImage: boolean): void {
    const last = this.#brackets.at(-1);
    if (last !== undefined) last.holdsBracket = true;
    const length = isImage ? 2 : 1;
    this.#brackets.push({
      at: this.#at,
      from: this.#at + length,
      isImage,
      pieces: this.#pieces.length,
      runs: this.#runs.length,
      links: this.#links.length,
      html: this.#html.length,
      holdsBracket: false,
    });
    this.#add(isImage ? "![" : "[", length);
  }

  #closeBracket(): void {
    const opener = this.#brackets.pop();
    const isDead = opener !== undefined && !opener.isImage && this.#brackets.length < this.#dead;
    this.#dead = Math.min(this.#dead, this.#brackets.length);
    const link = opener === undefined || isDead ? null : (this.#addressed() ?? this.#referenced(opener));
    if (opener === undefined || link === null) this.#add("]", 1);
    else this.#closeLink(opener, link);
  }

  #closeLink(opener: Bracket, { url, end }: Target): void {
    this.#matchRuns(opener.runs);
    if (opener.isImage) this.#forget(opener);
    else this.#dead = this.#brackets.length;
    this.#pieces[opener.pieces] = "";
    this.#links.push({ url, at: opener.at });
    this.#at = end;
  }

  /** What an image holds is shown as words only where the image is not. */
  #forget({ pieces, links, html }: Bracket): void {
    this.#pieces.length = pieces;
    this.#links.length = links;
    this.#html.length = html;
  }

  /** `(address "title")` behind the bracket. */
  #addressed(): Target | null {
    const text = this.#text;
    if (text[this.#at + 1] !== "(") return null;
    const destination = destinationAt(text, spacesEnd(text, this.#at + 2), this.#work);
    if (destination === null) return null;
    const behind = spacesEnd(text, destination.end);
    const title = behind > destination.end ? titleEnd(text, behind, this.#work) : -1;
    const end = title < 0 ? behind : spacesEnd(text, title);
    return text[end] === ")" ? { url: destination.text, end: end + 1 } : null;
  }

  /** `[label]` or `[]` behind the bracket, or what it holds as a label. */
  #referenced(opener: Bracket): Target | null {
    const text = this.#text;
    const behind = this.#at + 1;
    const end = text[behind] === "[" ? labelEnd(text, behind, this.#work) : -1;
    if (end > 0) return this.#defined(text.slice(behind + 1, end - 1), end);
    if (opener.holdsBracket || this.#at - opener.from > longestLabel) return null;
    const isEmpty = text.startsWith("[]", behind);
    return this.#defined(text.slice(opener.from, this.#at), isEmpty ? behind + 2 : behind);
  }

  #defined(label: string, end: number): Target | null {
    const url = this.#definitions.get(labelKey(label));
    return url === undefined ? null : { url, end };
  }

  /** Those behind the first `from` runs: what a link holds is matched by itself. */
  #matchRuns(from: number): void {
    const runs = this.#runs.slice(from);
    matchRuns(runs);
    for (const { mark, left, piece } of runs) this.#pieces[piece] = mark.repeat(left);
    this.#runs.length = from;
  }
}
