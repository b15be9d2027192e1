// The documentation is whole: every link leads somewhere, every page is reached from the README, and what the code links to is there.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it, test } from "vitest";
import { pages } from "../../scripts/generate-pages.ts";
import { helpTopics } from "../../src/model/help.ts";
import { rules } from "../../src/rules/registry.ts";
import { promises } from "../promises.ts";
import { allPages, brokenLink, linksOf } from "./page.ts";

it("the README is at most 8 KB", () => {
  expect(Buffer.byteLength(readFileSync("README.md"))).toBeLessThanOrEqual(8192);
});

test.each(allPages)("%s links to nothing that is not there", (page) => {
  expect(linksOf(page).flatMap((url) => brokenLink(page, url) ?? [])).toEqual([]);
});

it("every page of docs/ is linked from the README or from a page that is", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached) {
    const linked = linksOf(page)
      .filter((url) => !/^[a-z]+:/.test(url) && !url.startsWith("#"))
      .map((url) => posix.normalize(posix.join(posix.dirname(page), url.replace(/#.*/, ""))));
    for (const target of linked) if (allPages.includes(target)) reached.add(target);
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

describe("an address that the code gives", () => {
  test.each(Object.entries(helpTopics))("about %s leads to a heading", (_, address) => {
    expect(brokenLink("README.md", address)).toBeNull();
  });

  test.each(Object.keys(rules))("about the rule %s leads to its section", (rule) => {
    expect(brokenLink("README.md", `docs/rules.md#${rule}`)).toBeNull();
  });

  test.each(promises)("about what we promise: $promise", ({ page }) => {
    expect(brokenLink("README.md", page)).toBeNull();
  });
});

it("a link that leads nowhere would be seen", () => {
  expect(brokenLink("docs/program.md", "evidence.md#no-such-heading")).toMatch(/no heading/);
  expect(brokenLink("docs/program.md", "no-such-page.md")).toMatch(/leads to nothing/);
  expect(brokenLink("docs/program.md", "#no-such-heading")).toMatch(/no heading/);
});
