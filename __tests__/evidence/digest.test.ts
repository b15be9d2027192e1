import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/evidence/digest.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import { plainText } from "../../src/model/sentence.ts";
import { document, path, snapshotWith, workflow } from "./program-of.ts";

const files = {
  "a.md": "# A\n\n## TLS\none\ntwo\n\n## Keys\nfour\n",
  "b.md": "# B\n\n## TLS\nsix\n",
  "c.md": "# C\n",
  "a.json": '{\n  "b": {\n    "c": 1\n  },\n  "d": 2\n}\n',
  ".github/workflows/ci.yml": "on: push\njobs:\n  a: { runs-on: x, steps: [{ run: y }] }\n",
  "empty.txt": "",
};

const digest = (link: EvidenceLink, more: Readonly<Record<string, string>> = {}) =>
  digestOf(link, snapshotWith({ ...files, ...more }, { module: "submodule" }));

describe("what a digest was made of", () => {
  it.each<readonly [EvidenceLink, words: string, at: string | null, lines: number | null, files: number]>([
    [path("a.md"), "a.md", "a.md:1", 8, 1],
    [path("a.md#tls"), 'section "tls" of a.md', "a.md:3", 3, 1],
    [path("a.md#L4"), "line 4 of a.md", "a.md:4", 1, 1],
    [path("a.json#/b"), "/b in a.json", "a.json:2", 3, 1],
    [path("*.md"), "the files that match *.md", null, 13, 3],
    [path("*.md#tls"), "the files that match *.md", null, 5, 2],
    [path("empty.txt"), "empty.txt", "empty.txt:1", 1, 1],
  ])("$text", (link, words, at, lines, count) => {
    const made = digest(link);
    if (made.is === "none") throw new Error(plainText(made.why));
    const { of } = made;
    const where = of.at === null ? null : `${of.at.path}:${of.at.line}`;
    expect([plainText(of.words), where, of.lines, of.files]).toEqual([words, at, lines, count]);
  });

  it.each<readonly [EvidenceLink, why: string]>([
    [document("Report", null), "it points to nothing in the repository"],
    [path("gone.md"), "gone.md is not a file"],
    [path("module"), "module is not a file"],
    [path("*.gone"), "no files match *.gone"],
    [path("a.md#gone"), 'a.md has no heading "gone"'],
    [workflow(".github/workflows/ci.yml#b"), '.github/workflows/ci.yml has no job "b" (it has "a")'],
  ])("of $text there is none", (link, why) => {
    const made = digest(link);
    expect(made.is === "none" && plainText(made.why)).toBe(why);
  });
});

describe("two digests are the same", () => {
  const of = (link: EvidenceLink, more: Readonly<Record<string, string>> = {}) => {
    const made = digest(link, more);
    return made.is === "digest" ? made.digest : "none";
  };
  it.each<readonly [what: string, link: EvidenceLink, more: Readonly<Record<string, string>>, isSame: boolean]>([
    ["with other ends of lines", path("a.md#tls"), { "a.md": files["a.md"].replaceAll("\n", "\r\n") }, true],
    ["with keys in another order", path("a.json#/b"), { "a.json": '{ "d": 2, "b": { "c": 1 } }' }, true],
    ["with another text beside", path("a.md#tls"), { "a.md": `${files["a.md"]}more\n` }, true],
    ["but not with another text", path("a.md#tls"), { "a.md": files["a.md"].replace("two", "2") }, false],
    ["but not with another file of several", path("*.md"), { "c.md": "# D\n" }, false],
    ["but not with a file more of several", path("*.md"), { "d.md": "# D\n" }, false],
    ["with a file more that has not the part", path("*.md#tls"), { "d.md": "# D\n" }, true],
  ])("%s", (_, link, more, isSame) => {
    expect(of(link, more) === of(link)).toBe(isSame);
    expect(of(link)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
