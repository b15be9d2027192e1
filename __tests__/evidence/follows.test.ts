import { describe, expect, it } from "vitest";
import { followsLink } from "../../src/evidence/cards/cards.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import { movesOf } from "../../src/model/files/moves.ts";
import type { ChangedFile } from "../../src/model/snapshot.ts";
import { document, path, place, snapshotWith, url, workflow } from "./program-of.ts";

interface Sides {
  readonly base?: Readonly<Record<string, string>>;
  readonly head?: Readonly<Record<string, string>>;
  readonly moved?: readonly (readonly [from: string, to: string])[];
}

function follows(next: EvidenceLink, link: EvidenceLink, { base = {}, head = base, moved = [] }: Sides): boolean {
  const files = moved.map(([previous, to]): ChangedFile => ({ path: to, previous, status: "renamed" }));
  return followsLink(next, link, { moves: movesOf(files), base: snapshotWith(base), head: snapshotWith(head) });
}

const lines = Array.from({ length: 6 }, (_, at) => `line ${at} = ${at * 7}`);
const text = `${lines.join("\n")}\n`;
const page = (name: string, said = "Only TLS 1.3 is allowed, everywhere.") =>
  `# P\n\n## ${name}\n\n${said}\n\n## Other\n\nx\n`;
const settings = (key: string, value: unknown = { min: "1.3" }) => JSON.stringify({ [key]: value, z: 1 });
const ci = ".github/workflows/ci.yml";
const jobs = (name: string, run = "make scan") =>
  `on: push\njobs:\n  ${name}: { runs-on: x, steps: [{ run: ${run} }] }\n`;
const other = ".github/workflows/other.yml";
const called = (id: string, name: string) => jobs(id).replace("runs-on", `name: ${name}, runs-on`);
const report = { isGlob: false, maxAgeDays: null, attested: null, reviewEvery: null, place };
const test = (file: string, name: string | null): EvidenceLink => ({
  kind: "test",
  text: file,
  path: file,
  test: name,
  ...report,
});
const scan = (file: string, rule: string | null): EvidenceLink => ({
  kind: "scan",
  text: file,
  path: file,
  rule,
  atMost: "none",
  ...report,
});
const check = (name: string, app: string | null): EvidenceLink => ({
  kind: "check",
  text: name,
  name,
  app,
  workflow: null,
  attested: null,
  reviewEvery: null,
  place,
});
const made = (name: string): EvidenceLink => ({
  kind: "check",
  text: name,
  name,
  app: null,
  workflow: ci,
  attested: null,
  reviewEvery: null,
  place,
});

type Row = readonly [what: string, link: EvidenceLink, next: EvidenceLink, sides?: Sides];

const named = (rows: readonly Row[]) => rows.map((row) => ({ row }));

const moved = { moved: [["a.md", "b.md"]] } as const;

