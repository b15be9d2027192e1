import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conformancePage, namedBy, wrongIn } from "../scripts/conformance.ts";
import { rows } from "./conformance.ts";

it("every row of the scorecard is there, and names its tests or says where else it is held", () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
  for (const { row, tests, elsewhere } of rows)
    expect(tests.length > 0 || elsewhere !== undefined, `row ${row}`).toBe(true);
});

it("docs/conformance.md is what the table makes", () => {
  expect(readFileSync("docs/conformance.md", "utf8")).toBe(conformancePage());
});

describe("a line names", () => {
  const ran = [
    { file: "a.test.ts", name: "x > one", passed: true },
    { file: "a.test.ts", name: "x > one more", passed: false },
    { file: "b.test.ts", name: "x > one", passed: true },
  ];
  it.each([
    ["a.test.ts > x > one", 1],
    ["a.test.ts > x > one…", 2],
    ["a.test.ts > x", 2],
    ["a.test.ts", 2],
    ["c.test.ts", 0],
    ["a.test.ts > x > on", 0],
  ])("%s: %i", (line, count) => {
    expect(namedBy(line, ran)).toHaveLength(count);
  });

  it("what is not there or did not pass, and that is an error", () => {
    const row = { row: 1, convention: "", bar: "", tests: ["a.test.ts > x", "a.test.ts > y"] };
    expect(wrongIn(row, ran)).toEqual([
      "row 1: did not pass: a.test.ts > x > one more",
      'row 1: no test is called "a.test.ts > y"',
    ]);
  });
});
