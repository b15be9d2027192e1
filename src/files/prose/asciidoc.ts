import { headingNames } from "../markdown/slugs.ts";
import { Conditions } from "./asciidoc-conditions.ts";
import { idsOn } from "./asciidoc-ids.ts";
import { asciidocId, plainAsciidoc } from "./asciidoc-inline.ts";
import type { ProseHeading, ProsePage } from "./page.ts";

/** What is longer is text, or was generated; titles are short, and are looked at several times. */
const longestLine = 1_000;
const heading = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/;
/** The line below a title that is underlined, as long as the title or one character off, by level. */
const underline = /^(={2,}|-{2,}|~{2,}|\^{2,}|\+{2,})\s*$/;
const underlines = "=-~^+";
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
  let underlinedAt = -1;
  for (const [at, line] of lines.entries()) {
    if (line.length > longestLine || conditions.take(line) || conditions.isHidden) continue;
    const [, plain, fence, table] = delimiter.exec(line) ?? [];
    const mark = plain ?? fence ?? table;
    if (block !== null) {
      if (mark === block) [block, isOpen] = [null, true];
      continue;
    }
    if (at === underlinedAt) continue;
    anchors.push(...idsOn(line).map((name) => ({ name, line: at + 1 })));
    const title: Title | null = isOpen ? titleAt(lines, at) : null;
    if (title !== null) headings.push(headingOf(title.depth, title.text, at + 1, { names, conditions }));
    else if (mark !== undefined) block = mark;
    if (title?.isUnderlined) underlinedAt = at + 1;
    isOpen = title !== null || between.test(line);
  }
  return { headings, anchors, links: [] };
}

interface Title {
  readonly depth: number;
  readonly text: string;
  readonly isUnderlined: boolean;
}

function titleAt(lines: readonly string[], at: number): Title | null {
  const [line = "", below = ""] = [lines[at], lines[at + 1]];
  const [, marks, written = ""] = heading.exec(line) ?? [];
  if (marks !== undefined) return { depth: marks.length, text: withoutClosing(written, marks), isUnderlined: false };
  return isUnderlined(line, below)
    ? { depth: underlines.indexOf(below[0] ?? "") + 1, text: line.trim(), isUnderlined: true }
    : null;
}

/** Whether a line is the title of the older form, with a line of marks below it (Asciidoctor's `setext_section_title?`). */
export function isUnderlined(line: string, below: string | undefined): boolean {
  const length = underline.exec(below ?? "")?.[1]?.length ?? 0;
  if (length === 0 || Math.abs([...line.trimEnd()].length - length) > 1) return false;
  return /[\p{L}\p{N}_]/u.test(line) && !/^\s|^\.[^ \t.]/.test(line) && !between.test(line);
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
