import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { glossary } from "../../scripts/glossary.ts";

const terms = Object.values(glossary).flat();
const named = terms.flatMap(({ types }) => types);

const exported = readdirSync("src/model", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...readFileSync(`src/model/${file}`, "utf8").matchAll(/^export (?:interface|type|class|enum) (\w+)/gm),
  ])
  .map(([, name = ""]) => name);

it("every exported type of src/model stands for a term: add it to scripts/glossary.ts", () => {
  expect(exported.filter((name) => !named.includes(name))).toEqual([]);
});

it("no term names a type that is not there, and no type stands for two terms", () => {
  expect(named.filter((name) => !exported.includes(name))).toEqual([]);
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});

it("no term is there twice", () => {
  const words = terms.flatMap(({ terms }) => terms);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
