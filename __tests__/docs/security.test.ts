import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadClasses, loadWorlds } from "../../hostile/load.ts";
import { securityPage } from "../../hostile/security-page.ts";
import { treesOf } from "../../hostile/trees.ts";

const classes = loadClasses();
const cases = classes.flatMap((one) => one.cases);

it("docs/security.md is made from the classes of the hostile corpus", () => {
  expect(readFileSync("docs/security.md", "utf8")).toBe(securityPage(classes));
});

it("the corpus is as large as it has to be", () => {
  expect(classes.length).toBeGreaterThanOrEqual(24);
  expect(cases.filter(({ kind }) => kind === "hostile").length).toBeGreaterThanOrEqual(400);
  expect(cases.filter(({ kind }) => kind === "honest").length).toBeGreaterThanOrEqual(60);
});

it("each case does what it says to its world", () => {
  const worlds = loadWorlds();
  for (const one of cases) {
    const { start, head, tip } = treesOf(one, worlds);
    expect([start, head, tip].every((files) => files.size > 0)).toBe(true);
  }
});

it("every red case names the rule or the words it is red for", () => {
  const vague = cases.filter(
    ({ expect: { is, rule, says } }) => is !== "pass" && rule === undefined && says === undefined,
  );
  expect(vague.map(({ id }) => id)).toEqual([]);
});
