import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../../src/files/markdown/blocks.ts";
import { pageOf } from "../../../../src/files/markdown/markdown.ts";
import { collectPage } from "../../../../src/files/markdown/page.ts";
import { Work } from "../../../../src/files/markdown/work.ts";

/** Pieces that keep a parser of Markdown at it where they stand again and again. */
const pieces: readonly string[] = [
  ...["- a\n", "1. a\n", "-\n", "- a\n\n", "- a\n  - b\n", "- a\n\n  b\n", "-\ta\n", `${"- ".repeat(50)}a\n`],
  ...[
    "> a\n",
    "> a\nb\n",
    "> a\n\n",
    `${"> ".repeat(50)}a\n`,
    `${">".repeat(99)}a\n`,
    "> - a\n",
    `${"> - ".repeat(25)}a\n`,
  ],
  ...[
    "a\n=\n",
    "# a\n",
    "***\n",
    "```\n",
    "```\na\n",
    "[a]: b\n",
    "[a]: <\n",
    "[a]: b '\n",
    "[^a]: b\n",
    "    a\n\n",
    "\n",
    "a  \n",
  ],
  ...["[a](", "[a]", "![a]", "![", "[", "](", "[](", "[a](<b", "[a](b 'c", "[a](b (c", "[a\\]", "[a][b"],
  ...["*a ", "a**b", "*a _b ", "*", "_a", "a_", "**a*b", "*_", "`a ", "`a``", "``` `"],
  ...[
    "<",
    "<a",
    "<b>",
    "<a b='",
    "<a x=\"<a y='",
    "<!-- ",
    "a<?",
    "<![CDATA[",
    "<!a ",
    "<ab:c",
    "<a@",
    "&a",
    "&amp;",
    "\\",
  ],
  ...["<h1>a\n", "<a id=x></a>\n", "<div a ", "<div>\n\n", "|a|b|\n", "word ", " ", "\t"],
];

/** Steps that are spent beyond reading each character once. */
function spentOn(page: string): number {
  const most = 1e12;
  const work = new Work(most);
  collectPage(blocksOf(page.split("\n"), work), work);
  return most - work.left;
}

describe("what reading a page of Markdown costs", () => {
  it.each(pieces)("grows as the page does: %j again and again", (piece) => {
    const [once, twice] = [spentOn(piece.repeat(5_000 / piece.length)), spentOn(piece.repeat(10_000 / piece.length))];
    expect(twice).toBeLessThanOrEqual(2.1 * once + 1_000);
    expect(once).toBeLessThanOrEqual(40 * 5_000);
  });

  it.each(["- a\n", "> a\nb\n", `${"- ".repeat(50)}a\n`, "a\n=\n", "[a]("])(
    "is paid for a page of half a million characters: %j again and again",
    (piece) => {
      const start = "# Here\n\n";
      const page = start + piece.repeat((500_000 - start.length) / piece.length);
      const reading = pageOf(new TextEncoder().encode(page), "page.md");
      expect(reading.is === "page" && reading.page.headings[0]?.names).toEqual(["here"]);
    },
  );
});
