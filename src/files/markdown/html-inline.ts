import type { Work } from "./work.ts";

const space = /[ \t\n]/;

/** Where the tag ends that begins in a text at a place (https://spec.commonmark.org/0.31.2/#raw-html); -1 where none does. */
export function tagEnd(text: string, start: number, work: Work): number {
  const closes = text[start + 1] === "/";
  let at = nameEnd(text, start + (closes ? 2 : 1));
  if (at < 0) return -1;
  while (!closes) {
    const next = attributeEnd(text, at);
    if (next < 0) break;
    at = next;
  }
  at = spacesEnd(text, at);
  if (!closes && text[at] === "/") at++;
  work.spend(at - start);
  return text[at] === ">" ? at + 1 : -1;
}

function nameEnd(text: string, at: number): number {
  if (!/[a-z]/i.test(text[at] ?? "")) return -1;
  let end = at + 1;
  while (/[a-z\d-]/i.test(text[end] ?? "")) end++;
  return end;
}

/** Behind the next attribute, with the spaces before it; -1 where none follows. */
function attributeEnd(text: string, from: number): number {
  let at = spacesEnd(text, from);
  if (at === from || !/[a-z_:]/i.test(text[at] ?? "")) return -1;
  while (/[\w.:-]/.test(text[at] ?? "")) at++;
  const equals = spacesEnd(text, at);
  if (text[equals] !== "=") return at;
  return valueEnd(text, spacesEnd(text, equals + 1));
}

function valueEnd(text: string, at: number): number {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    // To the end of the text in vain: -1 ends the tag, which pays for what was looked at.
    return end < 0 ? -1 : end + 1;
  }
  let end = at;
  while (end < text.length && !/[\s"'=<>`]/.test(text[end] ?? "")) end++;
  return end === at ? -1 : end;
}

function spacesEnd(text: string, at: number): number {
  let end = at;
  while (space.test(text[end] ?? "")) end++;
  return end;
}

/** Finds what ends a comment and the like. Where it is not found once, or stands far on, it is not looked for again before. */
export class Ends {
  readonly #text: string;
  readonly #found = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The next place of `what` from a place on; -1 where there is none. */
  next(what: string, from: number): number {
    const known = this.#found.get(what);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = this.#text.indexOf(what, from);
    this.#found.set(what, found);
    return found;
  }
}

/** Where a piece of HTML within a text ends: a tag, a comment, an instruction, a declaration, CDATA; -1 where none begins. */
export function htmlEnd(text: string, start: number, ends: Ends, work: Work): number {
  const [prefix, end] = opened(text, start);
  if (prefix === "") return tagEnd(text, start, work);
  if (/^<!--(?:>|->)/.test(text.slice(start, start + 6))) return text.indexOf(">", start) + 1;
  const found = ends.next(end, start + prefix.length);
  return found < 0 ? -1 : found + end.length;
}

function opened(text: string, start: number): readonly [prefix: string, end: string] {
  const head = text.slice(start, start + 9);
  if (head.startsWith("<!--")) return ["<!--", "-->"];
  if (head === "<![CDATA[") return ["<![CDATA[", "]]>"];
  if (head.startsWith("<?")) return ["<?", "?>"];
  return /^<![a-z]/i.test(head) ? ["<!", ">"] : ["", ""];
}
