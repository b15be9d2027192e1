import { expect, it } from "vitest";
import { rememberTexts } from "../../src/model/remember.ts";

it.each([
  { asked: ["a", "a", "a"], computed: ["a"] },
  { asked: ["a", "b", "a", "b"], computed: ["a", "b"] },
  // The third text takes the place of the first.
  { asked: ["a", "b", "c", "b", "c", "a"], computed: ["a", "b", "c", "a"] },
])("the last two texts are remembered: $asked", ({ asked, computed }) => {
  const seen: string[] = [];
  const upper = rememberTexts(2, (text) => {
    seen.push(text);
    return text.toUpperCase();
  });
  expect(asked.map(upper)).toEqual(asked.map((text) => text.toUpperCase()));
  expect(seen).toEqual(computed);
});
