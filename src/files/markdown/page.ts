import { attributesOf, plainText, type Tag, tagsOf, withoutComments } from "./html-tags.ts";
import { inlinesOf } from "./inlines.ts";
import type { Blocks, Leaf } from "./leaf.ts";
import { headingNames } from "./slugs.ts";
import { placeIn, sourceOf } from "./source.ts";
import type { Work } from "./work.ts";

/** What of a Markdown page can be pointed at, and what it points at; lines and columns count from 1. */
export interface MarkdownPage {
  readonly headings: readonly Heading[];
  readonly anchors: readonly Anchor[];
  readonly links: readonly InnerLink[];
}

interface Heading {
  /** What it is linked by, the usual name first. */
  readonly names: readonly string[];
  readonly depth: number;
  readonly line: number;
}

/** A tag with an `id`, or an `<a>` with a `name`. */
interface Anchor {
  readonly name: string;
  readonly line: number;
}

/** A link or an image of the page, its URL as written. */
export interface InnerLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

interface Collected {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly links: InnerLink[];
  readonly namesOf: (text: string) => readonly string[];
}

/** Collects the headings, anchors and links of a page's blocks, in document order. */
export function collectPage({ leaves, definitions }: Blocks, work: Work): MarkdownPage {
  const { namesOf, ...page }: Collected = { headings: [], anchors: [], links: [], namesOf: headingNames() };
  for (const leaf of leaves) {
    if (leaf.kind === "html") {
      const html = leaf.lines.map(({ text }) => text).join("\n");
      collectHtml(withoutComments(html), leaf.lines[0]?.line ?? 1, { ...page, namesOf });
    } else collectText(leaf, definitions, work, { ...page, namesOf });
  }
  return page;
}

function collectText(
  leaf: Exclude<Leaf, { readonly kind: "html" }>,
  definitions: Blocks["definitions"],
  work: Work,
  page: Collected,
): void {
  const source = sourceOf(leaf.lines);
  const { links, html, text } = inlinesOf(source.text, definitions, work);
  if (leaf.kind === "heading") {
    page.headings.push({ names: page.namesOf(text), depth: leaf.depth, line: leaf.lines[0]?.line ?? 1 });
  }
  const found = [...links, ...html].sort((one, other) => one.at - other.at);
  for (const one of found) {
    const { line, column } = placeIn(source, one.at);
    if ("url" in one) page.links.push({ url: one.url, line, column });
    else collectHtml(withoutComments(one.text), line, page);
  }
}

function collectHtml(html: string, firstLine: number, page: Collected): void {
  const tags = tagsOf(html);
  for (const [at, tag] of tags.entries()) {
    if (tag.closes) continue;
    const line = firstLine + tag.line;
    for (const name of attributesOf(tag, "id", ...(tag.name === "a" ? ["name"] : [])))
      page.anchors.push({ name, line });
    for (const url of linksOf(tag)) page.links.push({ url, line, column: 1 });
    const depth = depthOf(tag);
    if (depth > 0) page.headings.push({ names: page.namesOf(headingText(html, tags, at)), depth, line });
  }
}

/** Where `<a>`, `<img>` and the `<source>` of a `<picture>` lead; a `srcset` lists URLs, each with its size. */
function linksOf(tag: Tag): readonly string[] {
  const inSets = attributesOf(tag, "srcset").flatMap((list) => list.split(/,\s+|,$/));
  const images = inSets.map((entry) => entry.trim().split(/\s/)[0] ?? "").filter((url) => url !== "");
  switch (tag.name) {
    case "a":
      return attributesOf(tag, "href");
    case "img":
      return [...attributesOf(tag, "src"), ...images];
    case "source":
      return images;
    default:
      return [];
  }
}

function headingText(html: string, tags: readonly Tag[], at: number): string {
  let next = at + 1;
  while (next < tags.length && depthOf(tags[next]) === 0) next++;
  return plainText(html.slice(tags[at]?.end, tags[next]?.start));
}

/** 1 to 6 for `<h1>` to `<h6>` and their ends, 0 for any other tag. */
function depthOf(tag: Tag | undefined): number {
  return Number(/^h([1-6])$/.exec(tag?.name ?? "")?.[1] ?? 0);
}
