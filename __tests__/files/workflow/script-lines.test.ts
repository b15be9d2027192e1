import { describe, expect, it } from "vitest";
import { linesIn } from "../../../src/files/workflow/script-lines.ts";

describe("the commands that a shell reads", () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ["a; b\nc", [["a", "b"], ["c"]]],
    ["a   \t b", [["a b"]]],
    ["a \\\n  b", [["a b"]]],
    ["a 'x;  y\n# z' b", [["a 'x;  y\n# z' b"]]],
    ['a "x; $(b "c; d" \'"\') \\" e"; f', [['a "x; $(b "c; d" \'"\') \\" e"', "f"]]],
    ['a "x (y"; b', [['a "x (y"', "b"]]],
    ["a `b; c`; d", [["a `b; c`", "d"]]],
    ["a $'x\\'; y'; b", [["a $'x\\'; y'", "b"]]],
    ["a &&\n\n  b ||\nc |\nd", [["a && b || c | d"]]],
    ["a # b \\\nc", [["a"], ["c"]]],
    ["a#b # c", [["a#b"]]],
    ["a <<X <<-'Y Z' | b\nx;\nX\n\ty\n\tY Z\nc", [["a <<X <<-'Y Z' | b"], ["c"]]],
    ["a <<X\nb", [["a <<X"]]],
    ["a <<<X\nb", [["a <<<X"], ["b"]]],
    ["((x = 1 << y))\nb", [["((x = 1 << y))"], ["b"]]],
    ["a 'b; c\nd <<X\ne\nX\nf", [["a 'b", "c"], ["d <<X"], ["f"]]],
    ['a "b; c\nd', [['a "b', "c"], ["d"]]],
  ])("%j", (script, lines) => {
    expect(linesIn(script).lines.filter((line) => line.join("") !== "")).toEqual(lines);
  });
});

it("keeps the lines of here-documents apart", () => {
  expect(linesIn("sh <<X\na || true\nX\nb").documents).toEqual(["a || true"]);
});
