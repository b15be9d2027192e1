import { destinationAt, labelEnd, labelKey, spacesEnd, titleEnd } from "./destination.ts";
import type { TextLine } from "./leaf.ts";
import type { Work } from "./work.ts";

/**
 * Takes the link reference definitions off the beginning of a paragraph (https://spec.commonmark.org/0.31.2/#link-reference-definitions): the first of a
 * label counts. The lines that are left.
 */
export function withoutDefinitions(
  lines: readonly TextLine[],
  definitions: Map<string, string>,
  work: Work,
): readonly TextLine[] {
  if (lines[0]?.text.startsWith("[") !== true) return lines;
  const text = lines.map((line) => line.text).join("\n");
  let at = 0;
  let taken = 0;
  for (let next = definitionEnd(text, at, definitions, work); next > at; ) {
    for (; at < next; at++) if (text[at] === "\n") taken++;
    next = definitionEnd(text, at, definitions, work);
  }
  return at >= text.length ? [] : lines.slice(taken);
}

/** Behind the definition that begins there, with its line break; -1 where none does. */
function definitionEnd(text: string, start: number, definitions: Map<string, string>, work: Work): number {
  const label = text[start] === "[" ? labelEnd(text, start, work) : -1;
  if (label < 0 || text[label] !== ":") return -1;
  const from = spacesEnd(text, label + 1);
  const destination = destinationAt(text, from, work);
  if (destination === null || (destination.end === from && text[from] !== "<")) return -1;
  const end = titledEnd(text, destination.end, work);
  if (end < 0) return -1;
  const key = labelKey(text.slice(start + 1, label - 1));
  if (!definitions.has(key)) definitions.set(key, destination.text);
  return end;
}

/** The end of the definition behind its title; where what follows is no title, behind its address, if that ends a line. */
function titledEnd(text: string, from: number, work: Work): number {
  const at = spacesEnd(text, from);
  const title = at > from ? titleEnd(text, at, work) : -1;
  const end = title < 0 ? -1 : lineEnd(text, title);
  return end >= 0 ? end : lineEnd(text, from);
}

/** Behind the line break, where only spaces stand before it; -1 where something else does. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  if (at >= text.length) return text.length;
  return text[at] === "\n" ? at + 1 : -1;
}
