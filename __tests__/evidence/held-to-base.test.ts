// What head's links are held to: what base proved through them.
import { describe, expect, it } from "vitest";
import { type Files, reportOf } from "../support/judged-change.ts";

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;

interface Row {
  readonly what: string;
  readonly link: string;
  /** The link at head, where the change writes another one. */
  readonly to?: string;
  readonly both?: Files;
  readonly was?: Files;
  readonly is?: Files;
  /** The evidence findings that the change introduces. */
  readonly found: readonly string[];
}

const side = (link: string, files: Files): Files => ({
  "compliance/program.yml": program,
  "compliance/controls/c.yml": `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], evidence: [{ ${link} }] }]\n`,
  ...files,
});

async function foundIn({ link, to = link, both = {}, was = {}, is = {} }: Row): Promise<readonly string[]> {
  const [base, head] = [side(link, { ...both, ...was }), side(to, { ...both, ...is })];
  const { findings } = await reportOf({ base, head, today: "2026-11-23" });
  const introduced = findings.filter(({ standing, rule }) => standing === "introduced" && rule.startsWith("evidence"));
  return introduced.map(({ rule, fix, cause }) =>
    [rule, (fix?.edits ?? []).length > 0 && "with an edit", cause === null && "without a cause"]
      .filter(Boolean)
      .join(", "),
  );
}

const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;
const page = (last: string) =>
  `# Database\n\nRestart it.\n\nLook at the replicas.\n\nTell those who wait.\n\n${last}\n`;
const suite = (names: string) => {
  const cases = names.split(" ").map((name) => {
    const said = name.endsWith("?") ? "<skipped/>" : name.endsWith("!") ? "<failure/>" : "";
    return `<testcase name="${name.replace(/[!?]$/, "")}">${said}</testcase>`;
  });
  return { "r.xml": `<testsuite name="s">${cases.join("")}</testsuite>` };
};
const tool = (rules: string) => ({
  driver: { name: "t", ...(rules !== "" && { rules: rules.split(" ").map((id) => ({ id })) }) },
});
const scanned = (...runs: readonly string[]) => ({
  "s.sarif": JSON.stringify({ version: "2.1.0", runs: runs.map((rules) => ({ tool: tool(rules), results: [] })) }),
});
const terms = 'path: "t/*.txt", contains: strict';
const keys = "See [keys](keys.md).\n";

