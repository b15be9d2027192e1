import { describe, expect, it } from "vitest";
import { isBare, isWordless } from "../../../src/evidence/kinds/empty.ts";
import { selectionOf } from "../../../src/evidence/targets.ts";
import { path, snapshotWith } from "../program-of.ts";

/** `words`: it says something; `bare`: headings, addresses or an empty value; `nothing`: not a word. */
function saidBy(link: string, text: string): "words" | "bare" | "nothing" {
  const [file = ""] = link.split("#");
  const selection = selectionOf(path(link), snapshotWith({ [file]: text }));
  if (selection.is !== "part") throw new Error(`${link} is ${selection.is}`);
  if (isWordless(path(link), selection.part)) return "nothing";
  return isBare(path(link), selection.part) ? "bare" : "words";
}

describe("how much a part of a file says", () => {
  it.each<readonly [link: string, text: string, said: string]>([
    ["a.txt", "x\n", "words"],
    ["a.txt", " \t\n\u200b\ufeff", "nothing"],
    ["a.txt", "<!-- x -->\n", "words"],
    ["a.txt", "# x\n", "words"],
    ["a.md", "x\n", "words"],
    ["a.md", "<!-- x -->\n", "nothing"],
    ["a.md", "<!-- x --> y <!-- z -->", "words"],
    ["a.md", "<!-- x -->\n<!-- y", "nothing"],
    ["a.md", "<!-- x", "nothing"],
    ["a.md", "# X\n\n## Y\n", "bare"],
    ["a.md", "# X\n\n&nbsp; &#8203; &#x200B;\n", "bare"],
    ["a.md", "# X\n\nA &amp; B\n", "words"],
    ["a.md", "# X\n\n<br/><a id='y'></a>\n<div align=center></div>\n", "bare"],
    ["a.md", "# X\n\n<div>y</div>\n", "words"],
    ["a.md", "# X\n\n<img src='y.png'>\n", "words"],
    ["a.md", "<h1>X</h1>\n", "bare"],
    ["a.md", "# X\n\n~~Y and\nZ.~~\n", "bare"],
    ["a.md", "# X\n\n~~Y~~ Z\n", "words"],
    ["a.md", "# X\n\n~~~\ny\n~~~\n", "words"],
    ["a.md", "# X\n\n~~y\n\nz~~\n", "words"],
    ["a.md", "{/* x */}\n", "words"],
    ["a.mdx", "{/* x\n y */}\n", "nothing"],
    ["a.mdx", "{/* x\n", "words"],
    ["a.mdx", "import X from './x';\nimport './y'\n\n# X\n", "bare"],
    ["a.mdx", "import X from './x'\n\n<X />\n", "words"],
    ["a.mdx#y", "{/*\n## Y\n\nx\n*/}\n\n## Y\n\n## Z\n\nz\n", "nothing"],
    ["a.md", "X\n===\n\nY\n---\n", "bare"],
    ["a.md", "X\n\n===\n", "words"],
    ["a.md", "#X\n", "words"],
    ["a.md", "####### X\n", "words"],
    ["a.md", "    # X\n", "words"],
    ["a.md", "# X\n\n[y]: https://y.example\n", "bare"],
    ["a.md", "# X\n\n[y]: \n", "words"],
    ["a.md", "# X\n\n[y]:https://y.example\n", "bare"],
    ["a.md", "# X\n\n[y]:  https://y.example\n", "bare"],
    ["a.md", "--- \ntitle x\n--- \n", "nothing"],
    ["a.rst", "TBD\n", "bare"],
    ["a.adoc", "TBD\n", "bare"],
    ["a.rst", "By role.\n", "words"],
    ["a.md", "# X\n\n    [y]: z\n", "words"],
    ["a.md", "# X\n\n[y]: z and more\nWords.\n", "words"],
    ["a.md", "X\n--- y\n", "words"],
    ["a.md", "X\n=== \n", "bare"],
    ["a.json#/a", '{ "a": 1e3 }', "words"],
    ["a.md", "---\ntitle: X\n---\n", "nothing"],
    ["a.md", "\ufeff---\ntitle: X\n---\n# Y\n", "bare"],
    ["a.md", "---\ntitle: X\n---\nY\n", "words"],
    ["a.md", "title: X\n# y\n- z\n  a: b\n\n---\n", "nothing"],
    ["a.md", "title: X\nso it is\n---\n", "words"],
    ["a.md", "title: X\n---\n# Y\n\nTBD\n", "bare"],
    ["a.md", "title: X\n---\n# Y\n\n<!-- z -->\n", "bare"],
    ["a.md", "title: X\nso it is\n---\nTBD\n", "words"],
    ["a.md", "title: X\n---\nY\n", "words"],
    ["a.md#x", "# X\n\n<!-- y -->\n", "nothing"],
    ["a.md#x", "# X\n\n## Y\n", "nothing"],
    ["a.md#x", "# X\n\ny\n", "words"],
    ["a.md#x", "# X\n\n[y]: z\n", "bare"],
    ["a.md#x", "# X\n\nNone.\n", "words"],
    ["a.md#x", "# X\n\nTBD\n", "bare"],
    ["a.md", "# X\n\nNone.\n", "bare"],
    ["a.rst", "None.\n", "bare"],
    ["a.md#L1-L2", "# X\n\n", "words"],
    ["a.md#L2", "# X\n\n", "nothing"],
    ["a.rst", "x\n", "words"],
    ["a.rst", ".. x\n", "nothing"],
    ["a.json", "{}", "words"],
    ["a.json#/a", '{ "a": null }', "bare"],
    ["a.json#/a", '{ "a": {} }', "bare"],
    ["a.json#/a", '{ "a": " " }', "bare"],
    ["a.json#/a", '{ "a": "" }', "bare"],
    ["a.json#/a", '{ "a": "x" }', "words"],
    ["a.json#/a", '{ "a": [] }', "words"],
    ["a.json#/a", '{ "a": 0 }', "words"],
    ["a.json#/a", '{ "a": { "b": null } }', "words"],
    ["a.yml#/a", "a: ~\n", "bare"],
    ["a.yml#L1", "a: ~\n", "words"],
  ])("%s %j", (link, text, said) => {
    expect(saidBy(link, text)).toBe(said);
  });
});
