import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "../../../src/parse/yaml/lines.ts";
import { type Places, placesOf } from "../../../src/parse/yaml/places.ts";
import { plainTree } from "../../../src/parse/yaml/plain-yaml.ts";
import { parseWithLibrary } from "../../../src/parse/yaml/yaml.ts";
import { treeBelow } from "../support/tree.ts";

/** A value with all that is known of where its parts stand, in the order of its keys. */
function outline(value: unknown, places: Places): unknown {
  if (typeof value !== "object" || value === null) return value;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const part = (key: string | number) => (value as Record<string | number, unknown>)[key];
  return keys.map((key) => [
    ...[key, places.at(value, key), places.key(value, key), places.typed(value, key)],
    outline(part(key), places),
  ]);
}

/** What stands in a text, as plain YAML and by the library; null where it is no plain YAML. */
function bothOf(text: string) {
  const plain = plainTree(text);
  if (plain === null) return null;
  const places = placesOf(plain, placesIn(text, "a.yml"));
  const { file, problems } = parseWithLibrary(text, "a.yml");
  return {
    plain: [plain.value, places.root, outline(plain.value, places), []],
    library: file && [file.value, file.places.root, outline(file.value, file.places), problems],
  };
}

describe("plain YAML", () => {
  it.each([
    "a: 1\n",
    "# c\na: b # d\n\n# e\nf:\n  - g\n  -  h: i\n     j: k\n  - - l\n    - m\nn:\n- o\np:\n",
    '{ a: [b, c d, -1, +2, ], "e":f, \'g\'\'h\': "i\\"\\n" }\n',
    '- {"a":"b","c":{"d":[]}}\n- {}\n- x',
    "a: [b, # c\n  d]\n'e' : https://example.com/#x\nf: a#b - c\ng: ~\nh: True\ni: 2026-11-23\n",
    "1: a\n2: b\ntrue: c\n",
  ])("says what the library says of %j", (text) => {
    const both = bothOf(text);
    expect(both?.plain).toEqual(both?.library);
    expect(both).not.toBeNull();
  });

  it.each([
    ["an empty file", "# nothing\n"],
    ["a text of several lines", "a: b\n  c\n"],
    ["a text of several lines in quotes", 'a: "b\n  c"\n'],
    ["a block of text", "a: |\n  b\n"],
    ["anchors, aliases and tags", "a: &b c\nd: *b\ne: !f g\n"],
    ["a key that is written twice", "a: 1\na: 2\n"],
    ["a merge key", "<<: a\n"],
    ["__proto__", "__proto__: a\n"],
    ["a fraction", "a: 5.10\n"],
    ["a hexadecimal number", "a: 0x1F\n"],
    ["a pair in a list", "[a: b]\n"],
    ["a key without a value in brackets", "{ a, b: c }\n"],
    ["an item without a value", "- a\n-\n"],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["a tab", "a:\tb\n"],
    ["CRLF", "a: b\r\n"],
    ["an escape of YAML alone", 'a: "\\x41"\n'],
    ["what is indented too little", "a: [b,\nc]\n"],
    ["what is indented too much", "a:\n  b: c\n   d: e\n"],
    ["a second colon", "a: b: c\n"],
    ["a bracket that is not closed", "a: [b\n"],
    ["what stands behind quotes", 'a: "b" c\n'],
    ["deep nesting", `${"[".repeat(17)}${"]".repeat(17)}\n`],
    ["a very long file", `${"- a\n".repeat(30_000)}`],
  ])("leaves %s to the library", (_, text) => {
    expect(plainTree(text)).toBeNull();
  });

  const written = Object.values(treeBelow("__tests__/fixtures/parse/design")).flatMap((text) =>
    typeof text === "string" ? [text] : [],
  );
  const marks = [..."[]{}:-?*&!|>'\"#%@`,\n ~", "\n  ", "\n- ", ": ", " #", "- ", "? ", "<<: a\n", "---\n", "é", "\\n"];
  const values = ["1", "1.0", "null", "True", "-1", "0x1f", "2026-11-23", "a: b\n", "{a: 1}", "[a, b]", '""', "''"];
  const edits = fc.array(
    fc.record({ at: fc.nat(), out: fc.nat({ max: 5 }), put: fc.constantFrom("", ...marks, ...values) }),
    { minLength: 1, maxLength: 4 },
  );
  const from = fc.record({
    text: fc.constantFrom(...written),
    line: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
  });

  it("says what the library says of whatever it reads, and reads all files of the design", () => {
    expect(written.filter((text) => plainTree(text) === null)).toEqual([]);
    let read = 0;
    const same = fc.property(from, edits, ({ text, line, length }, changes) => {
      const lines = text.split("\n");
      const start = line % lines.length;
      let edited = lines.slice(start, start + length).join("\n");
      for (const { at, out, put } of changes) {
        const offset = at % (edited.length + 1);
        edited = edited.slice(0, offset) + put + edited.slice(offset + out);
      }
      const both = bothOf(edited);
      if (both !== null) read += 1;
      expect(both?.plain).toEqual(both?.library);
    });
    fc.assert(same, { numRuns: 3_000, seed: 20261123 });
    expect(read).toBeGreaterThan(500);
  });
});
