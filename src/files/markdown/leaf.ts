/** A line of text: where it begins in the file, counted from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A block that holds no other block, as far as something of it can be pointed at or points at something. */
export type Leaf =
  | { readonly kind: "heading"; readonly depth: number; readonly lines: readonly TextLine[] }
  | { readonly kind: "paragraph"; readonly lines: readonly TextLine[] }
  | { readonly kind: "html"; readonly lines: readonly TextLine[] };

/** The blocks of a page in its order, and by normalized label what its reference definitions name. */
export interface Blocks {
  readonly leaves: readonly Leaf[];
  readonly definitions: ReadonlyMap<string, string>;
}

/** A line without the spaces and tabs at its end. */
export function withoutEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "\t") end--;
  return line.slice(0, end);
}
