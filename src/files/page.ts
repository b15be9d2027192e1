import type { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOfNode } from "mdast-util-to-string";
import { attributesOf, plainText, type Tag, tagsOf, withoutComments } from "./html-tags.ts";
import { headingNames } from "./slugs.ts";

/** What of a Markdown page can be pointed at, and what it points at; lines and columns count from 1. */
export interface MarkdownPage {
  readonly headings: readonly Heading[];
  readonly anchors: readonly Anchor[];
  readonly links: readonly InnerLink[];
}

export interface Heading {
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

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root["children"][number];

interface Collected {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly links: InnerLink[];
  readonly namesOf: (text: string) => readonly string[];
}

/** Collects the headings, anchors and links of a parsed page, in document order. */
export function collectPage(root: Root): MarkdownPage {
  const nodes = inOrder(root);
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  }
  const { namesOf, ...page }: Collected = { headings: [], anchors: [], links: [], namesOf: headingNames() };
  for (const node of nodes) collect(node, definitions, { ...page, namesOf });
  return page;
}

/** With a stack of our own: how deep a page is nested is for its author to choose. */
function inOrder(root: Root): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if (!("children" in node)) continue;
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return nodes;
}

function collect(node: Node, definitions: ReadonlyMap<string, string>, page: Collected): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  switch (node.type) {
    case "heading": {
      const text = textOfNode(node, { includeHtml: false, includeImageAlt: false });
      page.headings.push({ names: page.namesOf(text), depth: node.depth, line });
      return;
    }
    case "html":
      collectHtml(withoutComments(node.value), line, page);
      return;
    case "link":
    case "image":
      page.links.push({ url: node.url, line, column });
      return;
    case "linkReference":
    case "imageReference":
      page.links.push({ url: definitions.get(node.identifier) ?? "", line, column });
  }
}

function collectHtml(html: string, firstLine: number, page: Collected): void {
  const tags = tagsOf(html);
  for (const [at, tag] of tags.entries()) {
    if (tag.closes) continue;
    const line = firstLine + tag.line;
    for (const name of attributesOf(tag, "id", ...(tag.name === "a" ? ["name"] : [])))
      page.anchors.push({ name, line });
    const link = tag.name === "a" ? "href" : tag.name === "img" ? "src" : null;
    for (const url of link === null ? [] : attributesOf(tag, link)) page.links.push({ url, line, column: 1 });
    const depth = depthOf(tag);
    if (depth > 0) page.headings.push({ names: page.namesOf(headingText(html, tags, at)), depth, line });
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
