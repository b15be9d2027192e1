import { describe, expect, it } from "vitest";
import { brokenCases, good } from "./support/cases.ts";
import { parseTree, problemsOf } from "./support/tree.ts";

const cases = brokenCases();

describe("a broken program", () => {
  it("starts from one that has no problem at all", () => {
    expect(parseTree(good)).toMatchObject({ problems: [], absent: false, program: { name: "Scheduling" } });
  });

  it("comes in many kinds, each told apart by its name", () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)("$name", ({ tree, problems }) => {
    expect(problemsOf(tree)).toEqual(problems);
    const isBroken = problems.some((problem) => / error /.test(problem));
    expect(parseTree(tree).program === null).toBe(isBroken);
  });
});
