import { describe, expect, it } from "vitest";
import { inWords } from "../../support/in-words.ts";
import { stepOf } from "../../support/report.ts";
import { contains, judge, path, place, said, snapshotWith } from "../program-of.ts";

const policy = `---
title: Encryption
---
# Encryption policy

## Data at rest
Databases are encrypted with AES-256.

## Data in \`transit\` & *between* [offices](https://example.com)
Everything is TLS 1.2 or later.

### Exceptions
None.

## Data at rest
Again.

Setext 🚀 heading
-----------------

<a name="Old-Name"></a>
## New name
Here.

<h2 align="center">By hand &amp; raw</h2>
<!-- <h2>Hidden</h2> -->
`;

const files = {
  "docs/policies/encryption.md": policy,
  "docs/policies/access.md": "# Access\n",
  "docs/Reviews/Q3.md": "# Review\n",
  "docs/empty.md": "",
  "docs/matter.md": "---\nname: Access\nowner: alice\n---\n\n",
  "docs/comply.md": "name: Access\nsatisfies:\n  TSC:\n    - CC6.1\n---\n",
  "docs/with-matter.md": "---\nname: Access\n---\nWords.\n",
  "docs/runbook.adoc": "== Response\n",
  "docs/security/keys.md": "Plain words, no title.\n",
  "infra/tls/listener.tf": 'resource "lb" "x" {\r\n  SSL_policy = "TLS13"\r\n}\r\n',
  "infra/no-newline.txt": "one\ntwo",
  "app/[id]/page.ts": "export {};\n",
  "config/app.json": '{"tls": {"min": "1.2", "a/b": 1, "m~n": [10, 20]}, "list": ["x"], "none": null}',
  "config/broken.json": '{"tls": ',
  "config/app.yml": "base: &base { min: '1.2' }\ntls:\n  <<: *base\n  ports: [443, 8443]\n---\nsecond: { tls: yes }\n",
  "config/broken.yml": "a: 1\nb: [1, 2\nc: 3\n",
  "config/app.toml": '[tls]\nmin = "1.2"\nsince = 2026-01-01\n',
  "config/broken.toml": "[tls\n",
  "config/twice.yml": "tls:\n  min: '1.3'\n  min: '1.0'\nother: 1\n",
  "config/twice.json": '{"tls": {"min": "1.3"}, "tls": {"min": "1.0"}, "other": 1}',
  "config/compose.yml": "services:\n  web: {}\njobs:\n  nightly: { run: x }\n",
  ".github/workflows/ci.yml": "on: push\njobs:\n  build: { name: Build }\n  tls-scan: { steps: [] }\n",
};

const snapshot = snapshotWith(
  { ...files, "docs/followed.md": "# Followed\n\nWords.\n" },
  {
    "docs/followed.md": "symlink",
    "docs/latest.md": "symlink",
    "docs/linked": "symlink",
    "vendor/policies": "submodule",
    "docs/large.md": "unread",
    "docs/large.pdf": "unread",
  },
);

type Case = readonly [link: string, said: readonly string[]];

