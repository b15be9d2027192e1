import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync("docs/architecture.md", "utf8");
const named = (text: string) =>
  [...text.matchAll(/`((?:src|__tests__|scripts)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

it("every file and folder that the page names is there", () => {
  expect(named(page).length).toBeGreaterThan(40);
  expect(named(page).filter((path) => !existsSync(path))).toEqual([]);
});

it("a changed file is followed in ten steps, each of which names where it happens", () => {
  const start = page.indexOf("\n## One changed file");
  const section = page.slice(start, page.indexOf("\n## ", start + 1));
  const steps = [...section.matchAll(/^(\d+)\. (.*)$/gm)];
  expect(steps.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(steps.filter(([, , text = ""]) => named(text).length === 0)).toEqual([]);
});

it("the table of folders has every folder of src", () => {
  const rows = [...page.matchAll(/^\| `(src\/[\w-]+)` \|/gm)].map(([, folder = ""]) => folder);
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.sort()).toEqual(folders.map(({ name }) => `src/${name}`).sort());
});
