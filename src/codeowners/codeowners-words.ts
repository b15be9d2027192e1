/** A word of a line, and the column it starts in, from 1. */
export interface Word {
  readonly word: string;
  readonly column: number;
}

/** Words stand between blanks that no backslash precedes; `#` at the start of a word begins a comment. */
export function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  let start: number | null = null;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && !isBlank(line[at])) {
      if (start === null && line[at] === "#") return words;
      start ??= at;
      if (line[at] === "\\") at++;
    } else if (start !== null) {
      words.push({ word: line.slice(start, at), column: start + 1 });
      start = null;
    }
  }
  return words;
}

/** The word that begins in a column, else the last of the line. */
export function wordAt(line: string, column: number): string {
  const words = wordsOf(line);
  return (words.find((word) => word.column === column) ?? words.at(-1))?.word ?? line.trim();
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\v" || character === "\f";
}
