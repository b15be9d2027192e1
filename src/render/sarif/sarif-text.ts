import type { Location, Place } from "../../model/place.ts";
import { encodedPath } from "../context.ts";
import { clip, plain } from "../text/plain.ts";

/** Characters of one text: GitHub's documented 1,000 for descriptions holds for all that it shows whole. */
const longestText = 1_000;

/**
 * Somebody's text as a SARIF plain text message. Such a text can hold links (SARIF 2.1.0, 3.11.6), and GitHub writes it into review
 * comments: a zero-width space keeps links, mentions and HTML from coming alive.
 */
export function sarifText(words: string): string {
  return clip(plain(words), longestText).replace(/@(?=[\w-])|<(?=[A-Za-z/!?])|\](?=[([:])/g, "$&\u200b");
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
export function relatedLocation(at: Location, id: number, says: string): object {
  const when = at.side === "base" ? " (before the change)" : "";
  return { id, physicalLocation: physicalLocation(at), message: { text: `${sarifText(says)}${when}` } };
}
