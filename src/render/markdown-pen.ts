import type { Sentence } from "../model/sentence.ts";
import { blobAddress } from "./context.ts";
import { longest, type Page, pathCode } from "./page.ts";
import { code, inline, link, startingLine } from "./text/markdown.ts";
import { type Pen, type Room, write } from "./text/write.ts";

/** Names are code spans, places are links where there is somewhere to lead to. */
function markdownPen({ report, context }: Page): Pen {
  return {
    text: inline,
    path: code,
    code,
    name: code,
    quote: (words) => inline(`"${words}"`),
    between: (before, after) => (areOne(before, after) ? "&#8203;" : ""),
    place: (at) => link(pathCode(at.line > 1 ? `${at.path}:${at.line}` : at.path), blobAddress(at, report, context)),
  };
}

/** What GitHub makes more of than text: emoji, commits, mentions, issues, addresses; and a run of backticks, of which two code spans are none. */
const alive = /:[\w+-]+:|[0-9a-f]{7}|@\w|#\d|gh-\d|https?:\/\/|www\.|``/iy;

/** Whether something begins in what is written and ends in what follows. */
function areOne(before: string, after: string): boolean {
  const joined = before + after.slice(0, before.length);
  for (let from = 0; from < before.length; from += 1) {
    alive.lastIndex = from;
    if (alive.test(joined) && alive.lastIndex > before.length) return true;
  }
  return false;
}

/** Characters of a sentence of the comment, and of a name in it: enough for every honest one. */
export const roomOfSentence: Room = { all: longest.message, each: longest.path };

/** A sentence as Markdown that can stand anywhere in a line, and at its start. */
export function markdownOf(whole: Sentence, page: Page, room = roomOfSentence): string {
  const written = write(whole, markdownPen(page), room);
  const trimmed = written.trim();
  // What a blank kept quiet, as in `:b `, must not come alive with what stands behind it.
  return startingLine(written.trimEnd() === written || trimmed === "" ? trimmed : `${trimmed}&#8203;`);
}
