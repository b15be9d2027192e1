import { expect, test } from "vitest";
import { makesNothing } from "../../../src/files/hcl/constant.ts";

test.each([
  ["one name", "[for k in [] : k]"],
  ["a key and a value", "{for k , v in {} : k => v}"],
  ["a name on the next line", "[\n  for\n  k in [] : k\n]"],
])("a loop over nothing by %s makes nothing", (_, loop) => {
  expect(makesNothing(`\${${loop}}`, {})).toBe(true);
});

test("loops that do not end are not read again and again", () => {
  const loops = Array.from({ length: 4_000 }, (_, at) => `\${[for${" ".repeat(480)}${at}]}`);
  expect(loops.filter((loop) => makesNothing(loop, {}))).toEqual([]);
});

test("the local values of a file are not gathered for each block that asks", () => {
  const names = Array.from({ length: 60_000 }, (_, at) => `a${at}`);
  const file = { locals: [Object.fromEntries(names.map((name) => [name, "0"]))] };
  expect(names.every((name) => makesNothing(`\${local.${name}}`, file))).toBe(true);
});
