import { expect, test } from "vitest";
import {
  countLeftOut,
  hasPlaceholder,
  innerTargets,
  mayBeFilledIn,
  mostLinks,
} from "../../src/evidence/inner-target.ts";
import { pageOf } from "../../src/files/markdown/markdown.ts";
import { allPageLinks, type PageLinks } from "../../src/model/evidence.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are the templates'
test.each<readonly [url: string, hasPlaceholder: boolean, mayBeFilledIn: boolean]>([
  ["{{ site.url }}/x", true, true],
  ["/x/{% link y %}", true, true],
  ["${root}/x", true, true],
  ["<%= x %>/y", true, false],
  ["{links.x}", true, true],
  ["../{lang}/x.md", false, true],
  ["%PUBLIC_URL%/x", false, true],
  ["%A1_B%/x", false, true],
  ["my%20notes%20a.md", false, false],
  ["%PUBLIC/x", false, false],
  ["$URL/x", false, true],
  ["$URL", false, true],
  ["$URLs/x", false, false],
  ["x/$URL/x", false, false],
  ["@@VERSION@@/x", false, true],
  ["@site/x", false, true],
  ["@source/x", false, true],
  ["@theme/x", false, true],
  ["@/x", false, true],
  ["@@/x", false, true],
  ["~/x", false, true],
  ["~~/x", false, true],
  ["~@/x", false, true],
  ["@acme/x", false, false],
  ["docs/@site/x", false, false],
  ["docs/x.md", false, false],
])("%s", (link, isPlaceholder, isFilledIn) => {
  expect([hasPlaceholder(link), mayBeFilledIn(link)]).toEqual([isPlaceholder, isFilledIn]);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are the templates'

function targets(text: string, first: readonly string[] = [], rules: Partial<PageLinks> = {}) {
  const reading = pageOf(new TextEncoder().encode(text), "docs/a.md");
  if (reading.is !== "page") throw new Error("no page");
  return innerTargets(reading.page, "docs/a.md", null, new Set(first), { ...allPageLinks, ...rules });
}

const lines = (from: number, to = from) => ({ kind: "lines", from, to });

test.each<readonly [url: string, target: string | null, fragment?: object | null]>([
  ["b.md", "docs/b.md"],
  ["./b.md?raw=1#x", "docs/b.md", { kind: "heading", slug: "x" }],
  ["../b.md", "b.md"],
  ["../../b.md", null],
  ["..", ""],
  ["/b.md", "b.md"],
  ["#x", "docs/a.md", { kind: "heading", slug: "x" }],
  ["#x#y", "docs/a.md", { kind: "heading", slug: "x#y" }],
  ["b.md#", "docs/b.md"],
  ["b.md#top", "docs/b.md"],
  ["b.md#:~:text=x", "docs/b.md"],
  ["b.ts#L3", "docs/b.ts", lines(3)],
  ["b.ts#L3-L12", "docs/b.ts", lines(3, 12)],
  ["b.ts#L3-12", "docs/b.ts", lines(3, 12)],
  ["b.ts#L3C14-L12C10", "docs/b.ts", lines(3, 12)],
  ["b.ts#L3C14", "docs/b.ts", lines(3)],
  ["b.ts#L3x", "docs/b.ts", { kind: "heading", slug: "L3x" }],
  ["b.ts#xL3", "docs/b.ts", { kind: "heading", slug: "xL3" }],
  ["a%20b.md", "docs/a b.md"],
  ["https://a.example/b.md", null],
  ["mailto:a@b.c", null],
  ["git+ssh://x/y", null],
  ["//a.example/b.md", null],
  ["x:y", null],
  ["b/x:y.md", "docs/b/x:y.md"],
])("%s leads to %s", (link, target, fragment = null) => {
  const found = targets(`[x](${link})\n`).targets.map((one) => [one.path, one.fragment]);
  expect(found).toEqual(target === null ? [] : [[target, fragment]]);
});

test("links from the root of a site", () => {
  const found = targets("[x](/b.md) [y](c.md)\n", [], { root: "site" }).targets;
  expect(found.map(({ path }) => path)).toEqual(["site/b.md", "docs/c.md"]);
});

test("links that are left out", () => {
  const paths = (rules: Partial<PageLinks>) => targets("[x](b.md) [y](c/d.md)\n", [], rules).targets.length;
  expect([
    paths({}),
    paths({ except: ["docs/c/**"] }),
    paths({ except: ["x", "docs/**"] }),
    paths({ check: false }),
  ]).toEqual([2, 1, 0, 0]);
});

test("of too many links those that the change touches come first", () => {
  const page = (count: number) =>
    Array.from({ length: count }, (_, at) => `[x](${at}.md) [again](${at}.md)\n`).join("\n");
  expect(targets(page(mostLinks))).toMatchObject({ isCut: false, targets: { length: mostLinks } });
  const { isCut, targets: found } = targets(page(mostLinks + 2), ["docs/1001.md", "docs/5.md"]);
  const paths = found.map(({ path }) => path);
  expect(isCut).toBe(true);
  expect(paths.slice(0, 3)).toEqual(["docs/5.md", "docs/1001.md", "docs/0.md"]);
  expect([paths.length, new Set(paths).size]).toEqual([mostLinks, mostLinks]);
});

test.each<readonly [rules: Partial<PageLinks>, count: number]>([
  [{}, 0],
  [{ except: ["docs/c/**"] }, 1],
  [{ except: ["x", "docs/**"] }, 2],
  [{ check: false }, 2],
  [{ check: false, except: ["docs/c/**"] }, 2],
])("of two links %j leaves out %s", (rules, count) => {
  const reading = pageOf(new TextEncoder().encode("[x](b.md) [y](c/d.md) [z](https://a.example)\n"), "docs/a.md");
  if (reading.is !== "page") throw new Error("no page");
  expect(countLeftOut(reading.page, "docs/a.md", null, { ...allPageLinks, ...rules })).toBe(count);
});
