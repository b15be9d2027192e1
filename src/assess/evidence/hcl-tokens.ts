/** One word of a text in HCL's native syntax; offsets in characters. */
export interface HclToken {
  /** `newline` ends an attribute; `end` stands once, behind everything. */
  readonly kind: "name" | "number" | "string" | "heredoc" | "mark" | "newline" | "end";
  readonly from: number;
  readonly to: number;
}

/** Why a text is not HCL, and at which of its lines. */
export class HclError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const blank = /[ \t\r\uFEFF]+/y;
const comment = /(?:#|\/\/)[^\n]*/y;
const name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const heredoc = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\n/uy;
/** Two marks that are one, then any mark alone. */
const mark = /==|!=|<=|>=|&&|\|\||=>|\.\.\.|::|[=!<>&|+\-*/%?:.,(){}[\]]/y;

/** Splits a text as https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md says, comments left out. Linear in the text. Throws `HclError`. */
export function hclTokens(text: string): readonly HclToken[] {
  const tokens: HclToken[] = [];
  const put = (kind: HclToken["kind"], from: number, to: number) => {
    tokens.push({ kind, from, to });
    return to;
  };
  for (let at = 0; at < text.length; ) {
    const skipped = end(blank, text, at) ?? end(comment, text, at) ?? blockComment(text, at);
    if (skipped !== null) at = skipped;
    else if (text[at] === "\n") at = put("newline", at, at + 1);
    else if (text[at] === '"') at = put("string", at, endOfString(text, at));
    else at = word(text, at, put);
  }
  put("newline", text.length, text.length);
  put("end", text.length, text.length);
  return tokens;
}

function word(text: string, at: number, put: (kind: HclToken["kind"], from: number, to: number) => number): number {
  const here = endOfHeredoc(text, at);
  if (here !== null) return put("heredoc", at, here);
  const named = end(name, text, at);
  if (named !== null) return put("name", at, named);
  const counted = end(number, text, at);
  if (counted !== null) return put("number", at, counted);
  const marked = end(mark, text, at);
  if (marked === null) throw new HclError(`${JSON.stringify(text[at])} means nothing here`, at);
  return put("mark", at, marked);
}

function end(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function blockComment(text: string, at: number): number | null {
  if (!text.startsWith("/*", at)) return null;
  const close = text.indexOf("*/", at + 2);
  if (close < 0) throw new HclError("a comment is not closed", at);
  return close + 2;
}

/** A quoted text may hold `${…}` and `%{…}`, which may hold quoted texts; with a stack of our own, since how deep is for its author to choose. */
function endOfString(text: string, start: number): number {
  const open: ('"' | "{" | "$")[] = ['"'];
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (open.at(-1) === '"') {
      if (character === "\\") at += 1;
      else if (character === '"') open.pop();
      else if (character === "\n") break;
      else if ((character === "$" || character === "%") && text[at + 1] === "{") {
        // $${ and %%{ stand for themselves.
        if (text[at - 1] === character && at - 1 > start) continue;
        open.push("$");
        at += 1;
      }
    } else if (character === '"') open.push('"');
    else if (character === "{") open.push("{");
    else if (character === "}") open.pop();
    if (open.length === 0) return at + 1;
  }
  throw new HclError("a text in quotes is not closed", start);
}

/** Up to the end of the line that holds the closing word alone; null where no heredoc begins. */
function endOfHeredoc(text: string, start: number): number | null {
  heredoc.lastIndex = start;
  const opening = heredoc.exec(text);
  if (opening === null) return null;
  for (let at = heredoc.lastIndex; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 ? text.length : next;
    if (text.slice(at, stop).trim() === opening[2]) return stop;
    at = stop + 1;
  }
  throw new HclError(`${opening[2]} of a heredoc is not there`, start);
}
