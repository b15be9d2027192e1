import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Work } from "./work.ts";

/** Something that was read in a text, and where it ends. */
export interface Taken {
  readonly text: string;
  readonly end: number;
}

/** Parentheses within an address: GitHub's parser counts no more either (cmark, inlines.c). */
const deepestParentheses = 32;

/** Reads the address of a link (https://spec.commonmark.org/0.31.2/#link-destination); null where none stands there. */
export function destinationAt(text: string, start: number, work: Work): Taken | null {
  const isPointed = text[start] === "<";
  const { end, isWhole } = isPointed ? pointedEnd(text, start) : bareEnd(text, start);
  work.spend(end - start);
  if (!isWhole) return null;
  return isPointed
    ? { text: unescaped(text.slice(start + 1, end)), end: end + 1 }
    : { text: unescaped(text.slice(start, end)), end };
}

/** How far an address was read, and whether it ends there. */
interface Extent {
  readonly end: number;
  readonly isWhole: boolean;
}

function pointedEnd(text: string, start: number): Extent {
  let at = start + 1;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === ">") return { end: at, isWhole: true };
    if (character === "<" || character === "\n") break;
    if (character === "\\") at++;
  }
  return { end: Math.min(at, text.length), isWhole: false };
}

function bareEnd(text: string, start: number): Extent {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character <= " " || character === "\u007f") break;
    if (character === "(" && ++depth > deepestParentheses) return { end: at, isWhole: false };
    if (character === ")" && --depth < 0) break;
    if (character === "\\" && isPunctuation(text[at + 1])) at++;
  }
  return { end: at, isWhole: depth <= 0 };
}

/** Where the title of a link ends that begins there (https://spec.commonmark.org/0.31.2/#link-title); -1 where none does. */
export function titleEnd(text: string, start: number, work: Work): number {
  const opens = text[start];
  if (opens !== '"' && opens !== "'" && opens !== "(") return -1;
  const closes = opens === "(" ? ")" : opens;
  let at = start + 1;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === closes) break;
    if (character === "(" && opens === "(") return -1;
    if (character === "\\") at++;
  }
  work.spend(at - start);
  return at < text.length ? at + 1 : -1;
}

/** Past spaces, tabs and at most one line break. */
export function spacesEnd(text: string, start: number): number {
  let at = start;
  let breaks = 0;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === "\n" && ++breaks > 1) break;
    if (character !== " " && character !== "\t" && character !== "\n") break;
  }
  return at;
}

/** One of ASCII's punctuation characters, which a backslash may escape. */
export function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /^[!-/:-@[-`{-~]$/.test(character);
}

const escapes = /\\([!-/:-@[-`{-~])|&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi;

/** A text with its backslash escapes and character references resolved. */
function unescaped(text: string): string {
  if (!text.includes("\\") && !text.includes("&")) return text;
  return text.replace(escapes, (all, escaped?: string, reference?: string) => escaped ?? characterOf(reference) ?? all);
}

/** The character that a reference such as `eacute`, `#233` or `#xe9` means; null where it means none. */
export function characterOf(reference: string | undefined): string | null {
  if (reference === undefined) return null;
  if (!reference.startsWith("#")) return decodeNamedCharacterReference(reference) || null;
  const isHex = /^#x/i.test(reference);
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** One form of a label for comparing (https://spec.commonmark.org/0.31.2/#matches). */
export function labelKey(label: string): string {
  return label
    .replace(/[ \t\n]+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** The longest label that can name something. */
export const longestLabel = 999;

/** Where the label ends whose bracket opens there; -1 where none does, or one that is empty. */
export function labelEnd(text: string, start: number, work: Work): number {
  let at = start + 1;
  let isEmpty = true;
  const last = Math.min(text.length, start + longestLabel + 2);
  for (; at < last; at++) {
    const character = text[at] ?? "";
    if (character === "]" || character === "[") break;
    if (!/[ \t\n]/.test(character)) isEmpty = false;
    if (character === "\\" && isPunctuation(text[at + 1])) at++;
  }
  work.spend(at - start);
  return text[at] === "]" && at < last && !isEmpty ? at + 1 : -1;
}
