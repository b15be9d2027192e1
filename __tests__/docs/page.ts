import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { pages } from "../../scripts/generate-pages.ts";
import { pageOf } from "../../src/files/markdown/markdown.ts";
import type { MarkdownPage } from "../../src/files/markdown/page.ts";

/** Every page that is written for users, from the repository's root: the documentation and the pages of folders. */
export const allPages: readonly string[] = [
  ...pages,
  "CONTRIBUTING.md",
  "SECURITY.md",
  "criteria/README.md",
  "examples/workflows/README.md",
];

/** A fenced block of a page, also of a list or a quote. */
export interface Block {
  readonly page: string;
  readonly line: number;
  /** The heading that it is under, without its marks. */
  readonly section: string;
  /** What stands behind the opening fence, such as `yaml`. */
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  let section = "";
  return nodesOf(fromMarkdown(readFileSync(page, "utf8"))).flatMap((node) => {
    if (node.type === "heading") section = textOf(node);
    if (node.type !== "code") return [];
    const line = (node.position?.start.line ?? 0) + 1;
    return [{ page, line, section, language: node.lang ?? "", text: `${node.value}\n` }];
  });
}

/** What is needed of a node of Markdown. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly MarkdownNode[] | undefined;
}

/** A node and all below it, in the order of the page. */
function nodesOf(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** What is wrong with a link of a page: the file is not there, or the heading is not on it. Null: nothing, or it leads to another site. */
export function brokenLink(page: string, url: string): string | null {
  if (/^[a-z]+:/.test(url)) return null;
  const [path = "", fragment] = url.split("#");
  const target = path === "" ? page : posix.normalize(posix.join(dirname(page), path));
  if (target.startsWith("..") || !existsSync(target)) return `${page}: ${url} leads to nothing`;
  if (fragment === undefined || !target.endsWith(".md")) return null;
  return anchorsOf(target).has(fragment) ? null : `${page}: ${target} has no heading #${fragment}`;
}

/** The addresses that a page links to, as written. */
export function linksOf(page: string): readonly string[] {
  return read(page).links.map(({ url }) => url);
}

/** What a page's headings and anchors are linked by. */
function anchorsOf(page: string): ReadonlySet<string> {
  const { headings, anchors } = read(page);
  return new Set([...headings.map(({ names }) => names[0] ?? ""), ...anchors.map(({ name }) => name)]);
}

const known = new Map<string, MarkdownPage>();

function read(page: string): MarkdownPage {
  const before = known.get(page);
  if (before !== undefined) return before;
  const reading = pageOf(readFileSync(page), page);
  if (reading.is !== "page") throw new Error(`${page} ${reading.why}`);
  known.set(page, reading.page);
  return reading.page;
}
