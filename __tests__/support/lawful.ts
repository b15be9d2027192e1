import { expect } from "vitest";
import { cellsOf, htmlOf, liveIn, read } from "./rendered.ts";

const ours = "h3 h4 p table thead tbody tr th td code pre a strong em details summary sub span ul ol li blockquote br";
const tagsOfOurs = new Set(ours.split(" "));

/** Markdown that GitHub shows as ours: no element, link, mention or comment of anybody else, and every table whole. */
export function expectLawful(markdown: string, comments: number): void {
  const html = htmlOf(markdown);
  const seen = read(html);
  for (const tag of seen.tags) {
    expect(tagsOfOurs).toContain(/^<(\w+)/.exec(tag)?.[1]);
    if (tag.startsWith("<a")) expect(tag).toMatch(/^<a href="https:\/\/github\.com\/acme\/scheduling\/[^"\s]*">$/);
    else expect(tag).toMatch(/^<\w+(?: (?:align="center"|start="\d+"|class="language-suggestion"))?\s?\/?>$/);
  }
  expect(liveIn(seen)).toEqual([]);
  expect(html.match(/<!--/g)?.length ?? 0).toBe(comments);
  expect(seen.tags.filter((tag) => tag === "<details>")).toHaveLength(markdown.match(/^<details>/gm)?.length ?? 0);
  expectEvenTables(markdown);
}

/** Every line of a table has as many cells as its head. */
function expectEvenTables(markdown: string): void {
  let cells: number | null = null;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) {
      cells = null;
      continue;
    }
    cells ??= cellsOf(line);
    expect(cellsOf(line)).toBe(cells);
  }
}
