import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonKeyTwice, jsonRange, plainJson } from "../../src/files/json-text.ts";
import { structureOf } from "../../src/files/structure.ts";
import { formatOf } from "../../src/model/files/file-kinds.ts";

describe("JSON with comments", () => {
  it.each<readonly [content: string, value: unknown]>([
    ['{ "a": 1, // one\n  "b": [2, /* two */ 3,], }', { a: 1, b: [2, 3] }],
    [
      '// first\n{"a": "// no /* comment */", "b": "\\" // nor here"}',
      { a: "// no /* comment */", b: '" // nor here' },
    ],
    ['{"a": [1, // last\n ] /* end */ , /* x */ }', { a: [1] }],
    ["[/* open", undefined],
    ["[,]", []],
    ['{"a": 1,, }', undefined],
    ["[1 / 2]", undefined],
  ])("%s", (content, value) => {
    const plain = plainJson(content);
    expect(plain.length).toBe(content.length);
    const read = () => JSON.parse(plain);
    if (value === undefined) expect(read).toThrow();
    else expect(read()).toEqual(value);
  });

  it.each<readonly [path: string, is: "values" | "unsure"]>([
    ["tsconfig.json", "values"],
    ["packages/a/tsconfig.build.json", "values"],
    [".vscode/settings.json", "values"],
    ["a.jsonc", "values"],
    ["config.json", "unsure"],
    ["package.json", "unsure"],
  ])("in %s", (path, is) => {
    const bytes = new TextEncoder().encode('{"a": 1, // why\n}');
    expect(structureOf({ bytes, format: formatOf(path) ?? "YAML" }).is).toBe(is);
  });

  it("is no excuse for a file that does not parse without them either", () => {
    const bytes = new TextEncoder().encode('{"a": // why\n}');
    expect(structureOf({ bytes, format: "JSON" })).toEqual({ is: "broken", why: "does not parse as JSON" });
  });
});

describe("where a value stands in JSON", () => {
  it.each<readonly [content: string, steps: readonly string[], text: string | null]>([
    [' {"a": 1, "b" : [true, {"c/d": "e,]"}] } ', ["a"], "1"],
    [' {"a": 1, "b" : [true, {"c/d": "e,]"}] } ', ["b"], '[true, {"c/d": "e,]"}]'],
    [' {"a": 1, "b" : [true, {"c/d": "e,]"}] } ', ["b", "0"], "true"],
    [' {"a": 1, "b" : [true, {"c/d": "e,]"}] } ', ["b", "1", "c/d"], '"e,]"'],
    [' {"a": 1, "b" : [true, {"c/d": "e,]"}] } ', [], '{"a": 1, "b" : [true, {"c/d": "e,]"}] }'],
    ['{"a": 1, "a": 2}', ["a"], "2"],
    ['{"\\u0061": 1}', ["a"], "1"],
    ['{"a": 1}', ["b"], null],
    ["[[], {}]", ["1"], "{}"],
    ["[1]", ["a"], null],
  ])("%s at %j", (content, steps, text) => {
    const range = jsonRange(content, steps);
    expect(range === null ? null : content.slice(...range)).toBe(text);
  });

  it("is where the value is read from, in any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const content = JSON.stringify(value, null, indent);
        const visit = (inner: unknown, steps: readonly string[]) => {
          const range = jsonRange(content, steps);
          expect(range === null ? range : JSON.parse(content.slice(...range))).toEqual(inner);
          if (typeof inner !== "object" || inner === null) return;
          for (const [key, next] of Object.entries(inner)) visit(next, [...steps, key]);
        };
        visit(JSON.parse(content), []);
      }),
    );
  });
});

describe("a key that is there twice", () => {
  it.each<readonly [content: string, steps: readonly string[], twice: string | null]>([
    ['{"a": {"b": 1}}', ["a", "b"], null],
    ['{"a": {"b": 1, "b": 2}}', ["a", "b"], "b"],
    ['{"a": {"b": 1}, "a": {}}', ["a", "b"], "a"],
    ['{"a": {"b": 1, "\\u0062": 2}}', ["a", "b"], "b"],
    ['{"a": [{"b": 1}, {"b": 2}]}', ["a", "1", "b"], null],
    ['{"a": {"c": 1, "c": 2, "b": 3}}', ["a", "b"], null],
  ])("%s at %j", (content, steps, twice) => {
    expect(jsonKeyTwice(content, steps)).toBe(twice);
  });
});
