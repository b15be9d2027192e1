import { expect, test } from "vitest";
import { withArguments } from "../../../src/files/scripts/arguments.ts";

const byName = 'case "$1" in\n  a) x ;;\n  b | "c")\n    y\n    ;;\nesac\nz\n';

test.each<[string, readonly string[], string]>([
  ['a\n"$@"\n', ["b", "c"], "a\nb c\n"],
  ['a\n"$@"\n', [], 'a\n"$@"\n'],
  ['run "$@"\n', ["b"], 'run "$@"\n'],
  [byName, ["a"], " x \nz\n"],
  [byName, ["c", "d"], "\n    y\n    \nz\n"],
  [byName, ["e"], byName],
  [byName.replace("$1", "${1:-a}"), [], " x \nz\n"],
  [byName.replace("$1", "$2"), ["a"], byName.replace("$1", "$2")],
])("%j given %j is what runs", (text, given, expected) => {
  expect(withArguments(text, given)).toBe(expected);
});

test("choices without an end are left as they are", () => {
  const text = 'case "$1" in\n'.repeat(20_000);
  expect(withArguments(text, ["a"])).toBe(text);
});

test.each([" ", "\t", "\n", "(", "a|"])(
  "a branch of nothing but %j is read in no more steps than it is long",
  (piece) => {
    const text = `case "$1" in\n${piece.repeat(200_000)}\nesac\n`;
    expect(withArguments(text, ["b"])).toBe(text);
  },
);
