import { headingNames } from "../markdown/slugs.ts";
import type { ProseHeading, ProsePage } from "./page.ts";
import { plainRst, rstId } from "./restructured-inline.ts";

/** A line of one punctuation character (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections). */
const adornment = /^([!-/:-@[-`{-~])\1*\s*$/;
/** What begins something else than a title, even with a line of punctuation below it. */
const noTitle = /^(?:[-*+•‣⁃] |\.\.(?: |$)|__ |>>> |\| |:[^:\s][^:]*:(?: |$))/;
/** What is longer is text, or was generated; titles are short, and are looked at several times. */
const longestLine = 1_000;
/** `:name:` of a directive (https://docutils.sourceforge.io/docs/ref/rst/directives.html#common-options). */
const directiveName = /^\s+:name:\s+(\S.*)$/;
const inlineTarget = /(?<![\w`\\])_`([^`]+)`/g;
const target = /^\.\. _(?:`([^`]+)`|([^:`]+)):\s*$/;

/**
 * The headings and targets of a page of reStructuredText, named as GitHub shows them: by the text, and by the id of docutils
 * (github/markup, `rest2html`). Directives are not carried out: GitHub includes nothing. In time that grows with the length only.
 */
export function restructuredText(lines: readonly string[]): ProsePage {
  const names = headingNames();
  const styles: string[] = [];
  const headings: ProseHeading[] = [];
  const anchors = targetsIn(lines);
  let isOpen = true;
  for (let at = 0; at < lines.length; at++) {
    const title = isOpen ? titleAt(lines, at) : null;
    if (title === null) {
      isOpen = mayBeginAfter(lines[at] ?? "");
      continue;
    }
    const depth = styles.includes(title.style) ? styles.indexOf(title.style) + 1 : styles.push(title.style);
    const { text, isSure } = plainRst(title.text);
    headings.push({ names: isSure ? [...names(text), rstId(text)] : [], depth, line: at + 1, isSure: true });
    at += title.lines - 1;
  }
  return { headings, anchors, links: [] };
}

interface Title {
  readonly text: string;
  readonly style: string;
  readonly lines: number;
}

function titleAt(lines: readonly string[], at: number): Title | null {
  const [first = "", second = "", third = ""] = [lines[at], lines[at + 1], lines[at + 2]];
  if (first.length > longestLine || second.length > longestLine) return null;
  const over = adornment.exec(first)?.[1];
  if (over !== undefined) {
    const isWhole = adornment.exec(third)?.[1] === over && third.trimEnd().length === first.trimEnd().length;
    const isTitle = isWhole && second.trim() !== "" && !adornment.test(second);
    return isTitle ? { text: second.trim(), style: `${over}${over}`, lines: 3 } : null;
  }
  const under = adornment.exec(second)?.[1];
  if (under === undefined || /^\s|^$/.test(first) || noTitle.test(first)) return null;
  const { length } = second.trimEnd();
  // A shorter line is a title's all the same, and docutils complains; one of fewer than four is text.
  return length < 4 && length < first.trimEnd().length ? null : { text: first.trim(), style: under, lines: 2 };
}

/** Within a paragraph no title begins; below something indented, or behind explicit markup, one may. */
function mayBeginAfter(line: string): boolean {
  return /^\s|^$|^\.\. /.test(line) || adornment.test(line);
}

/** `.. _name:`, which gives what follows an id, the `:name:` of a directive, and `` _`a name` `` within a text. */
function targetsIn(lines: readonly string[]): ProsePage["anchors"] {
  return lines.flatMap((line, at) => {
    if (line.length > longestLine) return [];
    const [, quoted, plain] = target.exec(line) ?? directiveName.exec(line) ?? [];
    const own = quoted ?? plain;
    const within = own === undefined ? [...line.matchAll(inlineTarget)].map(([, name = ""]) => name) : [own];
    return within.map((name) => ({ name: rstId(name), line: at + 1 }));
  });
}
