import type { Location, Place } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import { encodedPath } from "../frame/context.ts";
import { markdownOf, pureMarkdownPen } from "../frame/markdown-pen.ts";
import type { Page } from "../frame/page.ts";
import { clip, plain } from "../text/plain.ts";
import { plainPen } from "../text/plain-pen.ts";
import { write } from "../text/write.ts";

/** Characters of one text: GitHub's documented 1,000 for descriptions holds for all that it shows whole. */
const roomOfText = { all: 1_000, each: 160 };

/**
 * Somebody's text in a SARIF message or property. GitHub writes messages into review comments: a zero-width space keeps links (SARIF 2.1.0,
 * 3.11.6), mentions and HTML from coming alive.
 */
export function sarifText(words: string): string {
  return harmless(clip(plain(words), roomOfText.all));
}

/** A sentence as a SARIF plain text message, in which braces are written twice (3.11.5). */
export function sarifMessage(whole: Sentence): string {
  return braced(harmless(write(whole, plainPen, roomOfText)));
}

/** The same as Markdown: names are code spans, and nothing that somebody else wrote comes alive. */
export function sarifMarkdown(whole: Sentence, page: Page): string {
  return braced(markdownOf(whole, page, roomOfText, pureMarkdownPen(page)));
}

function braced(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}

function harmless(text: string): string {
  return text.replace(/@(?=[\w-])|<(?=[A-Za-z/!?])|\](?=[([:])/g, "$&\u200b");
}

/** Where something stands, relative to the repository's root; a program outside it keeps its whole path. */
export function physicalLocation({ path, line, column }: Place): object {
  const uri = encodedPath(path) || ".";
  const isInside = !uri.startsWith("/");
  return {
    artifactLocation: isInside ? { uri, uriBaseId: "%SRCROOT%" } : { uri: `file://${uri}` },
    region: { startLine: line, startColumn: column },
  };
}

/** A place that has something to say of itself. */
export function relatedLocation(at: Location, id: number, says: Sentence): object {
  const when = at.side === "base" ? " (before the change)" : "";
  return { id, physicalLocation: physicalLocation(at), message: { text: `${sarifMessage(says)}${when}` } };
}