describe("requires what another did", () => {
  it.each(
    named([
      ["the same file", path("a.md"), path("./a.md")],
      ["the file under its new name", path("a.md"), path("b.md"), moved],
      [
        "the files of a glob where they moved",
        path("a/*.md"),
        path("b/*.md"),
        {
          moved: [
            ["a/x.md", "b/x.md"],
            ["a/y.md", "b/y.md"],
          ],
        },
      ],
      ["a page of a format without named parts in place of its heading", path("a.docx#x"), path("a.docx")],
      ["the same heading", path("a.md#x"), path("a.md#x")],
      [
        "the heading under its new name",
        path("a.md#versions"),
        path("a.md#tls"),
        { base: { "a.md": page("Versions") }, head: { "a.md": page("TLS") } },
      ],
      [
        "lines where they are now",
        path("a.txt#L1-L4"),
        path("a.txt#L3-L6"),
        { base: { "a.txt": text }, head: { "a.txt": `x\ny\n${text}` } },
      ],
      [
        "half of the lines where they are now",
        path("a.txt#L1-L2"),
        path("a.txt#L2-L3"),
        { base: { "a.txt": "abcdefgh\nijklmnop\n" }, head: { "a.txt": "x\nabcdefgh\nqrstuvwx\n" } },
      ],
      [
        "the value under its new key",
        path("a.json#/tls"),
        path("a.json#/ssl"),
        { base: { "a.json": settings("tls") }, head: { "a.json": settings("ssl") } },
      ],
      ["the same job", workflow(`${ci}#scan`), workflow(`${ci}#scan`)],
      ["the same whole workflow", workflow(ci), workflow(ci)],
      [
        "the job under its new name",
        workflow(`${ci}#scan`),
        workflow(`${ci}#tls`),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("tls") } },
      ],
      ["the test of a report that moved", test("a.md", "x"), test("b.md", "x"), moved],
      ["the rule of a report that moved", scan("a.md", "x"), scan("b.md", "x"), moved],
      ["the same check of an App", check("x", "acme"), check("x", "Acme")],
      ["the check of an App where none was named", check("x", null), check("x", "acme")],
      [
        "the check under its new name",
        made("scan"),
        made("tls"),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("tls") } },
      ],
      ["the same check of a workflow", made("scan"), made("scan"), { base: { [ci]: jobs("scan") } }],
      ["a document of its title", document("x", null), document("x", "2027-01-01")],
      ["this year's document", document("SOC 2 2025", "2025-12-31"), document("SOC 2 2026", "2026-12-31")],
      [
        "the job that left for a workflow of its own",
        workflow(`${ci}#scan`),
        workflow(`${other}#scan`),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("lint"), [other]: jobs("scan") } },
      ],
    ]),
  )("$row.0", ({ row: [, link, next, sides = {}] }) => {
    expect(follows(next, link, sides)).toBe(true);
  });
});

