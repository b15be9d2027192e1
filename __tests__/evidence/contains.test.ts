// Where a text that a link asks for stands, and when it is not looked for.
import { expect, test } from "vitest";
import { isUsable, lineOf, tooLong } from "../../src/evidence/contains.ts";
import type { Contains } from "../../src/model/evidence.ts";
import { place } from "./program-of.ts";

const text = (value: string): Contains => ({ kind: "text", value, place });
const pattern = (value: string): Contains => ({ kind: "regex", value, place });
const long = "x".repeat(10_000_000);

test.each<readonly [contains: Contains, content: string, line: number | null]>([
  [text("TLS"), "TLS 1.3\n", 1],
  [text("TLS"), "We use\nTLS 1.3\n", 2],
  [text("We use\r\nTLS"), "\nWe use\nTLS 1.3\n", 2],
  [text("TLS"), "SSL\n", null],
  [pattern("^T.S"), "We use\nTLS 1.3\n", 2],
  [pattern("^T.S"), "We use TLS\n", null],
  [pattern("x{5}y"), long, null],
])("%j stands on a line", (contains, content, line) => {
  expect(lineOf(contains, content)).toBe(line);
});

test.each<readonly [contains: Contains, texts: readonly string[], isTooLong: boolean]>([
  [pattern("x{5}y"), ["x", long], true],
  [pattern("x{5}y"), [long, "x"], true],
  [pattern("x{5}y"), ["x"], false],
  [text("y"), [long], false],
])("%j may be too much to look for", (contains, texts, isTooLong) => {
  expect(tooLong(contains, { texts, words: [], isPlural: false }) !== null).toBe(isTooLong);
});

test.each<readonly [contains: Contains, isUsable: boolean]>([
  [text("rotate("), true],
  [pattern("rotate("), false],
  [pattern("(?=x)"), false],
  [pattern("rotate"), true],
])("%j can be looked for: %s", (contains, expected) => {
  expect(isUsable(contains)).toBe(expected);
});
