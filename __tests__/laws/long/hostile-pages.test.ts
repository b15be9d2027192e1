import { afterAll, describe, expect, it } from "vitest";
import { reportOf } from "../../support/judged-change.ts";
import { endCounting, growthOf } from "../../support/work.ts";

afterAll(endCounting);

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;

interface Kind {
  readonly file: string;
  readonly link: string;
  /** What the file is at base; at head pieces follow, many times. */
  readonly good: string;
  readonly start: string;
  readonly pieces: readonly string[];
}

/** Pieces of each format that keep a careless reader at them, from public reports of readers that they did. */
const kinds: readonly Kind[] = [
  {
    file: "docs/x.md",
    link: '{ path: "docs/x.md#heading" }',
    good: "# Heading\n\nwords\n",
    start: "# Heading\n\nwords\n",
    // biome-ignore format: a list of pieces reads better in few lines
    pieces: [
      "=\n", "a\n=\n", "a\n-\n", "# a\n", "# a b\n# a b\n", "- a\n", "> ", ">>>>- a\n", "* * * a\n", "1. a\n   ", "- a\n  - b\n    - c\n",
      "`", "` `` ``` ````\n", "*a _b ", "***a**", "[a](b ", "[a](", "![a][b] ", "[a]: b\n", "[^1]: a\n", "[[[[", "]]]]", "<a ", "<!-- ", "<?x ",
      "<![CDATA[", "<details>\n", "<h1>a</h1>\n", '<a name="x"></a>', "|a|b|\n|-|-|\n", "```\n", "~~~ a\n", "&#65;", "\\*", "http://a.b/c ", "{{x}}",
      "[a](docs/policy.md)\n", "[a](x.md#b)\n", "# a%n\n", "[a%n]: b\n", "[a%n]: b\n\n[a%n]\n", "[^%n]: a\n", '<a name="x%n"></a>', "[a](x.md#b%n)\n",
    ],
  },
  {
    file: "docs/x.rst",
    link: '{ path: "docs/x.rst#heading" }',
    good: "Heading\n=======\n\nwords\n",
    start: "Heading\n=======\n\nwords\n",
    pieces: ["=\n", "a\n=\n", "a\n=\n\n", "a%n\n====\n\n", ".. _a%n:\n\n", ".. x::\n", "`a`_ ", "|a| ", "::\n\n  a\n"],
  },
  {
    file: "docs/x.adoc",
    link: '{ path: "docs/x.adoc#heading" }',
    good: "= T\n\n== Heading\n\nwords\n",
    start: "= T\n\n== Heading\n\nwords\n",
    pieces: [
      "== a\n",
      "=== a\n",
      "== a%n\n",
      "[[a%n]]\n",
      ":a%n: b\n",
      "ifdef::a[]\n",
      "----\n",
      "|===\n",
      "{a} ",
      "include::a[]\n",
      "== {a}\n",
    ],
  },
  {
    file: "docs/x.yml",
    link: "{ path: docs/x.yml#/a/b }",
    good: "a: { b: 1 }\n",
    start: "a: { b: 1 }\nx:\n",
    pieces: [
      "- a\n",
      "- &a b\n",
      "- [a,",
      "? a\n",
      "a%: b\n",
      "--- \n",
      "*a ",
      "!!str a\n",
      "|\n",
      "'",
      '"',
      "<<: *a\n",
      "- &a%n b\n",
      "  a%n: b\n",
      "---\na%n: b\n",
    ],
  },
  {
    file: "docs/x.tf",
    link: "{ path: docs/x.tf#aws_s3_bucket.b }",
    good: 'resource "aws_s3_bucket" "b" {}\n',
    start: 'resource "aws_s3_bucket" "b" {}\n',
    pieces: [
      "a {}\n",
      'a "b%n" {}\n',
      "a%n = 1\n",
      "a =",
      "${",
      "[",
      "a{",
      'a "b" {\n',
      "<<E\n",
      "/*",
      "a = a.b.c[0]\n",
      "%{ if a }",
      '"',
      "(",
      "!",
      "a?b:",
    ],
  },
  {
    file: "docs/x.json",
    link: "{ path: docs/x.json#/a/b }",
    good: '{ "a": { "b": 1 } }\n',
    start: '{ "a": { "b": 1 }, "c": [',
    pieces: ["[", '{"a":', '"a",', "1,", "//\n", "/* */", '{"a":1},', '{"a%n":1},', '"a%n",'],
  },
  {
    file: "reports/x.xml",
    link: "{ test: reports/x.xml#a }",
    good: '<testsuites><testsuite name="s"><testcase name="a"/></testsuite></testsuites>',
    start: '<testsuites><testsuite name="s"><testcase name="a"/>',
    pieces: [
      "<a>",
      '<a b="c"/>',
      "&#65;",
      "<!--",
      "<![CDATA[",
      '<testcase name="b"/>',
      '<testcase name="b%n" classname="c%n"/>',
      '<testsuite name="s%n"/>',
      "<testsuite>",
      "]]>",
      "<a b='",
      "<!ENTITY a>",
    ],
  },
  {
    file: "reports/x.sarif",
    link: "{ scan: reports/x.sarif#a }",
    good: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"a"}]}},"results":[]}]}',
    start: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"a"}]}},"results":[',
    pieces: [
      "[",
      '{"runs":',
      '{"ruleId":"a"},',
      '{"ruleId":"a%n","message":{"text":"x"}},',
      '{"ruleId":"a","message":{"text":"x"}},',
      '"a",',
    ],
  },
  {
    file: ".github/workflows/x.yml",
    link: "{ workflow: .github/workflows/x.yml#test }",
    good: "on: pull_request\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: npm test\n",
    start: "on: pull_request\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: npm test\n",
    pieces: [
      "      - run: echo\n",
      "      - run: |\n          a\n",
      "    # if: true\n",
      "  j: {}\n",
      "  j%n: { runs-on: x, steps: [{ run: a%n }] }\n",
      "  j%n: { runs-on: x, needs: test, steps: [{ run: a }] }\n",
      "      - run: echo %n\n",
      "      - run: make a%n\n        env: { A%n: b }\n",
      "      - uses: a/b@c\n",
    ],
  },
];

/** Judges a file that holds a piece so many times, where base held none; `%n` is which of them it is. */
function judging({ file, link, good, start }: Kind, piece: string, times: number): () => Promise<void> {
  const control = `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], paths: ["docs/**"], evidence: [${link}] }]\n`;
  const base = { "compliance/program.yml": program, "compliance/controls/c.yml": control, [file]: good };
  const pieces = Array.from({ length: times }, (_, at) => piece.replaceAll("%n", String(at)));
  const head = { ...base, [file]: start + pieces.join("") };
  return async () => {
    const report = await reportOf({ base, head, today: "2026-11-23" });
    expect(report.changed).toHaveLength(1);
  };
}

describe.each(kinds)("$file", (kind) => {
  it.each(kind.pieces)("costs no more than %j is often there", async (piece) => {
    // What is done once in a process is done here.
    await judging(kind, piece, 1)();
    const growth = await growthOf(300, (times) => judging(kind, piece, times));
    expect(Number.isNaN(growth) ? 1 : growth).toBeLessThan(2.3);
  });
});
