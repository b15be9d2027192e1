import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/files/markdown/markdown.ts";
import { anchorKey } from "../../src/files/markdown/slugs.ts";
import { textOf } from "../../src/model/text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function headingsOf(markdown: string): readonly (readonly string[])[] {
  const reading = pageOf(bytes(markdown), "page.md");
  return reading.is === "page" ? reading.page.headings.map(({ names }) => names) : [];
}

describe("the names of a heading", () => {
  it.each<readonly [markdown: string, names: readonly (readonly string[])[]]>([
    ["# Data in transit", [["data-in-transit"]]],
    ["# Data in transit #", [["data-in-transit"]]],
    ["Data\n====", [["data"]]],
    ["# `code` *and* **bold** ~~gone~~", [["code-and-bold-gone"]]],
    ["# A [link](x.md) & more", [["a-link--more"]]],
    ["# ![logo](x.png) Name", [["-name", "name"]]],
    ["# Name <a id='x'></a>", [["name-", "name"]]],
    ["# 🚀 Go", [["-go"]]],
    ["# :rocket: Go", [["rocket-go"]]],
    ["# Überblick der Schlüssel", [["überblick-der-schlüssel"]]],
    ["# 1. First_thing (a)", [["1-first_thing-a"]]],
    ["# A\n# A\n# A", [["a"], ["a-1"], ["a-2"]]],
    ["# A\n# A-1\n# A", [["a"], ["a-1"], ["a-2", "a-1"]]],
    ["> # Quoted\n\n- ## Listed", [["quoted"], ["listed"]]],
    ["<div>\n<h2>By <b>hand</b></h2><h3>Twice</h3>\n</div>", [["by-hand"], ["twice"]]],
    ["<h2>Caf&eacute; &amp; policy</h2>", [["café--policy"]]],
    ["    # Code\n\n```\n# Fenced\n```\n\n<!--\n# Hidden\n<h1>Hidden</h1>\n-->\n\n#NoSpace", []],
    ["---\ntitle: A\n---\n# B", [["b"]]],
    ["+++\ntitle = 'A'\n+++\n# B", [["b"]]],
    ["---\r\ntitle: A\r\n---\r\n# B\r\n", [["b"]]],
    ["A\n---\n# B", [["a"], ["b"]]],
    ["\ufeff# Marked", [["marked"]]],
  ])("%j", (markdown, names) => {
    expect(headingsOf(markdown)).toEqual(names);
  });

  it("keep their lines behind front matter", () => {
    const reading = pageOf(bytes("---\na: 1\n---\n\n# B\n<a name=x></a>\n"), "page.md");
    expect(reading).toMatchObject({ page: { headings: [{ line: 5 }], anchors: [{ name: "x", line: 6 }] } });
  });

  it.each([
    ["Data-In-Transit", "data-in-transit"],
    ["user-content-tls", "tls"],
    ["%C3%BCberblick", "überblick"],
    ["️-disclaimer", "-disclaimer"],
    ["%E0%A4%A", "%e0%a4%a"],
  ])("are compared without what browsers ignore: %s", (one, other) => {
    expect(anchorKey(one)).toBe(anchorKey(other));
  });
});

describe("bytes as text", () => {
  it.each<readonly [what: string, bytes: readonly number[], lines: readonly string[]]>([
    ["nothing", [], []],
    ["UTF-8", [0xc3, 0xa9, 10, 0x61], ["é", "a"]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x61, 10], ["a"]],
    ["CRLF", [0x61, 13, 10, 0x62, 13, 10], ["a", "b"]],
    ["UTF-16 LE", [0xff, 0xfe, 0xe9, 0, 10, 0, 0x61, 0], ["é", "a"]],
    ["UTF-16 BE", [0xfe, 0xff, 0, 0xe9], ["é"]],
    ["anything else, a character per byte", [0xe9, 10, 0x80], ["é", "\u0080"]],
    ["a line break alone", [10], [""]],
  ])("%s", (_, content, lines) => {
    expect(textOf(Uint8Array.from(content)).lines).toEqual(lines);
  });
});
