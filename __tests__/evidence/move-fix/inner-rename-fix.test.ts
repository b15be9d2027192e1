import { expect, it } from "vitest";
import { innerRenameFix } from "../../../src/evidence/move-fix.ts";
import { movesOf } from "../../../src/model/files/moves.ts";
import type { ChangedFile } from "../../../src/model/snapshot.ts";
import { stepOf } from "../../support/report.ts";
import { judge, path, snapshotWith } from "../program-of.ts";

type Moved = readonly (readonly [from: string, to: string])[];
type Row = readonly [
  what: string,
  page: string,
  url: string,
  moved: Moved,
  there: readonly string[],
  step: string | null,
];

/** What is told of the only link of a page that the change broke. */
function stepFor([, page, url, moved, there]: Row): string | null {
  const files = moved.map(([previous, to]): ChangedFile => ({ path: to, previous, status: "renamed" }));
  const others = Object.fromEntries(there.map((name) => [name, "# X\n"]));
  const head = snapshotWith({ [page]: `# A\n\nSee [x](${url}).\n`, ...others });
  const [found] = judge(head, [path(page)]).findings;
  if (found === undefined) throw new Error("nothing is broken");
  return stepOf(innerRenameFix(found, movesOf(files), head)) ?? null;
}

const rows: readonly Row[] = [
  ["the file went beside", "docs/a.md", "x.md", [["docs/x.md", "docs/y.md"]], ["docs/y.md"], "link to y.md"],
  ["the file went up", "docs/in/a.md", "x.md#b", [["docs/in/x.md", "docs/x.md"]], ["docs/x.md"], "link to ../x.md#b"],
  [
    "the file went into another folder",
    "docs/in/a.md",
    "x.md",
    [["docs/in/x.md", "docs/on/x.md"]],
    ["docs/on/x.md"],
    "link to ../on/x.md",
  ],
  [
    "the file went down",
    "docs/a.md",
    "x.md",
    [["docs/x.md", "docs/in/on/x.md"]],
    ["docs/in/on/x.md"],
    "link to in/on/x.md",
  ],
  ["the file has its folder's name", "docs/a.md", "x", [["docs/x", "docs"]], ["other/docs"], null],
  [
    "the page went, the file stayed",
    "docs/in/a.md",
    "x.md",
    [["docs/a.md", "docs/in/a.md"]],
    ["docs/x.md"],
    "link to ../x.md",
  ],
  [
    "the page went elsewhere",
    "other/a.md",
    "x.md",
    [["docs/a.md", "other/a.md"]],
    ["docs/x.md"],
    "link to ../docs/x.md",
  ],
  [
    "both went",
    "new/a.md",
    "x.md",
    [
      ["docs/a.md", "new/a.md"],
      ["docs/x.md", "old/y.md"],
    ],
    ["old/y.md"],
    "link to ../old/y.md",
  ],
  [
    "a link from the root",
    "docs/a.md",
    "/docs/x.md",
    [["docs/x.md", "docs/y.md"]],
    ["docs/y.md"],
    "link to /docs/y.md",
  ],
  ["a link with a query", "docs/a.md", "x.md?plain=1", [["docs/x.md", "docs/y.md"]], ["docs/y.md"], "link to y.md"],
  ["a link in other letters", "docs/a.md", "x%20y.md", [["docs/x y.md", "docs/z.md"]], ["docs/z.md"], "link to z.md"],
  ["the file is gone", "docs/a.md", "x.md", [["docs/z.md", "docs/y.md"]], ["docs/y.md"], null],
  ["the link led out of the repository", "docs/a.md", "../x.md", [["a.md", "docs/a.md"]], ["docs/x.md"], null],
  ["the heading is gone", "docs/a.md", "x.md#gone", [["docs/z.md", "docs/x.md"]], ["docs/x.md"], null],
];

it.each(rows.map((row) => ({ row })))("$row.0", ({ row }) => {
  expect(stepFor(row)).toBe(row[5]);
});

it("is told of no link but those inside pages", () => {
  const head = snapshotWith({});
  const [found] = judge(head, [path("docs/a.md")]).findings;
  expect(found === undefined ? null : innerRenameFix(found, movesOf([]), head)).toBeNull();
});
