import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("no folder of the sources is a heap: what is in one is about one thing", () => {
  const heaps = folders("src").filter((folder) => filesIn(folder).length > 32);
  expect(heaps).toEqual([]);
});

function folders(at: string): readonly string[] {
  const inside = readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [at, ...inside.flatMap(({ name }) => folders(join(at, name)))];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(({ name }) => (name.endsWith(".ts") ? [name] : []));
}
