// What to write where the change moved what a link or a path rule names.
import { expect, it } from "vitest";
import { plainText } from "../../../src/model/sentence.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;

interface Row {
  readonly what: string;
  readonly links: string;
  /** The links at head, where the change writes others. */
  readonly to?: string;
  readonly paths?: string;
  readonly was: Files;
  readonly is: Files;
  /** What the introduced findings say to do, where that is an edit. */
  readonly edits: readonly string[];
}

const side = (links: string, paths: string, files: Files): Files => ({
  "compliance/program.yml": program,
  "compliance/controls/c.yml": `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], paths: [${paths}], evidence: [${links}] }]\n`,
  ...files,
});

async function editsIn({ links, to = links, paths = '"src/**"', was, is }: Row): Promise<readonly string[]> {
  const both = { "src/a.ts": "export {};\n" };
  const [base, head] = [side(links, paths, { ...both, ...was }), side(to, paths, { ...both, ...is })];
  const { findings } = await reportOf({ base, head, today: "2026-11-23" });
  const steps = findings.flatMap(({ standing, fix }) =>
    standing === "introduced" && fix !== null && fix.edits.length > 0 ? [plainText(fix.text)] : [],
  );
  // The gap that a broken link opens has the same step.
  return [...new Set(steps)];
}

const page = (heading: string) => `# Keys\n\n## ${heading}\n\nKeys are rotated each year.\n\n## More\n\nx\n`;
const junit = '<testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite>\n';
const sarif = JSON.stringify({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "t", rules: [{ id: "A" }] } }, results: [] }],
});
const ci = "on: push\njobs:\n  scan: { runs-on: x, steps: [{ run: make scan }] }\n";
const gone = (file: string, to: string, text: string) => ({ was: { [file]: text }, is: { [to]: text } });

const rows: readonly Row[] = [
  { what: "a file", links: "{ path: a.md }", ...gone("a.md", "b.md", page("X")), edits: ["point the link at b.md"] },
  {
    what: "the file of the second of two links",
    links: "{ path: src/a.ts }, { path: a.md }",
    ...gone("a.md", "b.md", page("X")),
    edits: ["point the link at b.md"],
  },
  {
    what: "a heading's file",
    links: '{ path: "a.md#x" }',
    ...gone("a.md", "b.md", page("X")),
    edits: ["point the link at b.md#x"],
  },
  {
    what: "a test's report",
    links: '{ test: "r.xml#a" }',
    ...gone("r.xml", "t/r.xml", junit),
    edits: ["point the link at t/r.xml#a"],
  },
  {
    what: "the report of all tests",
    links: "{ test: r.xml }",
    ...gone("r.xml", "t/r.xml", junit),
    edits: ["point the link at t/r.xml"],
  },
  {
    what: "a rule's report",
    links: '{ scan: "s.sarif#A" }',
    ...gone("s.sarif", "t/s.sarif", sarif),
    edits: ["point the link at t/s.sarif#A"],
  },
  {
    what: "the report of all rules",
    links: "{ scan: s.sarif }",
    ...gone("s.sarif", "t/s.sarif", sarif),
    edits: ["point the link at t/s.sarif"],
  },
  {
    what: "a workflow",
    links: "{ workflow: .github/workflows/ci.yml }",
    ...gone(".github/workflows/ci.yml", ".github/workflows/main.yml", ci),
    edits: ["point the link at .github/workflows/main.yml"],
  },
  {
    what: "a job that is called by its name",
    links: '{ workflow: ".github/workflows/ci.yml#Scan" }',
    was: { ".github/workflows/ci.yml": ci.replace("scan:", "Scan:") },
    is: { ".github/workflows/ci.yml": ci.replace("scan: {", "tls: { name: Scan,") },
    edits: ["point the link at .github/workflows/ci.yml#tls and have that approved by @acme/c"],
  },
  {
    what: "a workflow to where none runs",
    links: "{ workflow: .github/workflows/ci.yml }",
    ...gone(".github/workflows/ci.yml", "old/ci.yml", ci),
    edits: [],
  },
  {
    what: "a heading under a new name",
    links: '{ path: "a.md#rotation" }',
    was: { "a.md": page("Rotation") },
    is: { "a.md": page("How often") },
    edits: ["point the link at a.md#how-often"],
  },
  {
    what: "a heading under a new name in a file that the link follows",
    links: '{ path: src/a.ts }, { path: "a.md#rotation" }',
    to: '{ path: src/a.ts }, { path: "b.md#rotation" }',
    was: { "a.md": page("Rotation") },
    is: { "b.md": page("How often") },
    edits: ["point the link at b.md#how-often"],
  },
  {
    what: "a heading that another link of base named",
    links: '{ path: "a.md#more" }',
    to: '{ path: "a.md#rotation" }',
    was: { "a.md": page("Rotation") },
    is: { "a.md": page("How often") },
    edits: [],
  },
  {
    what: "a heading under a new name where the link named the whole page",
    links: "{ path: a.md }",
    to: '{ path: "a.md#rotation" }',
    was: { "a.md": page("Rotation") },
    is: { "a.md": page("How often") },
    edits: [],
  },
  {
    what: "a file from which the heading is gone",
    links: '{ path: "a.md#rotation" }',
    was: { "a.md": page("Rotation") },
    is: { "b.md": page("Rotation").replace("## Rotation", "## Otherwise\n\nSomething else.\n\nMore words here.") },
    edits: ["point the link at b.md and have that approved by @acme/c"],
  },
  {
    what: "a heading of a page that is gone",
    links: '{ path: "a.md#rotation" }',
    to: "{ path: a.md }",
    was: { "a.md": page("Rotation") },
    is: {},
    edits: [],
  },
  ...(["docs/main.spec.ts", "docs/domain.ts", "docs/readme.md"] as const).map((file) => ({
    what: `${file} in another folder, with other words`,
    links: `{ path: ${file} }`,
    was: { [file]: "one\ntwo\nthree\n" },
    is: { [file.replace("docs", "x")]: "Something else altogether.\n" },
    edits: file.endsWith("readme.md")
      ? []
      : [`point the link at ${file.replace("docs", "x")} and have that approved by @acme/c`],
  })),
  {
    what: "a workflow beside which only another file has a name like it",
    links: "{ workflow: .github/workflows/scan.yml }",
    was: { ".github/workflows/scan.yml": ci },
    is: { ".github/workflows/scan.yml1": "Something else altogether.\n" },
    edits: [],
  },
  {
    what: "the second of two path rules",
    links: "{ path: src/a.ts }",
    paths: '"src/**", "lib/x.ts"',
    ...gone("lib/x.ts", "lib/y.ts", "export const x = 1;\nexport const y = 2;\n"),
    edits: ["write the path rule lib/y.ts"],
  },
  {
    what: "all that a path rule matched",
    links: "{ path: src/a.ts }",
    paths: '"src/**", "lib/*.ts"',
    ...gone("lib/x.ts", "core/x.ts", "export const x = 1;\nexport const y = 2;\n"),
    edits: ["write the path rule core/*.ts"],
  },
];

it.each(rows)("$what", async (row) => {
  expect(await editsIn(row)).toEqual(row.edits);
});
