import { describe, expect, it } from "vitest";
import { allPageLinks } from "../../../src/model/evidence.ts";
import { path as named, sentence } from "../../../src/model/sentence.ts";
import { stepOf } from "../../support/report.ts";
import { judge, path, place, said, snapshotWith } from "../program-of.ts";

const odd = { "docs/linked": "symlink", "docs/large.md": "unread" } as const;

/** Judges a link to a page with this text, in a repository that holds a few other files. */
function judged(text: string, link = "docs/policies/tls.md") {
  const files = {
    "docs/policies/tls.md": text,
    "docs/policies/keys.md": "# Keys\n\n## Rotation\n\n<a id='old'></a>\n",
    "docs/img/flow.png": new Uint8Array([0]),
    "docs/My Notes.md": "",
    "infra/lb.tf": "one\ntwo\n",
  };
  return judge(snapshotWith(files, odd), [path(link)]);
}

describe("a link inside Markdown evidence", () => {
  it.each<readonly [markdown: string, said: readonly string[]]>([
    ["[k](keys.md)", []],
    ["[k](./keys.md#rotation)", []],
    ["[k](keys.md#old)", []],
    ["[k](/docs/policies/keys.md#keys)", []],
    ["[k](../policies/)", []],
    ["[k](<../My Notes.md>)", []],
    ["[k](../My%20Notes.md)", []],
    ["![f](../img/flow.png?raw=true)", []],
    ["[c](../../infra/lb.tf#L1-L2)", []],
    ["[c](../../infra/lb.tf#L1C1-L2C3)", []],
    ["[c](../../infra/lb.tf#resource)", []],
    [
      "[s](../linked/x.md)",
      ["?: docs/policies/tls.md links to ../linked/x.md, but docs/linked is a symbolic link out of the repository"],
    ],
    ["# Here\n[up](#here) [top](#top) [none](#) [text](keys.md#:~:text=Rotation)", []],
    ["[w](https://example.com/gone.md) <mailto:a@b.c> [x](//cdn/x) [i](../../../../issues/1) [e]()", []],
    ["`[k](gone.md)`\n\n    [k](gone.md)\n\n```\n[k](gone.md)\n```\n<!-- [k](gone.md) <img src='gone.png'> -->", []],
    ["[not a link]: gone.md", []],
    [
      '<a href="{{ site.baseurl }}/x">y</a>\n\n<img src={Logo}>\n\n[k](${root}/x)',
      ["?: links of docs/policies/tls.md with placeholders are known only to what builds the page"],
    ],
    [
      "[k](../{lang}/x.md)",
      ["?: links of docs/policies/tls.md with placeholders are known only to what builds the page"],
    ],
    ["Data[^note].\n\n[^note]: Annex", []],
    ["[k](gone.md)", ["missing: docs/policies/tls.md links to gone.md, which does not exist"]],
    ["[k][ref]\n\n[ref]: gone.md", ["missing: docs/policies/tls.md links to gone.md, which does not exist"]],
    ["![f](img/flow.png)", ["missing: docs/policies/tls.md links to img/flow.png, which does not exist"]],
    ['<img src="gone.png">', ["missing: docs/policies/tls.md links to gone.png, which does not exist"]],
    ['x <a href="gone.md">y</a>', ["missing: docs/policies/tls.md links to gone.md, which does not exist"]],
    ["[k](Keys.md)", ["missing: docs/policies/tls.md links to Keys.md, which is spelled docs/policies/keys.md"]],
    [
      "[k](keys.md#rotatoin)",
      [
        'anchor: docs/policies/tls.md links to keys.md#rotatoin, but docs/policies/keys.md has no heading "rotatoin" (the nearest is "rotation")',
      ],
    ],
    [
      "# Here\n[k](#hare)",
      ['anchor: docs/policies/tls.md links to #hare, but it has no heading "hare" (the nearest is "here")'],
    ],
    [
      "[c](../../infra/lb.tf#L9)",
      [
        "anchor: docs/policies/tls.md links to ../../infra/lb.tf#L9, but infra/lb.tf has only 2 lines; the link points to line 9",
      ],
    ],
    ["[l](../large.md#x)", ["?: the content of docs/large.md was not read"]],
    ["[k](gone.md) and [again](gone.md)", ["missing: docs/policies/tls.md links to gone.md, which does not exist"]],
  ])("%j", (markdown, expected) => {
    expect(said(judged(markdown))).toEqual(expected);
  });

  it("to a file whose name looks like a template is one to that file", () => {
    const files = { "docs/a.md": "[k](v{lang}.md)\n", "docs/v{lang}.md": "# K\n" };
    expect(said(judge(snapshotWith(files), [path("docs/a.md")]))).toEqual([]);
  });

  it.each<readonly [markdown: string, step: string | null]>([
    ["[k](Keys.md)", "link to keys.md"],
    ["[k](Keys.md#keys)", "link to keys.md#keys"],
    ["[k](./Keys.md)", "link to ./keys.md"],
    ["[k](gone.md)", null],
    ["[k](keys.md#zzz)", null],
  ])("from the root, %s, is mended where that is sure", (markdown, step) => {
    const { findings } = judge(snapshotWith({ "a.md": `${markdown}\n`, "keys.md": "# Keys\n" }), [path("a.md")]);
    expect(findings.map(({ fix }) => stepOf(fix) ?? null)).toEqual([step]);
  });

  it("may leave out an ending that the program names", () => {
    const files = { "docs/a.md": "[k](keys) [g](gone)\n", "docs/keys.md": "# K\n" };
    const links = { ...allPageLinks, extensions: [".mdx", ".md"] };
    expect(said(judge(snapshotWith(files), [path("docs/a.md", { links })]))).toEqual([
      "missing: docs/a.md links to gone, which does not exist",
    ]);
  });

  it.each<readonly [link: string, said: readonly string[]]>([
    ["linked/x.md", []],
    ["linked/x.md#keys", []],
    ["linked/x.md#gone", ['anchor: docs/a.md links to linked/x.md#gone, but docs/linked/x.md has no heading "gone"']],
  ])("may lead through a symbolic link: %s", (link, expected) => {
    const { contents, ...snapshot } = snapshotWith({ "docs/a.md": `[k](${link})\n` }, { "docs/linked": "symlink" });
    const read = new TextEncoder().encode("# Keys\n\nRotated.\n");
    const judged = judge({ ...snapshot, contents: new Map([...contents, ["docs/linked/x.md", read]]) }, [
      path("docs/a.md"),
    ]);
    expect(said(judged)).toEqual(expected);
  });

  it("in a comment of MDX is not shown, and its headings are none", () => {
    const text = [
      "# A",
      "{/* [k](gone.md) <img src='gone.png' /> */}",
      "{",
      "  /* ## Old",
      "  [k](gone.md)",
      "  */ }",
      "`{/*` [k](gone-a.md) `*/}`",
      "",
      "[k](gone-b.md) {/* never closed",
    ].join("\n");
    const of = (name: string, link = name) =>
      judge(snapshotWith({ [name]: text }, odd), [path(link)]).findings.map(({ rule, subject }) => [rule, subject[1]]);
    expect(of("docs/a.mdx")).toEqual([
      ["evidence-missing", "docs/a.mdx -> gone-a.md"],
      ["evidence-missing", "docs/a.mdx -> gone-b.md"],
    ]);
    expect(of("docs/a.mdx", "docs/a.mdx#old")).toEqual([["evidence-anchor", "docs/a.mdx#old"]]);
    expect(of("docs/a.md").length).toBeGreaterThan(2);
  });

  it("counts only in the section that the evidence points at", () => {
    const text = "# A\n[x](gone-a.md)\n\n## B\n[x](gone-b.md)\n\n# C\n[x](gone-c.md)\n";
    const targets = (link: string) => judged(text, link).findings.map(({ subject }) => subject[1]);
    expect(targets("docs/policies/tls.md#b")).toEqual(["docs/policies/tls.md#b -> gone-b.md"]);
    expect(targets("docs/policies/tls.md#L7-L8")).toEqual(["docs/policies/tls.md#L7-L8 -> gone-c.md"]);
    expect(targets("docs/policies/tls.md")).toHaveLength(3);
  });

  it("is found where it stands, with an edit where what was meant is sure", () => {
    const { findings, proofs } = judged("# TLS\n\nSee [k](Keys.md#rotation).\n");
    expect(findings).toMatchObject([
      {
        fingerprint: "evidence-missing:TX-01 | docs/policies/tls.md -> Keys.md#rotation",
        location: { path: "docs/policies/tls.md", line: 3, column: 5, side: "head" },
        fix: {
          text: sentence`link to ${named("keys.md#rotation")}`,
          edits: [{ from: 3, to: 3, was: ["See [k](Keys.md#rotation)."], lines: ["See [k](keys.md#rotation)."] }],
        },
        explainedBy: ["docs/policies/Keys.md", "docs/policies/tls.md", place.path],
      },
    ]);
    expect(proofs.get("TX-01")?.map(({ is }) => is)).toEqual(["broken"]);
  });

  it.each([
    ["twice", "[k](#roation) and [l](#roation)\n\n# Rotation\n", ["[k](#rotation) and [l](#rotation)"]],
    ["by a definition", "# Rotation\n[k][r]\n\n[r]: #roation 'why'\n", ["[r]: #rotation 'why'"]],
    ["in HTML", '<a href="#roation">k</a>\n\n# Rotation\n', ['<a href="#rotation">k</a>']],
    ["among texts that hold it", "#roation [#roation](<#roation>)\n# Rotation\n", ["#roation [#roation](<#rotation>)"]],
    ["with an escape", "[k](#ro\\-aton)\n\n# Ro-ation\n", undefined],
  ])("written %s is edited exactly there", (_, text, lines) => {
    const edits = judged(text).findings[0]?.fix?.edits ?? [];
    expect(edits[0]?.lines).toEqual(lines);
    expect(edits.length).toBe(lines === undefined ? 0 : 1);
  });

  it("beyond the first thousand is not looked at, and that is said", () => {
    const text = Array.from({ length: 1_001 }, (_, at) => `[k](keys.md?${at})`).join("\n\n");
    expect(said(judged(text))).toEqual(["?: only the first 1000 links of docs/policies/tls.md were checked"]);
  });
});

