import type { TextLine } from "./leaf.ts";

/** The lines of a leaf as one text, and where each of its characters stands in the file. */
export interface Source {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Where in the text each line begins. */
  readonly starts: readonly number[];
}

export function sourceOf(lines: readonly TextLine[]): Source {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of lines) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join("\n"), lines, starts };
}

/** The line and column, counted from 1, of a character of the text. */
export function placeIn({ lines, starts }: Source, at: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return { line: line?.line ?? 1, column: (line?.column ?? 1) + at - (starts[low] ?? 0) };
}
