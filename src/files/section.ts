import { proseIn } from "../model/files/file-kinds.ts";
import { remember } from "../model/remember.ts";
import { because, named, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { slice, type Text, textOf } from "../model/text.ts";
import { pageOf } from "./markdown/markdown.ts";
import type { MarkdownPage } from "./markdown/page.ts";
import { anchorKey, decoded } from "./markdown/slugs.ts";
import { nearest } from "./nearest.ts";
import { absent, type Part, type Selection, unsure } from "./part.ts";
import type { ProsePage } from "./prose/page.ts";
import { proseOf } from "./prose/prose.ts";

/** The section of a Markdown page under the heading (or around the anchor) that a slug names. */
export function selectSection(path: string, slug: string, bytes: Uint8Array, hints = true): Selection {
  const language = proseIn(path);
  const reading = language === null ? pageOf(bytes, path) : proseOf(bytes, language);
  if (reading.is === "unsure") return unsure(sentence`${pathOf(path)} ${words(reading.why)}`);
  const text = textOf(bytes);
  const section = linesOfSection(reading.page, slug, text.lines);
  const doubt = doubtOf(reading.page, section);
  if (doubt !== null)
    return unsure(
      sentence`whether ${pathOf(path)} has a heading ${named(decoded(slug))} cannot be determined: ${words(doubt)}`,
    );
  if (section === null) return hints ? noHeading(path, slug, reading.page) : absent(path, lacks(slug));
  const lines = { from: section.from, to: Math.max(section.from, lastWords(text)[section.to] ?? 0) };
  const content = () => slice(text, lines.from, lines.to).trimEnd();
  return { is: "part", part: partOf(sentence`section ${named(decoded(slug))} of ${pathOf(path)}`, lines, content) };
}

/** Why nobody can tell whether a page has a heading: of Markdown it is always known. */
function doubtOf(page: MarkdownPage | ProsePage, section: Lines | null): string | null {
  const { conditional, nameless } = doubtfulOn(page);
  if (section === null)
    return nameless === null ? null : `the words of the one in line ${nameless} are filled in when it is shown`;
  return conditional.has(section.from) ? `the one in line ${section.from} is shown on a condition` : null;
}

/** The lines of headings that are shown on a condition only, and of the first whose words are not known. */
const doubtfulOn = remember(({ headings }: MarkdownPage | ProsePage) => ({
  conditional: new Set(headings.flatMap((one) => ("isSure" in one && !one.isSure ? [one.line] : []))),
  nameless: headings.find(({ names }) => names.length === 0)?.line ?? null,
}));

/** A text is made only where it is asked for: a page may have thousands of sections, each nearly as long as the page. */
function partOf(words: Sentence, lines: Lines, content: () => string): Part {
  return {
    words,
    isPlural: false,
    get texts() {
      return [content()];
    },
    digested: content,
    lines,
  };
}

/** By how many lines are read, the last of them that is not blank, counted from 1. */
const lastWords = remember((text: Text): Uint32Array => {
  const last = new Uint32Array(text.lines.length + 1);
  for (const [at, line] of text.lines.entries()) last[at + 1] = line.trim() === "" ? (last[at] ?? 0) : at + 1;
  return last;
});

/** The name on a page most like one that is not there. */
function nearestName(page: MarkdownPage, name: string): ReturnType<typeof nearest> {
  return nearest(decoded(name), [
    ...page.headings.map(({ names }) => names[0] ?? ""),
    ...page.anchors.map((anchor) => anchor.name),
  ]);
}

function noHeading(path: string, slug: string, page: MarkdownPage): Selection {
  const near = nearestName(page, slug);
  const none = lacks(slug);
  if (near !== null)
    return absent(path, sentence`${none}${because(sentence`the nearest is ${named(near.name)}`)}`, near);
  return absent(path, page.headings.length === 0 ? sentence`${none}; it has no headings at all` : none);
}

function lacks(slug: string): Sentence {
  return sentence`has no heading ${named(decoded(slug))}`;
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Lines that anchors may share with others before the heading that all of them name: tags, ids, targets, comments. */
const onlyAnchors = /^\s*(?:<[^>]*>\s*)*$|^\.\. _[^`:]+:\s*$|^\.\. _`[^`]+`:\s*$|^\[.*\]\s*$|^\/\/(?!\/)/;
const mostAnchorLines = 20;

/** Whether only anchors stand between an anchor's line and a heading's. */
function leadsTo(heading: number, anchor: number, lines: readonly string[]): boolean {
  if (heading <= anchor + 2) return true;
  if (heading > anchor + mostAnchorLines) return false;
  return lines.slice(anchor - 1, heading - 1).every((line) => line.length < 1_000 && onlyAnchors.test(line));
}

function linesOfSection(page: MarkdownPage, slug: string, lines: readonly string[]): Lines | null {
  const last = lines.length;
  const { headings, anchors } = namesOn(page);
  const key = anchorKey(slug);
  const named = headings.map((byName) => byName.get(key)).find((at) => at !== undefined);
  if (named !== undefined) return under(named, page, last);
  const anchor = anchors.get(key);
  if (anchor === undefined) return null;
  const at = firstAtOrAfter(page, anchor.line);
  const next = page.headings[at];
  if (next !== undefined && leadsTo(next.line, anchor.line, lines))
    return { ...under(at, page, last), from: anchor.line };
  return { from: anchor.line, to: next === undefined ? last : next.line - 1 };
}

/** From a heading's place to the next one of the same or a higher level. */
function under(at: number, page: MarkdownPage, last: number): Lines {
  const after = page.headings[namesOn(page).after[at] ?? -1];
  return { from: page.headings[at]?.line ?? 1, to: after === undefined ? last : after.line - 1 };
}

/** By heading of a page, the name of its section and the last line of that, which is not blank. */
export function sectionsOf(page: MarkdownPage, text: Text): readonly { readonly name: string; readonly to: number }[] {
  const last = lastWords(text);
  return page.headings.flatMap(({ names: [name] }, at) =>
    name === undefined ? [] : [{ name, to: last[under(at, page, text.lines.length).to] ?? 0 }],
  );
}

function firstAtOrAfter({ headings }: MarkdownPage, line: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is looked up on a page, in tables: a page may be linked to as often as it has headings. */
interface Names {
  /** By each way of naming headings, the place of the first that has a name. */
  readonly headings: readonly ReadonlyMap<string, number>[];
  readonly anchors: ReadonlyMap<string, MarkdownPage["anchors"][number]>;
  /** By a heading's place, that of the next one of the same or a higher level. */
  readonly after: readonly number[];
}

const namesOn = remember((page: MarkdownPage): Names => {
  const headings = [0, 1, 2, 3].map((way) => {
    const named = page.headings.flatMap(({ names }, at) => {
      const name = names[way];
      return name === undefined ? [] : [[anchorKey(name), at] as const];
    });
    return new Map(named.reverse());
  });
  const anchors = new Map([...page.anchors].reverse().map((anchor) => [anchorKey(anchor.name), anchor]));
  return { headings, anchors, after: ends(page) };
});

function ends({ headings }: MarkdownPage): readonly number[] {
  const after: number[] = [];
  const open: number[] = [];
  for (const [at, { depth }] of headings.entries()) {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.depth ?? 0) >= depth) after[open.pop() ?? 0] = at;
    open.push(at);
  }
  return after;
}
