import { type Container, containerAt, goesOn } from "./containers.ts";
import { Cursor } from "./cursor.ts";
import { withoutDefinitions } from "./definitions.ts";
import { type HtmlEnd, htmlBlockAt } from "./html-blocks.ts";
import { type Blocks, type Leaf, type TextLine, withoutEnd } from "./leaf.ts";
import { fenceAt, headingAt, isFenceEnd, isRule, underlineDepth } from "./leaf-starts.ts";
import { TooMuchWork, type Work } from "./work.ts";

/** Nobody writes deeper; each line is held against every container around it. */
const deepest = 100;

/** The leaf that the next line may go on with. */
type Open =
  | { readonly kind: "paragraph"; lines: TextLine[] }
  | { readonly kind: "html"; readonly end: HtmlEnd; readonly lines: TextLine[] }
  | { readonly kind: "fence"; readonly mark: string }
  | { readonly kind: "code" };

/**
 * Reads the blocks of a page as CommonMark and GitHub's footnotes have them (https://spec.commonmark.org/0.31.2/#phase-1-block-structure), each line once.
 * Throws `TooMuchWork` for a page that is nested beyond `deepest`.
 */
export function blocksOf(lines: readonly string[], work: Work): Blocks {
  const reader = new BlockReader(work);
  for (const [index, text] of lines.entries()) reader.read(new Cursor(text), index + 1);
  return reader.end();
}

class BlockReader {
  readonly #work: Work;
  readonly #leaves: Leaf[] = [];
  readonly #definitions = new Map<string, string>();
  readonly #containers: Container[] = [];
  #open: Open | null = null;

  constructor(work: Work) {
    this.#work = work;
  }

  read(cursor: Cursor, line: number): void {
    let depth = 0;
    for (const container of this.#containers) {
      if (!goesOn(container, cursor)) break;
      depth++;
    }
    if (depth === this.#containers.length && this.#goesOnWithLeaf(cursor, line)) return;
    while (!cursor.isBlank) {
      if (this.#startsLeaf(cursor, line, depth)) return;
      const container = containerAt(cursor, this.#isInParagraph(depth));
      if (container === null) break;
      this.#endTo(depth);
      this.#containers.push(container);
      if (++depth > deepest) throw new TooMuchWork("is nested too deeply");
    }
    this.#addText(cursor, line, depth);
  }

  end(): Blocks {
    this.#closeLeaf();
    return { leaves: this.#leaves, definitions: this.#definitions };
  }

  /** Code and HTML take what stands in their lines. */
  #goesOnWithLeaf(cursor: Cursor, line: number): boolean {
    const open = this.#open;
    switch (open?.kind) {
      case "fence":
        if (cursor.indent < 4 && isFenceEnd(cursor.rest, open.mark)) this.#open = null;
        return true;
      case "html":
        if (open.end === "blank" && cursor.isBlank) this.#closeLeaf();
        else this.#addHtml(open, cursor, line);
        return true;
      case "code":
        if (cursor.indent >= 4 || cursor.isBlank) return true;
        this.#open = null;
        return false;
      default:
        return false;
    }
  }

  /** Whether a leaf begins that is no paragraph. */
  #startsLeaf(cursor: Cursor, line: number, depth: number): boolean {
    const isParagraphOpen = this.#open?.kind === "paragraph";
    if (cursor.indent >= 4) return !isParagraphOpen && this.#starts({ kind: "code" }, depth);
    const text = cursor.rest;
    if (this.#isInParagraph(depth) && this.#underlines(text)) return true;
    const heading = headingAt(text);
    if (heading !== null) {
      this.#endTo(depth);
      const column = cursor.nonspace + heading.offset + 1;
      this.#leaves.push({ kind: "heading", depth: heading.depth, lines: [{ text: heading.text, line, column }] });
      return true;
    }
    const mark = fenceAt(text);
    if (mark !== null) return this.#starts({ kind: "fence", mark }, depth);
    const end = htmlBlockAt(text, isParagraphOpen, this.#work);
    if (end !== null) return this.#startsHtml(end, cursor, line, depth);
    return isRule(text) && this.#starts(null, depth);
  }

  #starts(open: Open | null, depth: number): boolean {
    this.#endTo(depth);
    this.#open = open;
    return true;
  }

  #startsHtml(end: HtmlEnd, cursor: Cursor, line: number, depth: number): boolean {
    const open: Open = { kind: "html", end, lines: [] };
    this.#starts(open, depth);
    this.#addHtml(open, cursor, line);
    return true;
  }

  #addHtml(open: Open & { readonly kind: "html" }, cursor: Cursor, line: number): void {
    const text = cursor.text.slice(cursor.offset);
    open.lines.push({ text, line, column: cursor.offset + 1 });
    if (open.end !== "blank" && open.end.test(text)) this.#closeLeaf();
  }

  /** The open paragraph becomes a heading, unless it is made of definitions only. */
  #underlines(text: string): boolean {
    const depth = underlineDepth(text);
    if (depth === 0 || this.#open?.kind !== "paragraph") return false;
    this.#open.lines = [...withoutDefinitions(this.#open.lines, this.#definitions, this.#work)];
    if (this.#open.lines.length === 0) return false;
    this.#leaves.push({ kind: "heading", depth, lines: this.#open.lines });
    this.#open = null;
    return true;
  }

  /** A line without a mark of its own goes on with a paragraph, even of a container that it does not go on with. */
  #addText(cursor: Cursor, line: number, depth: number): void {
    if (cursor.isBlank) {
      if (depth < this.#containers.length || this.#open?.kind === "paragraph") this.#closeLeaf();
      this.#containers.length = depth;
      return;
    }
    if (this.#open?.kind !== "paragraph") this.#starts({ kind: "paragraph", lines: [] }, depth);
    const text = withoutEnd(cursor.rest);
    if (this.#open?.kind === "paragraph") this.#open.lines.push({ text, line, column: cursor.nonspace + 1 });
  }

  #isInParagraph(depth: number): boolean {
    return depth === this.#containers.length && this.#open?.kind === "paragraph";
  }

  /** Ends what is open below a container, in which something else begins. */
  #endTo(depth: number): void {
    this.#closeLeaf();
    this.#containers.length = depth;
    const container = this.#containers.at(-1);
    if (container?.kind === "item") container.isEmpty = false;
  }

  #closeLeaf(): void {
    const open = this.#open;
    this.#open = null;
    if (open?.kind === "html") this.#leaves.push({ kind: "html", lines: open.lines });
    if (open?.kind !== "paragraph") return;
    const lines = withoutDefinitions(open.lines, this.#definitions, this.#work);
    if (lines.length > 0) this.#leaves.push({ kind: "paragraph", lines });
  }
}
