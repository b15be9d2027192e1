import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editsOf, type Splice, spliced } from "../../src/edits/splice.ts";

const text = "one\ntwo\nthree\nfour\n";
const at = (found: string) => text.indexOf(found);

describe("splices as edits of whole lines", () => {
  it.each<readonly [what: string, splices: readonly Splice[], edits: readonly object[]]>([
    [
      "within a line",
      [{ start: at("two"), end: at("two") + 1, text: "T" }],
      [{ from: 2, to: 2, was: ["two"], lines: ["Two"] }],
    ],
    [
      "three in two lines, in any order",
      [
        { start: at("hree"), end: at("ee"), text: "" },
        { start: at("two") + 3, end: at("two") + 3, text: "!" },
        { start: at("three") + 5, end: at("three") + 5, text: "?" },
      ],
      [
        { from: 2, to: 2, was: ["two"], lines: ["two!"] },
        { from: 3, to: 3, was: ["three"], lines: ["tee?"] },
      ],
    ],
    [
      "that takes lines out",
      [{ start: at("two"), end: at("four"), text: "" }],
      [{ from: 2, to: 3, was: ["two", "three"], lines: [] }],
    ],
    [
      "that puts lines between two, with the one before",
      [{ start: at("three"), end: at("three"), text: "2a\n2b\n" }],
      [{ from: 2, to: 2, was: ["two"], lines: ["two", "2a", "2b"] }],
    ],
    [
      "that puts a line at the end, with the last",
      [{ start: text.length, end: text.length, text: "five\n" }],
      [{ from: 4, to: 4, was: ["four"], lines: ["four", "five"] }],
    ],
    [
      "that puts a line at the start, with the first",
      [{ start: 0, end: 0, text: "zero\n" }],
      [{ from: 1, to: 1, was: ["one"], lines: ["zero", "one"] }],
    ],
    [
      "that joins lines",
      [{ start: at("\ntwo"), end: at("two"), text: " " }],
      [{ from: 1, to: 2, was: ["one", "two"], lines: ["one two"] }],
    ],
  ])("%s", (_, splices, edits) => {
    expect(editsOf("a", text, splices)).toEqual(edits.map((edit) => ({ path: "a", ...edit })));
  });

  it("of a file without a line stand nowhere", () => {
    expect(editsOf("a", "", [{ start: 0, end: 0, text: "one\n" }])).toEqual([
      { path: "a", from: 1, to: 0, was: [], lines: ["one"] },
    ]);
  });

  test("done line by line they make the same text as done by characters", () => {
    const pieces = fc.array(fc.constantFrom("a", "b", " ", "\n"), { maxLength: 30 });
    const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom("", "x", "x\n", "\nx", "\n")), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(pieces, cuts, (letters, written) => {
        const content = `${letters.join("")}z\n`;
        const last = content.length - 2;
        const splices: Splice[] = [];
        for (const [from, length, put] of [...written].sort((a, b) => a[0] - b[0])) {
          const start = Math.max(Math.min(from, last), splices.at(-1)?.end ?? 0);
          if (start > (splices.at(-1)?.end ?? -1))
            splices.push({ start, end: Math.min(start + length, last), text: put });
        }
        const lines = content.split("\n");
        for (const edit of [...editsOf("a", content, splices)].reverse()) {
          expect(lines.slice(edit.from - 1, edit.to)).toEqual(edit.was);
          lines.splice(edit.from - 1, edit.was.length, ...edit.lines);
        }
        expect(lines.join("\n")).toBe(spliced(content, splices));
      }),
    );
  });
});