describe("Markdown that is not read as such", () => {
  it.each([
    ["too long", `${"word ".repeat(100_001)}\n`, "is too long to be parsed as Markdown: its links were not checked"],
    [
      "nested too deeply",
      `${"> ".repeat(101)}x\n`,
      "is nested too deeply to be parsed as Markdown: its links were not checked",
    ],
  ])("because it is %s", (_, text, why) => {
    expect(said(judged(text))).toEqual([`?: docs/policies/tls.md ${why}`]);
  });

  it("names what was meant for the first broken links only", () => {
    const text = Array.from({ length: 30 }, (_, at) => `[k](keys.md#rotatoin${at})`).join("\n\n");
    const hinted = said(judged(text)).filter((line) => line.includes("nearest is"));
    expect([said(judged(text)).length, hinted.length]).toEqual([30, 20]);
  });

  it.each([
    ["a long table", "| [CC6.7](keys.md#a_b) | **all** of *it*, `as` people_write <br> it, 1 < 2 [ ] |\n"],
    ["tasks", "- [ ] something that is to be done, *by whom* and `when`\n"],
    ["paragraphs", "Somebody's words, with [a link](keys.md), **some weight**\nand `code` over\n_two lines_.\n\n"],
    ["code", "```c\nint *p = a[0] < b ? *q : &r; // [a(\n```\n\n"],
  ])("but for %s, however many", (_, text) => {
    const page = `${text.repeat(290_000 / text.length)}\n\n[gone](gone.md)\n`;
    const told = said(judged(page));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(line).not.toContain("to be parsed as Markdown");
  });

  it("nor for some hundred headings that are underlined and quotations that go on", () => {
    const page = "A heading\n---------\n\n> What somebody\nsaid.\n\nText.\n\n".repeat(300);
    expect(said(judged(`${page}[gone](gone.md)\n`))).toEqual([expect.stringContaining("gone.md")]);
  });

  it("nor for one very long block of code", () => {
    const page = `\`\`\`c\n${"int *p = a[0] < b ? *q : &r; // [a(\n".repeat(8_000)}\`\`\`\n\n[gone](gone.md)\n`;
    expect(said(judged(page))).toEqual([expect.stringContaining("gone.md")]);
  });

  it("is not a page with a long rule", () => {
    expect(said(judged(`${"* ".repeat(100)}\n${"-".repeat(100)}\n`))).toEqual([]);
  });
});
