import { describe, expect, it } from "vitest";
import { mostNesting, nestingOf } from "../../../src/model/files/nesting.ts";
import { judgedPointer } from "../../support/pointer.ts";

describe("nesting", () => {
  it.each([
    ["a: 1\nb: 2\n", 1],
    ["a:\n  b:\n    c: 1\nd: 1\n", 3],
    ["[[[]]]", 4],
    ["- - - a\n", 4],
    ['{"a": {"b": [1]}}', 4],
    ["", 0],
  ])("of %j is at most %i", (text, depth) => {
    expect(nestingOf(text)).toBe(depth);
  });

  it.each([
    ["brackets", "[".repeat(200_000)],
    ["compact lists", "- ".repeat(200_000)],
    ["indents", Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
  ])("without end, in %s, is refused before a parser sees it", (_, text) => {
    expect(nestingOf(text)).toBeGreaterThan(mostNesting);
    expect(judgedPointer(text)).not.toBe("sound");
  });
});
