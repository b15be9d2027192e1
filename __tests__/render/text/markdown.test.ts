import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, link, tableHead, tableRow, text } from "../../../src/render/text/markdown.ts";
import { plain, plainName } from "../../../src/render/text/plain.ts";
import { hostile, hostileTexts } from "../../support/hostile.ts";
import { cellsOf, htmlOf, liveIn, read, seen } from "../../support/rendered.ts";

const runs = { numRuns: 150 };

/** Each place in which somebody's text can stand, as Markdown around it. */
const places: Readonly<Record<string, (markdown: string) => string>> = {
  "a line": (markdown) => markdown,
  "a list": (markdown) => `- ${markdown}`,
  "a quote": (markdown) => `> [!WARNING]\n> ${markdown}.`,
  "bold text": (markdown) => `**${markdown}** and more`,
  "a link": (markdown) => `see ${link(`edit ${markdown}`, "https://github.com/a/b")} there`,
  "a cell": (markdown) => `${tableHead(["", "a"])}\n${tableRow([markdown, "last"])}`,
};

/** A long word may be broken, and ends at a hyphen: what comes alive must not begin in it and end behind it. */
const behindLongWords = [
  "[click](https://evil.example/more)GH-42",
  "a.word.longer.than.a.phone.is.wide:--:",
  "a.word.longer.than.a.phone.is.wide@-b",
];

const tagsOf = (html: string) => read(html).tags.map((tag) => tag.replaceAll(/ (?:start|align)="\w+"/g, ""));

describe.each(Object.entries(places))("in %s", (_, around) => {
  const neutral = new Set(tagsOf(htmlOf(around("word"))));

  it.each([
    ["text", text, (words: string) => plain(words.trim())],
    ["code", code, plainName],
  ] as const)("%s shows what was written and brings nothing to life", (name, write, shown) => {
    const check = (words: string) => {
      const html = htmlOf(around(write(words)));
      const extra = tagsOf(html).filter((tag) => !neutral.has(tag));
      expect(extra.filter((tag) => !["<span>", "<code>", "<wbr>"].includes(tag))).toEqual([]);
      expect(liveIn(read(html))).toEqual([]);
      if (shown(words) === "") return;
      const expected = seen(htmlOf(around("WORD"))).split("WORD");
      const actual = seen(html);
      if (name === "text" || !/\\\|/.test(words)) {
        expect(actual.startsWith(expected[0] ?? "") && actual.endsWith(expected[1] ?? "")).toBe(true);
        expect(actual).toContain(shown(words).trim());
      }
    };
    for (const words of [...hostileTexts, ...behindLongWords]) check(words);
    fc.assert(fc.property(hostile, check), runs);
  });
});

it("all but a few of these would come alive if they were not escaped", () => {
  const alive = hostileTexts.filter((words) => {
    const html = read(htmlOf(words.replace(/\0/g, "")));
    return liveIn(html).length > 0 || html.tags.some((tag) => tag !== "<p>") || html.pieces.length === 0;
  });
  expect(alive.length).toBeGreaterThan(30);
});

describe("a long path", () => {
  it.each([
    ["docs/policies/security/data_protection.md", "docs/|policies/|security/|data_protection.md"],
    [
      "infra/modules/networking/private_subnets*/main.tf:12",
      "infra/|modules/|networking/|private_subnets&#42;/|main.tf&#58;12",
    ],
    ["aVeryLongNameOfOneFileWithoutAnySeparator.ts", "aVeryLongNameOfOneFileWi|thoutAnySeparator.ts"],
    ["…der-08/ImplementationOfTheAbstractSingleton.java", "…der-08/|ImplementationOfTheAbstr|actSingleton.java"],
    ["@acme/aVeryLongNameOfOneTeamWithoutAnySeparator", "&#64;acme/|aVeryLongNameOfOneTeamWi|thoutAnySeparator"],
    ["docs/[slug]/aVeryLongNameOfOnePageWithout.md", "docs/|&#91;slug&#93;/|aVeryLongNameOfOnePageWi|thout.md"],
    [
      "https://www.example.com/an/address/that/is/long/indeed",
      "https&#58;/|/|www&#46;example.com/|an/|address/|that/|is/|long/|indeed",
    ],
    [
      "a`b|c<d>&e\\f*g_/aVeryLongNameOfOneFile.md",
      "a&#96;b&#124;c&#60;d&#62;&#38;e&#92;f&#42;g&#95;/|aVeryLongNameOfOneFile.|md",
    ],
  ])("%s may break on a phone, and is read and copied whole", (name, pieces) => {
    expect(code(name)).toBe(`<code>${pieces.replaceAll("|", "<wbr>")}</code>`);
    expect(seen(htmlOf(code(name)))).toBe(name);
  });

  it.each([
    ["of which the browser breaks each part", "compliance/controls/data-in-transit-is-encrypted.yml"],
    [
      "of which it breaks each character",
      "文書/情報セキュリティ/アクセス制御方針の見直しと承認の手順について第二版.md",
    ],
    ["with a dollar sign", "routes/$organization/aVeryLongNameOfOnePageWithoutSeparator.md"],
    ["that is a commit", "e4f5a6b7c8d90718293a4b5c6d7e8f9012345678"],
    ["with two blanks", "docs/aVeryLongNameOfOneFileWithTwoBlanks  x.md"],
  ])("stays a code span: a name %s", (_, name) => {
    expect(code(name)).toBe(`\`${name}\``);
  });
});

describe("a long word of a text", () => {
  it.each([
    ["at /home/runner/work/acme/tests/test_tls.py", "at /|home/|runner/|work/|acme/|tests/|test_tls.py"],
    [
      "データは通信経路の全区間で暗号化され、鍵は毎年必ず更新される",
      "データは通信経路の全区間で暗号化され、鍵は毎年必ず更新される",
    ],
    ["see https://example.com/an/address/that/is", "see https:/|/|example.com/|an/|address/|that/|is"],
  ])("%s may break on a phone", (words, pieces) => {
    expect(text(words)).toBe(pieces.replaceAll("|", "<wbr>"));
    expect(seen(htmlOf(text(words)))).toBe(words);
  });
});

it("a row has as many cells as its head, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (words) => {
      const cells = words.flatMap((word) => [text(word), code(word), `${text(word)} ${code(word)}`]);
      expect(cellsOf(tableRow(cells))).toBe(cells.length);
    }),
    runs,
  );
});

it.each([
  ["R&D", "R&D"],
  ["snake_case stays", "snake_case stays"],
  ["a - b, c (d); e: f!", "a - b, c (d); e: f\\!"],
  ["costs 5 € per 1,000", "costs 5 € per 1,000"],
  ["@octocat", "@&#8203;octocat"],
  ["see #12", "see #&#8203;12"],
])("escapes no more than it must: %s", (words, markdown) => {
  expect(text(words)).toBe(markdown);
});
