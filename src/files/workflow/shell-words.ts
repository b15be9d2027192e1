import { linesIn, quoteEnd } from "./script-lines.ts";

/** A word of a shell script, as it is written, or an operator between words. */
export interface Token {
  readonly is: "word" | "operator";
  readonly text: string;
}

const operator = /\n|;|&&|\|\||\|&|\||&(?![>&])|\(|\)/y;
const arithmetic = /\(\((?:[^()]|\([^()]*\))*\)\)/y;
const redirection = /\d*(?:&>>?|>>|>\||>&|<<<|<<-?|<&|<>|>(?!\()|<(?!\())[ \t]*/y;
const blanks = /[ \t\r]+/y;

/**
 * The words and operators of a script without its comments, its here-documents and where it reads from and writes to; total. A `;` and the end of a line are
 * one. The lines come from `linesIn`, the only place that knows comments, here-documents and lines that go on; it leaves the words of a command together
 * because commands are shown and compared as they are written.
 */
export function tokensOf(script: string): readonly Token[] {
  const text = linesIn(script)
    .lines.map((commands) => commands.join(";"))
    .join("\n");
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = lengthAt(blanks, text, at) || skippedAt(text, at);
    const [isWord, length] = skipped > 0 ? [false, skipped] : nextAt(text, at);
    const token = text.slice(at, at + length);
    at += Math.max(1, length);
    if (skipped > 0) continue;
    found.push({ is: isWord ? "word" : "operator", text: token === "\n" ? ";" : token });
  }
  return found;
}

function nextAt(text: string, at: number): readonly [boolean, number] {
  const sum = lengthAt(arithmetic, text, at);
  if (sum > 0) return [true, sum];
  const mark = lengthAt(operator, text, at);
  return mark > 0 ? [false, mark] : [true, wordEnd(text, at) - at];
}

/** A redirection with what it reads from or writes to. */
function skippedAt(text: string, at: number): number {
  const length = lengthAt(redirection, text, at);
  return length === 0 ? 0 : wordEnd(text, at + length) - at;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Behind the word that begins at a place. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isEnd(text, at)) at = pieceEnd(text, at);
  return at;
}

function isEnd(text: string, at: number): boolean {
  const found = text[at] ?? "";
  return /[\s;&|()<>]/.test(found) && !(/[<>]/.test(found) && text[at + 1] === "(");
}

/** Behind a letter, a quoted text, or a command in a word. */
function pieceEnd(text: string, at: number): number {
  const [found = "", next = ""] = [text[at], text[at + 1]];
  if (found === "\\") return at + 2;
  if (found === "'" || found === "`") return behind(text, found, at + 1);
  if (found === '"') return quoteEnd(text, at + 1) ?? text.length;
  if (found === "$" && next === "{") return behind(text, "}", at + 2);
  if (/[$<>]/.test(found) && next === "(") return closed(text, at + 2);
  return at + 1;
}

/** Behind the bracket that closes one that was opened before a place. */
function closed(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < text.length && depth > 0) {
    const found = text[at];
    if (found === "(") depth += 1;
    if (found === ")") depth -= 1;
    at = /[()$<>]/.test(found ?? "") ? at + 1 : pieceEnd(text, at);
  }
  return at;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + 1;
}
