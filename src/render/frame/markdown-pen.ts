import type { Sentence } from "../../model/sentence.ts";
import { code, codeSpan, inline, link, startingLine } from "../text/markdown.ts";
import { type Pen, type Room, write } from "../text/write.ts";
import { blobAddress } from "./context.ts";
import { longest, type Page, pathCode } from "./page.ts";

/** Names are code spans, places are links where there is somewhere to lead to. */
function markdownPen({ report, context }: Page): Pen {
  return {
    text: inline,
    path: code,
    code,
    name: code,
    quote: (words) => inline(`"${words}"`),
    between: (before, after) => (joint.test(before.slice(-1) + after.slice(0, 1)) ? "&#8203;" : ""),
    place: (at) => link(pathCode(at.line > 1 ? `${at.path}:${at.line}` : at.path), blobAddress(at, report, context)),
  };
}

/** The same for readers that take no HTML, and that have their own links to places. */
export function pureMarkdownPen(page: Page): Pen {
  const place: Pen["place"] = ({ path, line }) => codeSpan(line > 1 ? `${path}:${line}` : path);
  return { ...markdownPen(page), path: codeSpan, code: codeSpan, name: codeSpan, place };
}

/**
 * Two characters that emoji, commits, mentions, issues and addresses can hold, of which one phrase ends in the first and the next begins
 * with the second; and backticks, of which two code spans that touch are none.
 */
const joint = /^(?:[\w:@#/.+-]{2}|``)$/;

/** Characters of a sentence of the comment, and of a name in it: enough for every honest one. */
export const roomOfSentence: Room = { all: longest.message, each: longest.path };

/** A sentence as Markdown that can stand anywhere in a line, and at its start. */
export function markdownOf(whole: Sentence, page: Page, room = roomOfSentence, pen = markdownPen(page)): string {
  const written = write(whole, pen, room);
  const trimmed = written.trim();
  // What a blank kept quiet, as in `:b `, must not come alive with what stands behind it.
  return startingLine(written.trimEnd() === written || trimmed === "" ? trimmed : `${trimmed}&#8203;`);
}
