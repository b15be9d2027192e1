import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync("docs/architecture.md", "utf8");
const named = (text: string) =>
  [...text.matchAll(/`((?:src|__tests__|scripts)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

it("every file and folder that the page names is there", () => {
  expect(named(page).length).toBeGreaterThan(40);
  expect(named(page).filter((path) => !existsSync(path))).toEqual([]);
});

it("every file and folder that CONTRIBUTING names is there", () => {
  const paths = named(readFileSync("CONTRIBUTING.md", "utf8"));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
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

it("the names of what a folder of the core may import are those of the rules", () => {
  const names = (list: string) => list.split(", ").filter((name) => name !== "" && name !== "nothing");
  const floors = new Map(
    [...readFileSync(".dependency-cruiser.mjs", "utf8").matchAll(/^ {2}(\w+): \[(.*)\],$/gm)].map(
      ([, room = "", below = ""]) => [room, names(below.replaceAll('"', "")).sort()],
    ),
  );
  // "assess and below" says less than the rules do.
  const rows = [...page.matchAll(/^\| `src\/(\w+)` \|.*\| (\w+(?:, \w+)*) \|$/gm)].flatMap(
    ([, room = "", below = ""]) => (floors.has(room) ? [[room, names(below).sort()] as const] : []),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows).toEqual(rows.map(([room]) => [room, floors.get(room)]));
});