describe("requires something else", () => {
  it.each(
    named([
      ["another kind", path(ci), workflow(ci)],
      ["another file", path("a.md"), path("b.md")],
      ["where a file beside went", path("c.md"), path("b.md"), moved],
      ["a heading in place of the page", path("a.md"), path("a.md#x")],
      ["the page in place of a heading", path("a.md#x"), path("a.md")],
      ["the page in place of lines", path("a.docx#L1"), path("a.docx")],
      ["lines in place of a heading", path("a.md#x"), path("a.md#L1")],
      ["another heading that was there", path("a.md#tls"), path("a.md#other"), { base: { "a.md": page("TLS") } }],
      [
        "another heading that was there, in place of one that is gone",
        path("a.md#tls"),
        path("a.md#other"),
        { base: { "a.md": page("TLS", "x") }, head: { "a.md": "# P\n\n## Other\n\nx\n" } },
      ],
      [
        "a new heading beside",
        path("a.md#versions"),
        path("a.md#tls"),
        { base: { "a.md": page("Versions") }, head: { "a.md": page("TLS") + page("Versions").slice(4) } },
      ],
      [
        "the heading under a new name with another text",
        path("a.md#versions"),
        path("a.md#tls"),
        { base: { "a.md": page("Versions") }, head: { "a.md": page("TLS", "Anything goes.") } },
      ],
      ["other lines of a file that stayed", path("a.txt#L1-L4"), path("a.txt#L2-L5"), { base: { "a.txt": text } }],
      [
        "few of the lines",
        path("a.txt#L1-L4"),
        path("a.txt#L6"),
        { base: { "a.txt": text }, head: { "a.txt": `${"x\n".repeat(5)}${text}` } },
      ],
      [
        "another value under a new key",
        path("a.json#/tls"),
        path("a.json#/ssl"),
        {
          base: { "a.json": settings("tls") },
          head: { "a.json": settings("ssl", { min: "1.2", max: "1.3", more: "x" }) },
        },
      ],
      [
        "a value most of which is the same",
        path("a.json#/tls"),
        path("a.json#/ssl"),
        { base: { "a.json": settings("tls", lines) }, head: { "a.json": settings("ssl", [...lines, "x"]) } },
      ],
      ...["true", "null", "{}", '""', "[]"].map(
        (value): Row => [
          `a new key for ${value}`,
          path("a.json#/tls"),
          path("a.json#/ssl"),
          { base: { "a.json": `{ "tls": ${value} }` }, head: { "a.json": `{ "ssl": ${value} }` } },
        ],
      ),
      [
        "a heading that nothing says anything of",
        path("a.md#x"),
        path("a.md#y"),
        { base: { "a.md": "## X\n" }, head: { "a.md": "## Y\n" } },
      ],
      ["a part that is not there", path("a.md#x"), path("a.md#y"), { base: { "a.md": "x" } }],
      ["a job in place of the workflow", workflow(ci), workflow(`${ci}#scan`), { base: { [ci]: jobs("scan") } }],
      ["the workflow in place of a job", workflow(`${ci}#scan`), workflow(ci), { base: { [ci]: jobs("scan") } }],
      [
        "the job under a new name with other commands",
        workflow(`${ci}#scan`),
        workflow(`${ci}#tls`),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("tls", "true") } },
      ],
      [
        "another job that was there",
        workflow(`${ci}#scan`),
        workflow(`${ci}#lint`),
        { base: { [ci]: jobs("scan") + jobs("lint").slice(14) }, head: { [ci]: jobs("lint") } },
      ],
      ["the job of another file", workflow(`${ci}#scan`), workflow(".github/workflows/b.yml#scan")],
      ["another test", test("a.md", "x"), test("a.md", "y")],
      ["every test in place of one", test("a.md", "x"), test("a.md", null)],
      ["the test of another report", test("a.md", "x"), test("b.md", "x")],
      ["another rule", scan("a.md", "x"), scan("a.md", "y")],
      ["the rule of another report", scan("a.md", "x"), scan("b.md", "x")],
      ["another check", check("x", "acme"), check("y", "acme")],
      ["the check of another App", check("x", "acme"), check("x", "evil")],
      ["the check of any App", check("x", "acme"), check("x", null)],
      ["a check in place of a job's", made("scan"), check("scan", null), { base: { [ci]: jobs("scan") } }],
      [
        "a job's check under the name of another",
        made("scan"),
        made("lint"),
        { base: { [ci]: jobs("scan") + jobs("lint", "make scan").slice(14) }, head: { [ci]: jobs("lint") } },
      ],
      [
        "another check while the old one is made",
        made("scan"),
        made("lint"),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("scan") + jobs("lint").slice(14) } },
      ],
      ["a document that ends before", document("SOC 2 2026", "2026-12-31"), document("SOC 2 2025", "2025-12-31")],
      ["a document that ends as before", document("SOC 2 2025", "2025-12-31"), document("SOC 2 2026", "2025-12-31")],
      ["a document without an end", document("SOC 2 2025", "2025-12-31"), document("SOC 2 2026", null)],
      [
        "another provider's document",
        document("SOC 2 2025", "2025-12-31"),
        document("SOC 2 2026", "2026-12-31", "gcp"),
      ],
      [
        "another job of the workflow for which a job left",
        workflow(`${ci}#scan`),
        workflow(`${other}#lint`),
        {
          base: { [ci]: jobs("scan") },
          head: { [ci]: jobs("lint"), [other]: jobs("scan") + jobs("lint").slice(14) },
        },
      ],
      [
        "the job of a workflow that was there",
        workflow(`${ci}#scan`),
        workflow(`${other}#scan`),
        { base: { [ci]: jobs("scan"), [other]: jobs("scan") }, head: { [ci]: jobs("lint"), [other]: jobs("scan") } },
      ],
      [
        "the job that stayed beside its copy",
        workflow(`${ci}#scan`),
        workflow(`${other}#scan`),
        { base: { [ci]: jobs("scan") }, head: { [ci]: jobs("scan"), [other]: jobs("scan") } },
      ],
      [
        "a check whose name another job had",
        made("Scan"),
        made("Lint"),
        {
          base: { [ci]: called("scan", "Scan") + called("lint", "Lint").slice(14) },
          head: { [ci]: called("scan", "Lint") },
        },
      ],
      ["a check of a workflow that was not there", made("scan"), made("tls"), { head: { [ci]: jobs("tls") } }],
      [
        "a check of that name in another workflow",
        made("scan"),
        { ...made("scan"), workflow: other } as EvidenceLink,
        { base: { [ci]: jobs("scan"), [other]: jobs("scan") } },
      ],
      ["another URL", url("https://a.example"), url("https://b.example")],
    ]),
  )("$row.0", ({ row: [, link, next, sides = {}] }) => {
    expect(follows(next, link, sides)).toBe(false);
  });
});
