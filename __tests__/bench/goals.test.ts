import { describe, expect, it } from "vitest";
import { type Goal, missedLines } from "../../bench/goals.ts";
import { missed } from "../../bench/missed.ts";

const goal = (measured: number, more: Partial<Goal> = {}): Goal => {
  return { figure: "a check", measured, goal: 10, write: (value) => value.toFixed(1), about: "check", ...more };
};

describe("the page of figures", () => {
  it.each([
    ["met", [goal(9), goal(10)], ["Every goal is met."]],
    ["missed", [goal(9), goal(12)], [expect.stringContaining("a check: 12.0 where 10 is the goal")]],
    ["not measured", [goal(Number.NaN)], [expect.stringContaining("a check: NaN where 10 ")]],
    [
      "missed twice for one reason, and once for another",
      [goal(12), goal(5, { about: "demo", figure: "demo", goal: 4 }), goal(13)],
      [expect.stringMatching(/a check: 12\.0 .*; a check: 13\.0/), expect.stringContaining("demo: 5.0 where 4 ")],
    ],
  ])("tells of goals that are %s", (_, goals, lines) => {
    expect(missedLines(goals)).toEqual(lines);
  });

  it.each(Object.entries(missed))("says of %s what a profile shows and what was tried, in sentences", (_, about) => {
    for (const text of [about.shows, about.tried]) expect(text).toMatch(/^[A-Z0-9"`].{20,}\.$/s);
  });
});
