/** A place in a line, by character and by column: a tab goes to the next multiple of four (https://spec.commonmark.org/0.31.2/#tabs). */
export class Cursor {
  readonly text: string;
  /** The next character. */
  offset = 0;
  /** The column of the next character, or one within a tab of which a part was taken. */
  column = 0;
  #nonspace = -1;
  #nonspaceColumn = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the next character stands that is no space and no tab; the line's length where there is none. */
  get nonspace(): number {
    if (this.#nonspace < this.offset) this.#findNonspace();
    return this.#nonspace;
  }

  /** How many columns of spaces stand before it. */
  get indent(): number {
    return this.nonspace < 0 ? 0 : this.#nonspaceColumn - this.column;
  }

  get isBlank(): boolean {
    return this.nonspace >= this.text.length;
  }

  /** From the next character on that is no space. */
  get rest(): string {
    return this.text.slice(this.nonspace);
  }

  /** What stands `ahead` characters behind the spaces. */
  character(ahead = 0): string {
    return this.text[this.nonspace + ahead] ?? "";
  }

  toNonspace(): void {
    this.offset = this.nonspace;
    this.column = this.#nonspaceColumn;
  }

  /** Passes over characters that are neither spaces nor tabs. */
  skip(characters: number): void {
    this.offset += characters;
    this.column += characters;
  }

  /** Passes over columns of spaces, at most `columns`; says how many. */
  skipSpaces(columns: number): number {
    const from = this.column;
    const to = from + columns;
    while (this.column < to) {
      const character = this.text[this.offset];
      if (character !== " " && character !== "\t") break;
      const next = character === "\t" ? this.column + 4 - (this.column % 4) : this.column + 1;
      this.column = Math.min(next, to);
      if (next <= to) this.offset++;
    }
    return this.column - from;
  }

  #findNonspace(): void {
    let [at, column] = [this.offset, this.column];
    for (; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === " ") column++;
      else if (character === "\t") column += 4 - (column % 4);
      else break;
    }
    this.#nonspace = at;
    this.#nonspaceColumn = column;
  }
}
