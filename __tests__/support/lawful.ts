import { expect } from "vitest";
import { cellsOf, htmlOf, liveIn, read } from "./rendered.ts";

const ours =
  "h3 h4 p table thead tbody tr th td code pre a strong em details summary sub span ul ol li blockquote br wbr";
const tagsOfOurs = new Set(ours.split(" "));

/** Markdown that GitHub shows as ours: no element, link, mention or comment of anybody else, and every table whole. */
export function expectLawful(markdown: string, comments: number): void {
  const html = htmlOf(markdown);
  const seen = read(html);
  expect(seen.tags.filter((tag) => !isOurs(tag))).toEqual([]);
  expect(liveIn(seen)).toEqual([]);
  expect(html.match(/<!--/g)?.length ?? 0).toBe(comments);
  expect(seen.tags.filter((tag) => tag === "<details>")).toHaveLength(markdown.match(/^<details>/gm)?.length ?? 0);
  expect(unevenRows(markdown)).toEqual([]);
}

function isOurs(tag: string): boolean {
  if (!tagsOfOurs.has(/^<(\w+)/.exec(tag)?.[1] ?? "")) return false;
  return tag.startsWith("<a")
    ? /^<a href="https:\/\/github\.com\/acme\/scheduling\/[^"\s]*">$/.test(tag)
    : /^<\w+(?: (?:align="center"|start="\d+"|class="language-suggestion"))?\s?\/?>$/.test(tag);
}

/** The lines of tables that have more or fewer cells than their head. */
function unevenRows(markdown: string): readonly string[] {
  let cells: number | null = null;
  return markdown.split("\n").filter((line) => {
    if (!line.startsWith("|")) {
      cells = null;
      return false;
    }
    cells ??= cellsOf(line);
    return cellsOf(line) !== cells;
  });
}