const existence: readonly Case[] = [
  ["docs/policies/encryption.md", []],
  ["./docs/policies/encryption.md", []],
  ["docs/policies", []],
  ["docs/policies/", []],
  ["app/[id]/page.ts", []],
  ["docs/large.pdf", []],
  ["docs/matter.md", ["content: docs/matter.md is empty"]],
  ["docs/matter.md#L1-L4", []],
  ["docs/comply.md", ["content: docs/comply.md is empty"]],
  ["docs/with-matter.md", []],
  ["docs/latest.md", ["?: docs/latest.md is a symbolic link out of the repository"]],
  ["vendor/policies", ["?: vendor/policies is or leads into a submodule, whose files are not in this repository"]],
  ["docs/reviews/q3.md", ["missing: docs/Reviews/Q3.md exists; the link says docs/reviews/q3.md"]],
  ["docs/reviews", ["missing: docs/Reviews exists; the link says docs/reviews"]],
  ["docs/policies/keys.md", ["missing: docs/policies/keys.md does not exist (docs/security/keys.md does)"]],
  [
    "docs/policies/encryptoin.md",
    ["missing: docs/policies/encryptoin.md does not exist (the nearest is docs/policies/encryption.md)"],
  ],
  ["reports/2026/q1.pdf", ["missing: reports/2026/q1.pdf does not exist"]],
  ["docs/followed.md#followed", []],
  ["docs/followed.md#lost", ['anchor: docs/followed.md has no heading "lost"']],
  ["docs/latest.md#tls", ["?: docs/latest.md is a symbolic link out of the repository"]],
  ["docs/linked/tls.md", ["?: docs/linked is a symbolic link out of the repository"]],
  [
    "vendor/policies/tls.md",
    ["?: vendor/policies is or leads into a submodule, whose files are not in this repository"],
  ],
  ["docs/large.md", ["?: the content of docs/large.md was not read"]],
  ["docs/large.pdf#L3", ["?: the content of docs/large.pdf was not read"]],
];

const headings: readonly Case[] = [
  ["docs/policies/encryption.md#encryption-policy", []],
  ["docs/policies/encryption.md#data-in-transit--between-offices", []],
  ["docs/policies/encryption.md#Data-In-Transit--Between-Offices", []],
  ["docs/policies/encryption.md#data-at-rest", []],
  ["docs/policies/encryption.md#data-at-rest-1", []],
  ["docs/policies/encryption.md#setext--heading", []],
  ["docs/policies/encryption.md#old-name", []],
  ["docs/policies/encryption.md#by-hand--raw", []],
  [
    "docs/policies/encryption.md#data-at-rest-2",
    ['anchor: docs/policies/encryption.md has no heading "data-at-rest-2" (the nearest is "data-at-rest-1")'],
  ],
  [
    "docs/policies/encryption.md#title-encryption",
    ['anchor: docs/policies/encryption.md has no heading "title-encryption"'],
  ],
  ["docs/policies/encryption.md#hidden", ['anchor: docs/policies/encryption.md has no heading "hidden"']],
  ["docs/policies/access.md#zzzzzzzzzzz", ['anchor: docs/policies/access.md has no heading "zzzzzzzzzzz"']],
  ["docs/empty.md#tls", ['anchor: docs/empty.md has no heading "tls"; it has no headings at all']],
  ["docs/policies#tls", ["anchor: docs/policies is a directory, and #tls needs a file"]],
  ["docs/runbook.adoc#response", ['content: section "response" of docs/runbook.adoc is empty']],
];

const lines: readonly Case[] = [
  ["infra/tls/listener.tf#L1", []],
  ["infra/tls/listener.tf#L1-L3", []],
  ["infra/tls/listener.tf#L3-L1", []],
  ["infra/no-newline.txt#L2", []],
  ["docs/policies/access.md#L1", []],
  ["infra/no-newline.txt#L3", ["anchor: infra/no-newline.txt has only 2 lines; the link points to line 3"]],
  ["infra/tls/listener.tf#L2-L4", ["anchor: infra/tls/listener.tf has only 3 lines; the link points to lines 2 to 4"]],
  ["docs/policies/access.md#L2", ["anchor: docs/policies/access.md has only 1 line; the link points to line 2"]],
  ["infra/tls/listener.tf#L0", ["anchor: infra/tls/listener.tf has only 3 lines; the link points to line 0"]],
  ["docs/empty.md#L1", ["anchor: docs/empty.md is empty; the link points to line 1"]],
];

