import { pageOf } from "../../files/markdown/markdown.ts";
import { textOf } from "../../model/text.ts";

/** A heading of a page and the prose below it, to the next heading of the same or a higher level. */
export interface Section {
  /** Lower case words, one blank between two. */
  readonly title: string;
  /** What links point at it by. */
  readonly slug: string;
  readonly depth: number;
  readonly line: number;
  /** Words of prose in lower case: no code, no tables, no links' addresses. */
  readonly prose: string;
}

export interface Page {
  readonly sections: readonly Section[];
  /** The prose of the whole page. */
  readonly prose: string;
}

/** A Markdown page as sections; null where it cannot be read. */
export function readDocument(path: string, bytes: Uint8Array): Page | null {
  const reading = pageOf(bytes, path);
  if (reading.is !== "page") return null;
  const { lines } = textOf(bytes);
  const prose = proseLines(lines);
  const { headings } = reading.page;
  const sections = headings.map(({ names, depth, line }, at): Section => {
    let next = at + 1;
    while ((headings[next]?.depth ?? 0) > depth) next += 1;
    const to = (headings[next]?.line ?? lines.length + 1) - 1;
    return {
      title: wordsOf(lines[line - 1] ?? ""),
      slug: names[0] ?? "",
      depth,
      line,
      prose: prose
        .slice(line, to)
        .filter((text) => text !== "")
        .join(" "),
    };
  });
  return { sections, prose: prose.filter((text) => text !== "").join(" ") };
}

/** Each line as words; empty where it is code, a table, a heading, HTML or a comment. */
function proseLines(lines: readonly string[]): readonly string[] {
  let fence: string | null = null;
  let isComment = false;
  return lines.map((line) => {
    const start = line.trim();
    const mark = /^(?:```|~~~)/.exec(start)?.[0];
    if (mark !== undefined) {
      fence = fence === null ? mark : fence === mark ? null : fence;
      return "";
    }
    if (start.startsWith("<!--")) isComment = true;
    const isHidden = isComment;
    if (start.includes("-->")) isComment = false;
    if (fence !== null || isHidden || /^(?:#|\||<|={3,}|-{3,}|import |export )/.test(start)) return "";
    return wordsOf(start.replace(/\]\([^)\s]{0,300}\)/g, " "));
  });
}

/** The words of a line in lower case. */
function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}&@/.]+/gu, " ")
    .replace(/(?:^|\s)[\d.]+(?=\s)|\.(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
