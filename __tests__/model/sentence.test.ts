import { describe, expect, it, test } from "vitest";
import { because, code, listOf, path, plainText, quote, sentence } from "../../src/model/sentence.ts";

describe("a sentence", () => {
  test.each([
    ["a name with a blank", sentence`${path("it Policy.md")} was deleted`, "it Policy.md was deleted"],
    ["two names", sentence`${path("a; b.md")} was renamed to ${path("a (c).md")}`, "a; b.md was renamed to a (c).md"],
    [
      "quoted words",
      sentence`${path("x.tf")} no longer contains ${quote('max-age="1"; x')}`,
      'x.tf no longer contains "max-age="1"; x"',
    ],
    [
      "a reason",
      sentence`no working control is left${because(sentence`${code("TX-01")}: ${path("a.md")} was deleted`)}`,
      "no working control is left (TX-01: a.md was deleted)",
    ],
    ["a number", sentence`${3} of ${4} tests failed`, "3 of 4 tests failed"],
  ])("keeps %s whole in plain text", (_, words, plain) => {
    expect(plainText(words)).toBe(plain);
  });

  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("lists %j", (names, plain) => {
    expect(plainText(listOf(names.map((name) => [code(name)])))).toBe(plain);
  });

  it("is equal data however it was put together", () => {
    expect(sentence`one ${sentence`two ${3}`} four`).toEqual([{ is: "text", text: "one two 3 four" }]);
  });
});