const pointers: readonly Case[] = [
  ["config/app.json#/tls/min", []],
  ["config/app.json#/tls/a~1b", []],
  ["config/app.json#/tls/m~0n/1", []],
  ["config/app.json#/tls/a%7E1b", []],
  ["config/app.json#/none", []],
  ["config/app.json#/", ['anchor: config/app.json has no / (its top level has "tls", "list" and "none")']],
  ["config/app.json#/tls/mim", ["anchor: config/app.json has no /tls/mim (the nearest is /tls/min)"]],
  ["config/app.json#/tls/unlike", ['anchor: config/app.json has no /tls/unlike (/tls has "min", "a/b" and "m~n")']],
  ["config/app.json#/list/1", ["anchor: config/app.json has no /list/1 (/list is a list of 1 item)"]],
  ["config/app.json#/list/-", ["anchor: config/app.json has no /list/- (/list is a list of 1 item)"]],
  ["config/app.json#/list/00", ["anchor: config/app.json has no /list/00 (/list is a list of 1 item)"]],
  ["config/app.json#/list/length", ["anchor: config/app.json has no /list/length (/list is a list of 1 item)"]],
  ["config/app.json#/tls/min/x", ["anchor: config/app.json has no /tls/min/x (/tls/min is a single value)"]],
  ["config/app.json#/none/x", ["anchor: config/app.json has no /none/x (/none is empty)"]],
  [
    "config/app.json#/constructor",
    ['anchor: config/app.json has no /constructor (its top level has "tls", "list" and "none")'],
  ],
  ["config/broken.json#/tls", ["anchor: config/broken.json does not parse as JSON"]],
  ["config/app.yml#/tls/min", []],
  ["config/app.yml#/tls/ports/1", []],
  ["config/app.yml#/second/tls", []],
  ["config/app.yml#tls", []],
  ["config/app.yml#tsl", ["anchor: config/app.yml has no /tsl (the nearest is /tls)"]],
  [
    "config/broken.yml#/a",
    [
      "anchor: config/broken.yml does not parse as YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (line 3)",
    ],
  ],
  ["config/app.toml#/tls/min", []],
  ["config/app.toml#/tls/max", ["anchor: config/app.toml has no /tls/max (the nearest is /tls/min)"]],
  [
    "config/twice.yml#/tls/min",
    ['?: config/twice.yml has "min" twice in one place, and which counts depends on the reader'],
  ],
  [
    "config/twice.json#/tls/min",
    ['?: config/twice.json has "tls" twice in one place, and which counts depends on the reader'],
  ],
  ["config/twice.yml#/other", []],
  ["config/twice.json#/other", []],
  ["config/compose.yml#nightly", []],
  ["config/compose.yml#services", []],
  [".github/workflows/ci.yml#tls-scan", []],
  [".github/workflows/ci.yml#/jobs/build/name", []],
  [
    ".github/workflows/ci.yml#tls",
    ['anchor: .github/workflows/ci.yml has no job "tls" (it has "build" and "tls-scan")'],
  ],
  [
    ".github/workflows/ci.yml#tls_scan",
    ['anchor: .github/workflows/ci.yml has no job "tls_scan" (the nearest is "tls-scan")'],
  ],
  [
    "infra/no-newline.txt#/resource/lb",
    ["?: pointers are looked up only in JSON, YAML, TOML and HCL, not in .txt files"],
  ],
  [
    "docs/policies/access.md#/a",
    ["anchor: docs/policies/access.md is Markdown and has no /a; a pointer needs JSON, YAML, TOML or HCL"],
  ],
];

describe.each([
  ["the path", existence],
  ["headings", headings],
  ["lines", lines],
  ["pointers and names", pointers],
])("a link to a file: %s", (_, cases) => {
  it.each(cases)("%s", (text, expected) => {
    expect(said(judge(snapshot, [path(text)]))).toEqual(expected);
  });
});

it("says where a TOML file does not parse", () => {
  expect(said(judge(snapshot, [path("config/broken.toml#/tls")]))).toEqual([
    expect.stringMatching(/^anchor: config\/broken\.toml does not parse as TOML: .+ \(line 1\)$/),
  ]);
});

