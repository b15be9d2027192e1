import { slice, textOf } from "../model/text.ts";
import { quote } from "../model/words.ts";
import { pageOf } from "./markdown.ts";
import { nearest } from "./nearest.ts";
import type { Heading, MarkdownPage } from "./page.ts";
import { absent, type Selection, unsure } from "./part.ts";
import { anchorKey, decoded } from "./slugs.ts";

/** The section of a Markdown page under the heading (or around the anchor) that a slug names. */
export function selectSection(path: string, slug: string, bytes: Uint8Array): Selection {
  const reading = pageOf(bytes);
  if (reading.is === "unsure") return unsure(`${path} ${reading.why}`);
  const text = textOf(bytes);
  const lines = linesOfSection(reading.page, slug, text.lines.length);
  if (lines === null) return noHeading(path, slug, reading.page);
  const content = slice(text, lines.from, lines.to).trimEnd();
  const to = lines.from + content.split("\n").length - 1;
  const words = `section ${quote(decoded(slug))} of ${path}`;
  const part = { words, isPlural: false, texts: [content], digested: () => content, lines: { from: lines.from, to } };
  return { is: "part", part };
}

/** The name on a page most like one that is not there. */
function nearestName(page: MarkdownPage, name: string): ReturnType<typeof nearest> {
  return nearest(decoded(name), [
    ...page.headings.map(({ names }) => names[0] ?? ""),
    ...page.anchors.map((anchor) => anchor.name),
  ]);
}

function noHeading(path: string, slug: string, page: MarkdownPage): Selection {
  const near = nearestName(page, slug);
  const lacks = `${path} has no heading ${quote(decoded(slug))}`;
  if (near !== null) return absent(`${lacks}; nearest is ${quote(near.name)}`, near);
  return absent(page.headings.length === 0 ? `${lacks}; it has no headings at all` : lacks);
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

function linesOfSection(page: MarkdownPage, slug: string, last: number): Lines | null {
  const key = anchorKey(slug);
  const named = (at: number) =>
    page.headings.find(({ names }) => names[at] !== undefined && anchorKey(names[at]) === key);
  const heading = named(0) ?? named(1) ?? named(2);
  if (heading !== undefined) return under(heading, page, last);
  const anchor = page.anchors.find(({ name }) => anchorKey(name) === key);
  if (anchor === undefined) return null;
  const next = page.headings.find(({ line }) => line >= anchor.line);
  if (next !== undefined && next.line <= anchor.line + 2) return { ...under(next, page, last), from: anchor.line };
  return { from: anchor.line, to: next === undefined ? last : next.line - 1 };
}

/** To the next heading of the same or a higher level. */
function under(heading: Heading, page: MarkdownPage, last: number): Lines {
  const after = page.headings.slice(page.headings.indexOf(heading) + 1).find(({ depth }) => depth <= heading.depth);
  return { from: heading.line, to: after === undefined ? last : after.line - 1 };
}
