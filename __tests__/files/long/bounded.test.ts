import { describe, expect, it } from "vitest";
import { type Structure, structureOf } from "../../../src/files/structure.ts";
import { formatOf } from "../../../src/model/files/file-kinds.ts";
import { parseYaml } from "../../../src/parse/yaml/yaml.ts";

function read(path: string, content: string): Structure {
  return structureOf({ bytes: new TextEncoder().encode(content), format: formatOf(path) ?? "JSON" });
}

/** A megabyte of a piece that keeps a parser at it. */
const much = (piece: string, start = "") => start + piece.repeat((1_000_000 - start.length) / piece.length);

describe("a file of data that nobody wrote by hand", () => {
  it.each([["- a\n"], ["- &a b\n"], ["[a,"], ["}\n"], ['""\n'], ["---\na\n"], ["? a\n"], ["a: b\n"], ["%A b\n"]])(
    "holds too much of %j to be parsed as YAML",
    (piece) => {
      expect(read("a.yml", much(piece))).toMatchObject({
        is: "unsure",
        why: expect.stringContaining("to be parsed as YAML"),
      });
    },
  );

  it("is read as YAML where it is long and holds little", () => {
    const line = `key: ${"some words of a narrative ".repeat(20)}\n`;
    const lines = Array.from({ length: 900_000 / line.length }, (_, at) => `k${at}${line}`).join("");
    expect(read("a.yml", lines).is).toBe("values");
  });

  it.each([
    ["a.json", "[", "["],
    ["a.toml", "a = 1\n", ""],
    ["a.toml", ".a", "a"],
    ["a.tf", "a =", ""],
    ["a.tf", "${", 'a = "'],
    ["a.tf", "[", "a = "],
    ["a.tf", "a{", ""],
  ])("is refused as %s of %j again and again", (path, piece, start) => {
    expect(read(path, much(piece, start)).is).not.toBe("values");
  });

  it("is told as one of the program's files that is to be split", () => {
    const { file, problems } = parseYaml(much("- a\n").slice(0, 600_000), "compliance/program.yml");
    expect([file, problems.map(({ code }) => code)]).toEqual([null, ["too-large"]]);
  });
});