describe("contains", () => {
  it.each<readonly [link: string, contains: string, said: readonly string[]]>([
    ["docs/policies/encryption.md", "TLS 1.2", []],
    ["docs/policies/encryption.md", "/TLS 1\\.[23]/", []],
    ["docs/policies/encryption.md", "/^Everything .* later\\.$/", []],
    ["docs/policies/encryption.md", "TLS 1.3", ['content: docs/policies/encryption.md does not contain "TLS 1.3"']],
    ["docs/policies/encryption.md", "/TLS 1\\.3/", ["content: docs/policies/encryption.md does not match /TLS 1\\.3/"]],
    ["docs/policies/encryption.md#data-in-transit--between-offices", "TLS 1.2", []],
    ["docs/policies/encryption.md#data-in-transit--between-offices", "None.", []],
    ["docs/policies/encryption.md#old-name", "Here.", []],
    [
      "docs/policies/encryption.md#data-in-transit--between-offices",
      "AES-256",
      [
        'content: section "data-in-transit--between-offices" of docs/policies/encryption.md does not contain "AES-256" (line 7 does)',
      ],
    ],
    [
      "infra/tls/listener.tf",
      "ssl_policy",
      ['content: infra/tls/listener.tf does not contain "ssl_policy" (line 2 has "SSL_policy")'],
    ],
    ["infra/tls/listener.tf", '{\n  SSL_policy = "TLS13"\n}', []],
    ["infra/tls/listener.tf#L2", "TLS13", []],
    [
      "infra/tls/listener.tf#L1-L1",
      "TLS13",
      ['content: line 1 of infra/tls/listener.tf does not contain "TLS13" (line 2 does)'],
    ],
    [
      "infra/tls/listener.tf#L2-L3",
      "lb",
      ['content: lines 2 to 3 of infra/tls/listener.tf do not contain "lb" (line 1 does)'],
    ],
    ["config/app.json#/tls", '"min": "1.2"', []],
    ["config/app.json#/tls/min", "/^1\\.2$/", []],
    ["config/app.json#/tls", "1.3", ['content: /tls in config/app.json does not contain "1.3"']],
    ["config/app.yml#/second", "tls: yes", []],
    ["config/app.toml#/tls", '"min":"1.2"', []],
    [".github/workflows/ci.yml#build", "name: Build", []],
    [
      ".github/workflows/ci.yml#tls-scan",
      "Build",
      ['content: job "tls-scan" of .github/workflows/ci.yml does not contain "Build" (line 3 does)'],
    ],
    [
      "infra/no-newline.txt#/resource",
      "TLS13",
      [
        'content: infra/no-newline.txt does not contain "TLS13"',
        "?: pointers are looked up only in JSON, YAML, TOML and HCL, not in .txt files",
      ],
    ],
    [
      "infra/no-new*.txt#x",
      "TLS13",
      [
        'content: infra/no-newline.txt, the only file that matches infra/no-new*.txt, does not contain "TLS13"',
        "?: headings are looked up only in Markdown, reStructuredText and AsciiDoc, not in .txt files",
      ],
    ],
    ["docs/policies", "AES-256", []],
    ["docs/policies", "DES", ['content: none of the 2 files that are in docs/policies contains "DES"']],
    ["docs/policies/*.md", "/^# Access/", []],
    ["docs/policies/*.md", "DES", ['content: none of the 2 files that match docs/policies/*.md contains "DES"']],
    [
      "docs/policies/acc*.md",
      "/DES/",
      ["content: docs/policies/access.md, the only file that matches docs/policies/acc*.md, does not match /DES/"],
    ],
    ["docs/policies/*.md#data-at-rest", "AES", []],
    ["docs/policies/*.md#nowhere", "AES", ["anchor: none of the 2 files that match docs/policies/*.md has #nowhere"]],
    ["docs/la*st.md", "DES", ["?: the files that match docs/la*st.md are symbolic links whose targets were not read"]],
    ["docs/l*.md", "DES", ["?: the content of docs/large.md was not read"]],
    ["docs/policies/access.md", "/(/", ["?: /(/ is not a valid RE2 regular expression"]],
  ])("%s contains %j", (link, wanted, expected) => {
    expect(said(judge(snapshot, [path(link, contains(wanted))]))).toEqual(expected);
  });
});

