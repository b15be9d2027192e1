import { withoutEnd } from "./leaf.ts";

/** A heading of `#` (https://spec.commonmark.org/0.31.2/#atx-headings); `offset`: where its text begins. */
export interface HashHeading {
  readonly depth: number;
  readonly text: string;
  readonly offset: number;
}

/** The heading that a line is, read from its first character that is no space; null where it is none. */
export function headingAt(text: string): HashHeading | null {
  const mark = /^#{1,6}(?=[ \t]|$)[ \t]*/.exec(text)?.[0];
  if (mark === undefined) return null;
  const depth = mark.trimEnd().length;
  return { depth, text: withoutClosing(withoutEnd(text.slice(mark.length))), offset: mark.length };
}

/** `Title ##` without the hashes behind a space. */
function withoutClosing(text: string): string {
  let at = text.length;
  while (text[at - 1] === "#") at--;
  if (at === text.length) return text;
  return at === 0 || text[at - 1] === " " || text[at - 1] === "\t" ? withoutEnd(text.slice(0, at)) : text;
}

/** What opens a fence of code (https://spec.commonmark.org/0.31.2/#fenced-code-blocks); null where nothing does. */
export function fenceAt(text: string): string | null {
  return /^(?:`{3,}(?!.*`)|~{3,})/.exec(text)?.[0] ?? null;
}

/** Whether a line closes the fence that `mark` opened. */
export function isFenceEnd(text: string, mark: string): boolean {
  const end = withoutEnd(text);
  return end.length >= mark.length && end === (mark[0] ?? "").repeat(end.length);
}

/** A thematic break (https://spec.commonmark.org/0.31.2/#thematic-breaks). */
export function isRule(text: string): boolean {
  const mark = text[0];
  if (mark !== "*" && mark !== "-" && mark !== "_") return false;
  let marks = 0;
  for (const character of text) {
    if (character === mark) marks++;
    else if (character !== " " && character !== "\t") return false;
  }
  return marks >= 3;
}

/** The depth of the heading that a line underlines (https://spec.commonmark.org/0.31.2/#setext-headings); 0 where it is no such line. */
export function underlineDepth(text: string): 0 | 1 | 2 {
  const line = withoutEnd(text);
  const mark = line[0];
  if ((mark !== "=" && mark !== "-") || line !== mark.repeat(line.length)) return 0;
  return mark === "=" ? 1 : 2;
}
