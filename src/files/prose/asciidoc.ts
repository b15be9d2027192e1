import { headingNames } from "../markdown/slugs.ts";
import { Conditions } from "./asciidoc-conditions.ts";
import { asciidocId, plainAsciidoc } from "./asciidoc-inline.ts";
import type { ProseHeading, ProsePage } from "./page.ts";

/** What is longer is text, or was generated; titles are short, and are looked at several times. */
const longestLine = 1_000;
const heading = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/;
/** `[[id]]`, `[#id]`, `[style#id.role%option]` on a line of its own. */
const ownId = /^\[\[([^\],[]+)(?:,[^\]]*)?\]\]\s*$|^\[[^\]#[]*#([^\].,%\s]+)(?:[.,%\s][^\]]*)?\]\s*$/;
/** Lines behind which a block may begin without a blank line. */
const between = /^\s*$|^\[.*\]\s*$|^:!?[\w-]+!?:|^\/\/(?!\/)|^(?:if(?:n?def|eval)|endif|include)::/;
/** What opens a block, and, longer or not, ends it when it stands there again. */
const delimiter = /^(?:(-{4,}|\.{4,}|\+{4,}|\/{4,}|={4,}|\*{4,}|_{4,}|--)|(```).*|([|,:!]={3,}))\s*$/;

/**
 * The headings and anchors of a page of AsciiDoc, named as GitHub shows them: by the text, and by the id of Asciidoctor with
 * `idprefix=` and `idseparator=-` (github/markup). Includes are never followed. In time that grows with the length only.
 */
export function asciidoc(lines: readonly string[]): ProsePage {
  const names = headingNames();
  const [headings, anchors]: [ProseHeading[], { name: string; line: number }[]] = [[], []];
  const conditions = new Conditions();
  let block: string | null = null;
  let isOpen = true;
  for (const [at, line] of lines.entries()) {
    if (line.length > longestLine || conditions.take(line) || conditions.isHidden) continue;
    const [, plain, fence, table] = delimiter.exec(line) ?? [];
    const mark = plain ?? fence ?? table;
    if (block !== null) {
      if (mark === block) [block, isOpen] = [null, true];
      continue;
    }
    const [, marks = "", written = ""] = heading.exec(line) ?? [];
    const id = ownId.exec(line);
    if (id !== null) anchors.push({ name: id[1] ?? id[2] ?? "", line: at + 1 });
    if (isOpen && marks !== "")
      headings.push(headingOf(marks.length, withoutClosing(written, marks), at + 1, { names, conditions }));
    else if (mark !== undefined) block = mark;
    isOpen = marks !== "" || between.test(line);
  }
  return { headings, anchors, links: [] };
}

/** The marks of a heading may stand behind it too: `== Title ==`. */
function withoutClosing(written: string, marks: string): string {
  const title = written.trimEnd();
  const before = title.slice(0, -marks.length);
  return title.endsWith(marks) && /[ \t]$/.test(before) ? before.trimEnd() : title;
}

function headingOf(
  depth: number,
  written: string,
  line: number,
  { names, conditions }: { readonly names: ReturnType<typeof headingNames>; readonly conditions: Conditions },
): ProseHeading {
  const filled = conditions.filled(written);
  if (filled === null) return { names: [], depth, line, isSure: !conditions.isOpen };
  const text = plainAsciidoc(filled);
  return { names: [...names(text), asciidocId(text)], depth, line, isSure: !conditions.isOpen };
}
