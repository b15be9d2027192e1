import { pageOf } from "../files/markdown/markdown.ts";
import type { Edit } from "../model/files/edit.ts";
import { offsetOf } from "../model/files/line-starts.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import { editsOf, type Splice } from "./splice.ts";

/** A link's address may stand some lines below where its text begins. */
const linesOfALink = 6;
/** Whoever has more of the same edits them by hand. */
const mostLinks = 100;

/** Every link of a Markdown page to `url` with another address; empty where one of them is not found as it is written. */
export function relink(path: string, url: string, to: string, snapshot: Snapshot): readonly Edit[] {
  const bytes = snapshot.contents.get(path);
  const reading = bytes === undefined ? null : pageOf(bytes, path);
  if (bytes === undefined || reading?.is !== "page" || !isPlainAddress(to)) return [];
  const { content } = textOf(bytes);
  const links = reading.page.links.filter((link) => link.url === url);
  if (links.length > mostLinks) return [];
  const definition = definitionOf(content, url);
  const found = links.map((link) => whereIn(content, offsetOf(link, content), url) ?? definition);
  if (found.some((start) => start === null)) return [];
  const starts = [...new Set(found.flatMap((start) => start ?? []))];
  return editsOf(
    path,
    content,
    starts.map((start): Splice => ({ start, end: start + url.length, text: to })),
  );
}

/** An address that needs no brackets and no escapes, in Markdown and in HTML. */
function isPlainAddress(address: string): boolean {
  return /^[\p{L}\p{N}_./@+=~*#%-]+$/u.test(address);
}

/** The address right behind the start of a link, between the marks that Markdown and HTML put around one. */
function whereIn(content: string, start: number, url: string): number | null {
  let end = start;
  for (let line = 0; line < linesOfALink && end >= 0; line++) end = content.indexOf("\n", end + 1);
  if (end < 0) end = content.length;
  for (let at = content.indexOf(url, start); at >= 0 && at < end; at = content.indexOf(url, at + 1)) {
    if (/[(<"'=]\s*$/.test(content.slice(Math.max(0, at - 9), at)) && /^[\s)>"']/.test(content.slice(at + url.length)))
      return at;
  }
  return null;
}

/** The address in `[name]: address`. */
function definitionOf(content: string, url: string): number | null {
  for (const { index, 0: found } of content.matchAll(/^ {0,3}\[[^\]\n]+\]:[ \t]*<?/gm)) {
    const at = index + found.length;
    if (content.startsWith(url, at) && /^(?:[\s>]|$)/.test(content.slice(at + url.length, at + url.length + 1)))
      return at;
  }
  return null;
}