const rows: readonly Row[] = [
  {
    what: "a page becomes a pointer",
    link: "path: a.md",
    was: { "a.md": "A\n" },
    is: { "a.md": lfs },
    found: ["evidence-unproven"],
  },
  {
    what: "a page is a pointer on both sides",
    link: "path: a.md",
    both: { "a.md": lfs },
    is: { "b.md": "B\n" },
    found: [],
  },
  {
    what: "a page is another pointer",
    link: "path: a.md",
    was: { "a.md": lfs },
    is: { "a.md": lfs.replace("12345", "54321") },
    found: [],
  },
  { what: "a page that was missing is a pointer", link: "path: a.md", is: { "a.md": lfs }, found: [] },
  {
    what: "a job gets a name like it and other commands",
    link: 'workflow: ".github/workflows/ci.yml#scan"',
    was: { ".github/workflows/ci.yml": "on: push\njobs: { scan: { runs-on: x, steps: [{ run: make }] } }\n" },
    is: { ".github/workflows/ci.yml": "on: push\njobs: { scam: { runs-on: x, steps: [{ run: npm test }] } }\n" },
    found: ["evidence-anchor, with an edit"],
  },
  {
    what: "a workflow becomes a folder",
    link: "workflow: .github/workflows/ci.yml",
    was: { ".github/workflows/ci.yml": "on: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n" },
    is: { ".github/workflows/ci.yml/x.yml": "on: push\n" },
    found: ["evidence-anchor"],
  },
  {
    what: "the last file of a glob goes",
    link: 'path: "t/*.txt"',
    was: { "t/a.txt": "strict\n" },
    found: ["evidence-missing"],
  },
  {
    what: "no file of a glob has its heading any more",
    link: 'path: "t/*.md#x"',
    was: { "t/a.md": "# X\n\nWords.\n" },
    is: { "t/a.md": "# Y\n\nWords.\n" },
    found: ["evidence-anchor"],
  },
  {
    what: "a folder is asked for a heading",
    link: 'path: "t#x"',
    was: { t: "x\n" },
    is: { "t/a.md": "# X\n\nWords.\n" },
    found: ["evidence-anchor", "evidence-missing"],
  },
  {
    what: "a page loses all its words",
    link: "path: a.md",
    was: { "a.md": "# A\n\nWords.\n" },
    is: { "a.md": "\n" },
    found: ["evidence-content"],
  },
  {
    what: "a file loses the text",
    link: "path: a.conf, contains: strict",
    was: { "a.conf": "strict\n" },
    is: { "a.conf": "on\n" },
    found: ["evidence-content"],
  },
  {
    what: "the only file of a glob loses the text",
    link: terms,
    was: { "t/a.txt": "strict\n" },
    is: { "t/a.txt": "on\n" },
    found: ["evidence-content"],
  },
  {
    what: "a page gets a link that only what builds it can follow",
    link: "path: a.md",
    was: { "a.md": "A\n" },
    is: { "a.md": "A [x]({{ site.url }}/x)\n" },
    found: [],
  },
  {
    what: "files that nobody can read get an attestation",
    link: 'path: "t/*.txt"',
    to: `path: "t/*.txt", attested: { by: "@acme/p", on: 2026-11-20, digest: "sha256:${"0".repeat(64)}" }`,
    both: { "t/a.txt": lfs },
    found: [],
  },
  {
    what: "a text is asked of files that nobody can read",
    link: 'path: "t/*.txt"',
    to: terms,
    both: { "t/a.txt": lfs },
    found: ["evidence-unproven"],
  },
  {
    what: "one more file is not read of a glob of too many",
    link: terms,
    both: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`t/${at}.txt`, "no\n"])),
    is: { "t/more.txt": "no\n" },
    found: [],
  },
  {
    what: "a page is renamed, and says in a comment what was asked",
    link: "path: a.md, contains: Owner",
    to: "path: b.md, contains: Owner",
    was: { "a.md": page("Owner: data") },
    is: { "b.md": page("<!-- Owner: data -->") },
    found: ["evidence-content"],
  },
  {
    what: "another page says in a comment what was asked",
    link: "path: a.md, contains: Owner",
    to: "path: b.md, contains: Owner",
    both: { "a.md": page("Owner: data"), "b.md": "Other\n\n<!-- Owner: data -->\n" },
    found: ["evidence-withdrawn"],
  },
  {
    what: "a page that the page leads to becomes a pointer",
    link: "path: a.md",
    both: { "a.md": keys },
    was: { "keys.md": "K\n" },
    is: { "keys.md": lfs },
    found: [],
  },
  {
    what: "a file becomes a folder",
    link: "path: a",
    was: { a: "A\n" },
    is: { "a/b.md": "B\n" },
    found: ["evidence-missing"],
  },
  { what: "a folder has other files", link: "path: a", was: { "a/c.md": "A\n" }, is: { "a/b.md": "B\n" }, found: [] },
  {
    what: "one file of several loses the text",
    link: terms,
    both: { "t/b.txt": "strict\n" },
    was: { "t/a.txt": "strict\n" },
    is: { "t/a.txt": "no\n" },
    found: ["evidence-content"],
  },
  {
    what: "one file of several that all had the text goes",
    link: terms,
    both: { "t/b.txt": "strict\n" },
    was: { "t/a.txt": "strict\n" },
    found: [],
  },
  {
    what: "one file more has not the text",
    link: terms,
    both: { "t/b.txt": "strict\n" },
    is: { "t/a.txt": "no\n" },
    found: [],
  },
  {
    what: "one file loses the text where another never had it",
    link: terms,
    both: { "t/b.txt": "strict\n", "t/c.txt": "no\n" },
    was: { "t/a.txt": "strict\n" },
    is: { "t/a.txt": "no\n" },
    found: [],
  },
  {
    what: "a file of a glob becomes a pointer beside others",
    link: terms,
    both: { "t/b.txt": "strict\n" },
    was: { "t/a.txt": "strict\n" },
    is: { "t/a.txt": lfs },
    found: ["evidence-content"],
  },
  {
    what: "one file becomes several",
    link: "path: t.txt, contains: strict",
    to: terms,
    was: { "t.txt": "strict\n" },
    is: { "t/a.txt": "strict\n" },
    found: ["evidence-withdrawn"],
  },

  { what: "a test is skipped", link: "test: r.xml", was: suite("a b"), is: suite("a b?"), found: ["evidence-failing"] },
  {
    what: "a test is skipped in one run and passes in another",
    link: "test: r.xml",
    was: suite("a b"),
    is: suite("a b? b"),
    found: [],
  },
  { what: "a test was skipped", link: "test: r.xml", was: suite("a b?"), is: suite("a b? c"), found: [] },
  { what: "a new test is skipped", link: "test: r.xml", was: suite("a"), is: suite("a b?"), found: [] },
  {
    what: "a test beside the one that is asked is skipped",
    link: 'test: "r.xml#a"',
    was: suite("a b"),
    is: suite("a b?"),
    found: [],
  },
  {
    what: "all of a report is asked where one test was",
    link: 'test: "r.xml#a"',
    to: "test: r.xml",
    was: suite("a b"),
    is: suite("a b?"),
    found: ["evidence-withdrawn"],
  },

  {
    what: "a rule is not looked for",
    link: "scan: s.sarif",
    was: scanned("A B"),
    is: scanned("A"),
    found: ["evidence-failing"],
  },
  {
    what: "a rule is looked for by another run",
    link: "scan: s.sarif",
    was: scanned("A B"),
    is: scanned("A", "B"),
    found: [],
  },
  {
    what: "a rule beside the one that is asked is not looked for",
    link: 'scan: "s.sarif#A"',
    was: scanned("A B"),
    is: scanned("A"),
    found: [],
  },
  {
    what: "a report no longer says what is looked for",
    link: "scan: s.sarif",
    was: scanned("A B"),
    is: scanned(""),
    found: ["evidence-unproven"],
  },
  {
    what: "one run of a report no longer says what it looks for",
    link: "scan: s.sarif",
    was: scanned("A", "B"),
    is: scanned("A", ""),
    found: ["evidence-unproven"],
  },
  {
    what: "a report never said all that is looked for",
    link: "scan: s.sarif",
    was: scanned("A B", ""),
    is: scanned("A", ""),
    found: [],
  },

  {
    what: "a heading is gone beside one like it",
    link: 'path: "a.md#version-one"',
    was: { "a.md": "## Version one\n\nx\n\n## Version on\n\ny\n" },
    is: { "a.md": "## Version on\n\ny\n" },
    found: ["evidence-anchor"],
  },
  {
    what: "a heading is gone beside one like it that says something else",
    link: 'path: "a.md#version-one", contains: x',
    was: { "a.md": "## Version one\n\nx\n\n## Version on\n\ny\n" },
    is: { "a.md": "## Version on\n\ny\n" },
    found: ["evidence-anchor"],
  },
  {
    what: "a heading has a new name like it",
    link: 'path: "a.md#version-one"',
    was: { "a.md": "## Version one\n\nx\n" },
    is: { "a.md": "## Version on\n\ny\n" },
    found: ["evidence-anchor, with an edit"],
  },
  {
    what: "a file is gone beside one like it",
    link: "path: docs/policy.md",
    both: { "docs/polic.md": "y\n" },
    was: { "docs/policy.md": "x\n" },
    found: ["evidence-missing"],
  },
  {
    what: "a file is gone and a new one has a name like it",
    link: "path: docs/policy.md",
    was: { "docs/policy.md": "x\n" },
    is: { "docs/polic.md": "Something else altogether.\n" },
    found: ["evidence-missing, with an edit"],
  },
];

describe("a change in which", () => {
  it.each(rows)("$what", async (row) => {
    expect(await foundIn(row)).toEqual(row.found);
  });
});
