import { expect, it } from "vitest";
import { comment } from "../../../src/render/comment/comment.ts";
import { earlierIn } from "../../../src/render/comment/earlier.ts";
import { onGitHub } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";

it.each([
  ["new-gaps", 3],
  ["program-changes", 3],
  ["warnings-only", 2],
  ["many", 40],
  ["nothing-new", null],
  ["does-not-parse", null],
  ["first-program", null],
])("the comment of %s reported %s", (name, problems) => {
  const earlier = earlierIn(comment(state(name), onGitHub));
  expect(earlier).toEqual(problems === null ? null : { problems, head: "e4f5a6b" });
});

it("a comment that turns green says what it was, and says the same when it is asked again", () => {
  const red = comment(state("new-gaps"), onGitHub);
  const green = comment(state("nothing-new"), { ...onGitHub, earlier: earlierIn(red) });
  expect(green.split("\n")[2]).toMatch(
    /^All 3 problems reported for `e4f5a6b` are fixed\. 3 of 42 controls affected\./,
  );
  expect(comment(state("nothing-new"), { ...onGitHub, earlier: earlierIn(green) })).toBe(green);
  expect(comment(state("nothing-new"), { ...onGitHub, earlier: earlierIn(green.replaceAll("\n", "\r\n")) })).toBe(
    green,
  );
});

it("a comment that stays red does not speak of the past", () => {
  const { earlier: _, ...plain } = { ...onGitHub, earlier: null };
  for (const name of Object.keys(states)) {
    if (name.startsWith("nothing") || name === "first-program") continue;
    const earlier = { problems: 3, head: "e4f5a6b" };
    expect(comment(state(name), { ...plain, earlier })).toBe(comment(state(name), plain));
  }
});

it.each([
  "",
  "no comment of ours",
  "### ❌ Compliance: 3 new gaps",
  "<!-- controldiff:v1 key=default head=e hash=0 -->\n### ❌ Compliance: 1e9 x",
])("is nothing in what we did not write: %j", (text) => {
  expect(earlierIn(text)).toBeNull();
});
