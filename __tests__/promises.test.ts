import { describe, expect, it } from "vitest";
import { namedBy, wrongIn } from "../scripts/promises.ts";
import { promises } from "./promises.ts";

it("every promise names the tests that hold it", () => {
  expect(promises.filter(({ tests }) => tests.length === 0)).toEqual([]);
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
    const promised = { promise: "it holds", page: "README.md", tests: ["a.test.ts > x", "a.test.ts > y"] };
    expect(wrongIn(promised, ran)).toEqual([
      '"it holds": failed: a.test.ts > x > one more',
      '"it holds": there is no test "a.test.ts > y"',
    ]);
  });
});
