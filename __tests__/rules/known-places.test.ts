import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleIds } from "../../src/rules/registry.ts";

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const anyRule = `"(?:${ruleIds.join("|")})"`;

describe("what is known of a rule stands on its card", () => {
  test.each(ruleIds)("%s has one card, in a file of its name", (id) => {
    const cards = sources.filter(({ text }) => text.includes(`\n  id: "${id}",\n`)).map(({ path }) => path);
    expect(cards).toEqual([expect.stringMatching(new RegExp(`^src/rules/[a-z-]+/${id}\\.ts$`))]);
  });

  test("no switch asks for a rule, and no list or table has three of them but the registry", () => {
    const lists = new RegExp(`(?:${anyRule}[^\n"]*[,|:\n]\\s*){3}`);
    const open = sources.filter(({ text }) => /switch \((?:\w+\.)*rule\)/.test(text) || lists.test(text));
    expect(open.map(({ path }) => path)).toEqual(["src/rules/registry.ts"]);
  });
});
