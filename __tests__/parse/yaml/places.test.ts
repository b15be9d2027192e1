import { describe, expect, it } from "vitest";
import { decode, maxFileBytes } from "../../../src/parse/yaml/decode.ts";
import { placesIn } from "../../../src/parse/yaml/lines.ts";
import { parseYaml } from "../../../src/parse/yaml/yaml.ts";

describe("a place", () => {
  it.each<[text: string, offset: number, place: string]>([
    ["", 0, "1:1"],
    ["ab\ncd", 0, "1:1"],
    ["ab\ncd", 2, "1:3"],
    ["ab\ncd", 3, "2:1"],
    ["ab\r\ncd", 4, "2:1"],
    ["ab\n", 3, "2:1"],
    ["ab", 99, "1:3"],
    ["😀b", 2, "1:3"],
  ])("in %j at %i is %s", (text, offset, expected) => {
    const { line, column } = placesIn(text, "a.yml")(offset);
    expect(`${line}:${column}`).toBe(expected);
  });

  it("of a value is where it starts, of a value that is missing where its key does, and stays with it when a list is cut", () => {
    const { file } = parseYaml('a: "x"\nb:\nc: [one,  two, 5.10]\n', "a.yml");
    const value = file?.value as { a: string; b: null; c: unknown[] };
    const shown = (parent: object, key: string | number) => {
      const place = file?.places.at(parent, key);
      return `${place?.line}:${place?.column}`;
    };
    expect([shown(value, "a"), shown(value, "b"), shown(value.c, 1)]).toEqual(["1:4", "2:1", "3:11"]);
    expect(file?.places.typed(value.c, 2)).toBe("5.10");
    file?.places.remove(value.c, 0);
    expect([value.c, shown(value.c, 0)]).toEqual([["two", 5.1], "3:11"]);
  });
});

describe("bytes", () => {
  it("are UTF-8, whose mark is dropped, and not too many", () => {
    const bytes = (...all: number[]) => decode(Uint8Array.from(all), "a.yml");
    expect(bytes(0xef, 0xbb, 0xbf, 0x61)).toEqual({ text: "a", problems: [] });
    expect(bytes(0x61, 0x0a, 0xc3, 0xa9, 0xff).problems).toMatchObject([
      { code: "encoding", place: { line: 2, column: 2 }, message: expect.stringContaining("0xFF") },
    ]);
    expect(decode(new Uint8Array(maxFileBytes), "a.yml").text).toHaveLength(maxFileBytes);
    expect(decode(new Uint8Array(maxFileBytes + 1), "a.yml").problems).toMatchObject([{ code: "too-large" }]);
  });
});
