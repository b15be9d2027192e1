import { expect, it } from "vitest";
import { movedPartFix } from "../../../src/evidence/fixes/moved-part.ts";
import { selectionOf } from "../../../src/evidence/targets.ts";
import { stepOf } from "../../support/report.ts";
import { path, snapshotWith } from "../program-of.ts";

type Row = readonly [what: string, link: string, base: string, head: string, to: string | null];

const rules = "tls = 1.3\nhsts = on\n";
const page = "# Policy\n\n## Versions\n\nTLS 1.3 alone.\n\n## Ciphers\n\nStrong ones.\n";

it.each<Row>([
  ["lines move down", "a.conf#L1-L2", rules, `# new\n\n${rules}`, "a.conf#L3-L4"],
  ["lines move up", "a.conf#L3-L4", `# old\n\n${rules}`, rules, "a.conf#L1-L2"],
  ["one line moves", "a.conf#L2", rules, `x\n${rules}`, "a.conf#L3"],
  ["lines stand where they stood", "a.conf#L1-L2", rules, `${rules}more = 1\n`, null],
  ["lines stand twice", "a.conf#L1-L2", rules, `x\n${rules}${rules}`, null],
  ["a line has another end", "a.conf#L1-L2", rules, "x\ntls = 1.3\nhsts = off\n", null],
  ["the last line is gone", "a.conf#L1-L2", rules, "x\ntls = 1.3\n", null],
  ["lines are gone", "a.conf#L1-L2", rules, "x\n", null],
  ["brackets alone move", "a.conf#L1-L2", "}\n\n", "x\n}\n\n", null],
  ["a bracket and a word move", "a.conf#L1-L2", "}\na\n", "x\n}\na\n", "a.conf#L2-L3"],
  ["a heading is renamed", "p.md#versions", page, page.replace("Versions", "TLS"), "p.md#tls"],
  [
    "a heading is renamed and its text changed",
    "p.md#versions",
    page,
    page.replace("Versions", "TLS").replace("1.3", "1.2"),
    null,
  ],
  ["a heading stays", "p.md#versions", page, `${page}\nMore.\n`, null],
  [
    "two headings have the text",
    "p.md#versions",
    page,
    `${page.replace("Versions", "TLS")}\n## Old\n\nTLS 1.3 alone.\n`,
    null,
  ],
  ["a heading has no text", "p.md#versions", "## Versions\n", "## TLS\n", null],
  [
    "another section ends alike",
    "p.md#versions",
    page,
    "# Policy\n\n## TLS\n\nTLS 1.3 alone.\n\n## Ciphers\n\nNot so.\n\nTLS 1.3 alone.\n",
    "p.md#tls",
  ],
  ["a heading is renamed in no Markdown", "p.txt#versions", page, page.replace("Versions", "TLS"), null],
  ["a value of JSON is renamed", "a.json#/a", '{ "a": 1 }', '{ "b": 1 }', null],
])("%s", (_, link, base, head, to) => {
  const [file = ""] = link.split("#");
  const was = selectionOf(path(link), snapshotWith({ [file]: base }));
  const fix = was.is === "part" ? movedPartFix(path(link), was.part, snapshotWith({ [file]: head })) : null;
  expect(stepOf(fix) ?? null).toBe(to === null ? null : `point the link at ${to}`);
});

it("is not told of a file that is gone, and of files behind a glob", () => {
  const part = selectionOf(path("a.conf#L1"), snapshotWith({ "a.conf": rules }));
  if (part.is !== "part") throw new Error("no part");
  expect(movedPartFix(path("a.conf#L1"), part.part, snapshotWith({}))).toBeNull();
  expect(movedPartFix(path("a.conf"), part.part, snapshotWith({ "a.conf": rules }))).toBeNull();
  expect(movedPartFix(path("a.con[f]#L1"), part.part, snapshotWith({ "a.con[f]": `x\n${rules}` }))).toBeNull();
});