describe("a glob", () => {
  it.each<Case>([
    ["docs/**/*.md", []],
    ["docs/{policies,security}/k*.md", []],
    [".github/**", []],
    ["docs/latest.m?", ["?: the files that match docs/latest.m? are symbolic links out of the repository"]],
    ["docs/policies/*.pdf", ["missing: no file matches docs/policies/*.pdf"]],
    ["docs/polices/*.md", ["missing: no file matches docs/polices/*.md (there is no folder docs/polices)"]],
    ["**/*.sql", ["missing: no file matches **/*.sql"]],
  ])("%s", (text, expected) => {
    expect(said(judge(snapshot, [path(text)]))).toEqual(expected);
  });

  it("that matches more files than are read says so instead of failing", () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`a/${1000 + at}.txt`, "x"]));
    expect(said(judge(snapshotWith(many), [path("a/*.txt", contains("y"))]))).toEqual([
      "?: only 500 of the 501 files that match a/*.txt are read",
    ]);
    expect(said(judge(snapshotWith(many), [path("a/*.txt", contains("x"))]))).toEqual([]);
  });
});

describe("a finding", () => {
  it("stands at the link, names what can explain it, and offers the edit where it is sure", () => {
    const program = "id: TX-01\nevidence:\n  # the policy\n  - path: docs/policies/encryption.md#exception\n";
    const [found] = judge(snapshotWith({ ...files, [place.path]: program }), [
      path("docs/policies/encryption.md#exception"),
    ]).findings;
    expect(found && inWords(found)).toEqual({
      parts: [],
      fingerprint: "evidence-anchor:TX-01 | docs/policies/encryption.md#exception",
      rule: "evidence-anchor",
      group: "broken-evidence",
      severity: "error",
      subject: ["TX-01", "docs/policies/encryption.md#exception"],
      message: 'docs/policies/encryption.md has no heading "exception" (the nearest is "exceptions")',
      location: { ...place, side: "head" },
      cause: null,
      fix: {
        text: "point the link at docs/policies/encryption.md#exceptions",
        location: { ...place, side: "head" },
        edits: [
          {
            path: place.path,
            from: 4,
            to: 4,
            was: ["  - path: docs/policies/encryption.md#exception"],
            lines: ["  - path: docs/policies/encryption.md#exceptions"],
          },
        ],
      },
      control: "TX-01",
      actor: "saas",
      criteria: ["soc2-2017/CC6.7"],
      explainedBy: ["docs/policies/encryption.md", place.path],
    });
  });

  it.each<readonly [link: string, fix: string | null]>([
    ["docs/reviews/q3.md", "point the link at docs/Reviews/Q3.md"],
    ["docs/policies/keys.md", "point the link at docs/security/keys.md"],
    ["docs/policies/encryptoin.md", "point the link at docs/policies/encryption.md"],
    ["docs/policies/encryption.md#title-encryption", null],
    ["reports/q1.pdf", null],
  ])("about %s is fixed by: %s", (text, fix) => {
    expect(stepOf(judge(snapshot, [path(text)]).findings[0]?.fix) ?? null).toBe(fix);
  });

  it("offers no edit where the link is not written", () => {
    expect(judge(snapshot, [path("docs/reviews/q3.md")]).findings[0]?.fix?.edits).toEqual([]);
  });
});

it("a regular expression costs no more than a run may, and a file grown beyond that hides nothing", () => {
  const long = `${"a".repeat(200_000)}\n`;
  const grown = snapshotWith({ "a.txt": long, "b/1.txt": long, "b/2.txt": "ab\n" });
  expect(said(judge(grown, [path("a.txt", contains("/(?:a{1,1000}|b)[xy]/"))]))).toEqual([
    "content: a.txt is too long to search for /(?:a{1,1000}|b)[xy]/",
  ]);
  expect(said(judge(grown, [path("b/*.txt", contains("/(?:a{1,1000}|b)[xy]/"))]))).toEqual([
    "content: b/1.txt is too long to search for /(?:a{1,1000}|b)[xy]/",
  ]);
  expect(said(judge(grown, [path("b/*.txt", contains("/a{1,900}b/"))]))).toEqual([]);
});
