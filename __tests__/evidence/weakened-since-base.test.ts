// Evidence that a change leaves where it is, and that says less than it did at base.
import { expect, it } from "vitest";
import { type Files, reportOf } from "../support/judged-change.ts";

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;

/** The evidence findings that a change of files makes, by rule, of a control with one link; each tells which changed file is the cause. */
async function foundWith(link: string, before: Files, after: Files): Promise<readonly string[]> {
  const control = `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], evidence: [{ ${link} }] }]\n`;
  const files = { "compliance/program.yml": program, "compliance/controls/c.yml": control };
  const report = await reportOf({ base: { ...files, ...before }, head: { ...files, ...after }, today: "2026-11-23" });
  const introduced = report.findings.filter(({ standing }) => standing === "introduced");
  const found = introduced.filter(({ rule }) => rule.startsWith("evidence"));
  return found.map(({ rule, cause }) => (cause === null ? `${rule} without a cause` : rule));
}

const page = (last: string) =>
  `# Database\n\nRestart it.\n\nLook at the replicas.\n\nTell those who wait.\n\n${last}\n`;
const owned = page("Owner: data");
const queue = page("Owner: queue").replace("Database", "Queue");
const owners = 'path: "runbooks/*.md", contains: "Owner:"';

const terraform = (line: string) => `resource "aws_lb_listener" "https" {\n  ssl_policy = "TLS13-1-2"\n  ${line}\n}\n`;

/** A dynamic block that is made for each of none. */
const idle = (name: string, policy = "TLS13-1-2") =>
  `  dynamic "${name}" {\n    for_each = []\n    content {\n      ssl_policy = "${policy}"\n    }\n  }\n`;

const inJson = (more: string) =>
  `{ "resource": { "aws_lb_listener": { "https": { "ssl_policy": "TLS13"${more} } } } }\n`;

const settings = (tls: string) =>
  `kind: ConfigMap\nmetadata: { name: settings }\ndata:\n  A: one\n  B: two\n  C: three\n  D: four\n  TLS: ${tls}\n`;
const more = "---\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { TLS: off }\n";

type Row = readonly [what: string, link: string, before: Files, after: Files, found: readonly string[]];

it.each<Row>([
  [
    "a program says it only in a text in quotes",
    'path: a.ts, contains: "rotate(90)"',
    { "a.ts": "rotate(90);\n" },
    { "a.ts": 'log("rotate(90)");\n' },
    ["evidence-content"],
  ],
  [
    "a program that says it in quotes is renamed to one that is data",
    'path: "a*", contains: "rotate(90)"',
    { "a.ts": "rotate(90);\n// one\n// two\n" },
    { "a.yml": 'x: "rotate(90)"\n# one\n' },
    [],
  ],
  [
    "the last line of a name says otherwise",
    'path: .env, contains: "TLS=1.3"',
    { ".env": "TLS=1.3\n" },
    { ".env": "TLS=1.3\nexport TLS=1.0\n" },
    ["evidence-content"],
  ],
  [
    "an earlier line of a name says otherwise",
    'path: .env, contains: "TLS=1.3"',
    { ".env": "TLS=1.3\n" },
    { ".env": "TLS=1.0\nTLS=1.3\n" },
    [],
  ],
  [
    "a later line than the one that the link names says otherwise",
    'path: ".env#L1", contains: "TLS=1.3"',
    { ".env": "TLS=1.3\n" },
    { ".env": "TLS=1.3\nTLS=1.0\n" },
    ["evidence-content"],
  ],
  ...(
    [
      ["a.properties", "tls: 1.3", "tls: 1.0"],
      ["a.properties", "tls = 1.3", "tls=1.0"],
      ["prod.env", "export TLS=1.3", "TLS=1.0"],
      [".env.local", "TLS=1.3", "# no\nTLS=1.0 # yes"],
    ] as const
  ).map(
    ([file, was, last]): Row => [
      `the last line of a name in ${file} becomes ${JSON.stringify(last)}`,
      `path: ${file}, contains: "${was}"`,
      { [file]: `${was}\n` },
      { [file]: `${was}\n${last}\n` },
      ["evidence-content"],
    ],
  ),
  ...(
    [
      ["x.env.txt", "no file of variables", "tls=1.3\n", "tls=1.3\ntls=1.0\n", []],
      [".env", "a line that begins otherwise", "tls=1.3\n", "tls=1.3\n; tls=1.0\n", []],
      ["a.txt", "no Dockerfile", "tls=1.3\nUSER app tls=1.3\n", "tls=1.3\nUSER app tls=1.3\nUSER 0\n", []],
      ["x.dockerfile.txt", "what is built from no Dockerfile", "USER tls=1.3\n", "USER tls=1.3\nUSER 0\n", []],
      [
        "a.properties",
        "what ends like a divider",
        "tls=1.3\n",
        "tls=1.3\nx=y #---\nspring.config.activate.on-profile=dev\ntls=1.0\n",
        ["evidence-content"],
      ],
      [
        ".env",
        "what is a profile in properties only",
        "tls=1.3\n",
        "tls=1.3\n#---\nspring.config.activate.on-profile=dev\ntls=1.0\n",
        ["evidence-content"],
      ],
      [
        "a.properties",
        "what is no divider",
        "tls=1.3\n",
        "tls=1.3\n#--- x\nspring.config.activate.on-profile=dev\ntls=1.0\n",
        ["evidence-content"],
      ],
      [
        "a.properties",
        "a profile behind blanks",
        "tls=1.3\n",
        "tls=1.3\n!---\n  spring.config.activate.on-profile=dev\ntls=1.0\n",
        [],
      ],
      [
        "a.properties",
        "a name that ends like that of a profile",
        "tls=1.3\n",
        "tls=1.3\n#---\nx.spring.config.activate.on-profile=dev\ntls=1.0\n",
        ["evidence-content"],
      ],
      [
        "a.properties",
        "the first document, under a condition on both sides",
        "spring.config.activate.on-profile=dev\ntls=1.3\n",
        "spring.config.activate.on-profile=dev\ntls=1.3\ntls=1.0\n",
        ["evidence-content"],
      ],
    ] as const
  ).map(
    ([file, what, was, is, found]): Row => [
      `a last line of ${what} in ${file}`,
      `path: ${file}, contains: "tls=1.3"`,
      { [file]: was },
      { [file]: is },
      [...found],
    ],
  ),
  ...(
    [
      [".env behind more lines than people write", ".env", `${"\n".repeat(20_000)}tls=1.0\n`, ["evidence-content"]],
      [".env behind what divides only properties", ".env", "#---\ntls=1.0\n", ["evidence-content"]],
      ["properties in another document", "a.properties", "#---\ntls=1.0\n", ["evidence-content"]],
      ["properties of another profile", "a.properties", "#---\nspring.config.activate.on-profile=dev\ntls=1.0\n", []],
    ] as const
  ).map(
    ([what, file, more, found]): Row => [
      `the last line of a name says otherwise in ${what}`,
      `path: ${file}, contains: "tls=1.3"`,
      { [file]: "tls=1.3\n" },
      { [file]: `tls=1.3\n${more}` },
      [...found],
    ],
  ),
  [
    "a later instruction of a Dockerfile in a folder says otherwise",
    'path: app/Dockerfile, contains: "USER app"',
    { "app/Dockerfile": "FROM a\nUSER app\n" },
    { "app/Dockerfile": "FROM a\nUSER app\nUSER 0\n" },
    ["evidence-content"],
  ],
  [
    "another name's line holds a name",
    'path: .env, contains: "TLS=1.3"',
    { ".env": "TLS=1.3\n" },
    { ".env": "TLS=1.3\nARGS=--set TLS=1.0\n" },
    [],
  ],
  ...(
    [
      ["a later line of it", "CMD app --tls\nCMD app\n", ["evidence-content"]],
      ["a later line of it that goes on", "CMD app --tls\nCMD app \\\n  --all\n", ["evidence-content"]],
      ["a later line in other letters", "CMD app --tls\ncmd app\n", ["evidence-content"]],
      ["the other instruction that has the text", 'ENTRYPOINT ["app", "--tls"]\nCMD ["x"]\n', []],
      [
        "the other instruction without the text",
        'ENTRYPOINT ["app"]\nCMD ["x"]\nRUN app --tls\n',
        ["evidence-content"],
      ],
      ["an instruction that only names it", "CMD app --tls\nRUN echo CMD app\n", []],
      ["a stage that only a command names", "CMD app --tls\nCMD app\nRUN get FROM x\n", ["evidence-content"]],
      ["a later line of a stage that is not built", "CMD app\nFROM b\nCMD app --tls\n", []],
    ] as const
  ).map(
    ([what, lines, found]): Row => [
      `in place of what a Dockerfile runs stands ${what}`,
      "path: Dockerfile, contains: --tls",
      { Dockerfile: "FROM a\nCMD app \\\n  --tls\n" },
      { Dockerfile: `FROM a\n${lines}` },
      found,
    ],
  ),
  [
    "a later instruction of the last stage says otherwise",
    'path: Dockerfile, contains: "USER app"',
    { Dockerfile: "FROM a\nUSER app\n" },
    { Dockerfile: "FROM a\nUSER app\nFROM b\nUSER app\nUSER 0\n" },
    ["evidence-content"],
  ],
  [
    "below a pointer another key holds the text",
    'path: "a.yml#/tls", contains: "on: yes"',
    { "a.yml": "tls:\n  on: yes\n" },
    { "a.yml": 'tls:\n  on: no\n  was: "on: yes"\n' },
    ["evidence-content"],
  ],
  [
    "a text says that it is to come",
    "path: keys.txt",
    { "keys.txt": "Keys are rotated.\n" },
    { "keys.txt": "TBD\n" },
    ["evidence-content"],
  ],
  ["a short file that is no text", "path: flag.conf", { "flag.conf": "on\n" }, { "flag.conf": "none\n" }, []],
  [
    "a page's link that looks like a template loses the file that base had",
    "path: docs/p.md",
    { "docs/p.md": "See [keys](v{lang}.md).\n", "docs/v{lang}.md": "# Keys\n" },
    { "docs/p.md": "See [keys](v{lang}.md).\n" },
    ["evidence-missing"],
  ],
  [
    "a page's link that looks like a template never had a file",
    "path: docs/p.md",
    { "docs/p.md": "See [keys](v{lang}.md).\n" },
    { "docs/p.md": "See [keys](../{lang}.md).\n" },
    [],
  ],
  [
    "one of several pages says it only in a comment",
    owners,
    { "runbooks/a.md": owned, "runbooks/q.md": queue },
    { "runbooks/a.md": page("<!-- Owner: data -->"), "runbooks/q.md": queue },
    ["evidence-content"],
  ],
  [
    "one of several files of a folder says it only in a comment",
    "path: conf/, contains: strict",
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n" },
    { "conf/a.conf": "# strict\n", "conf/b.conf": "strict\n" },
    ["evidence-content"],
  ],
  [
    "the only one of several files that said it does not, and another says it in a comment",
    "path: conf/, contains: strict",
    { "conf/a.conf": "strict\n", "conf/b.conf": "on\n" },
    { "conf/a.conf": "off\n", "conf/b.conf": "# strict\n" },
    ["evidence-content"],
  ],
  [
    "a folder is one file now that says it",
    "path: conf, contains: strict",
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n" },
    { conf: "strict\n" },
    [],
  ],
  [
    "a file says it in a comment as at base",
    "path: a.conf, contains: strict",
    { "a.conf": "# strict\n" },
    { "a.conf": "# strict\nmore\n" },
    [],
  ],
  [
    "a file is a folder now whose files say it",
    "path: keys, contains: Rotated",
    { keys: "Rotated.\n" },
    { "keys/a.txt": "Rotated.\n" },
    ["evidence-missing"],
  ],
  [
    "a block of Terraform is there twice",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": terraform("") + terraform("") },
    ["evidence-content"],
  ],
  [
    "one of several pages says it in a comment where not all said it",
    owners,
    { "runbooks/a.md": owned, "runbooks/q.md": page("") },
    { "runbooks/a.md": owned, "runbooks/q.md": page("<!-- Owner: data -->") },
    [],
  ],
  [
    "one of several pages is renamed and says it only in a comment",
    owners,
    { "runbooks/a.md": owned, "runbooks/q.md": queue },
    { "runbooks/b.md": page("<!-- Owner: data -->"), "runbooks/q.md": queue },
    ["evidence-content"],
  ],
  [
    "one of several pages is renamed and does not say it",
    owners,
    { "runbooks/a.md": owned, "runbooks/q.md": queue },
    { "runbooks/b.md": page("Ask around."), "runbooks/q.md": queue },
    ["evidence-content"],
  ],
  [
    "one of several pages is renamed",
    owners,
    { "runbooks/a.md": owned, "runbooks/q.md": queue },
    { "runbooks/b.md": `${owned}More.\n`, "runbooks/q.md": queue },
    [],
  ],
  ...[
    ["only its headings", "# Rights\n\n## Roles\n"],
    ["only addresses of links", "# Rights\n\n[wiki]: https://wiki.example/rights\n"],
    ["only a title and a comment", "Rights\n======\n\n<!-- By role. -->\n"],
  ].map(
    ([what, left = ""]): Row => [
      `of a page ${what} are left`,
      "path: rights.md",
      { "rights.md": "# Rights\n\nBy role.\n" },
      { "rights.md": left },
      ["evidence-content"],
    ],
  ),
  [
    "a page that never had more than headings gets another",
    "path: rights.md",
    { "rights.md": "# Rights\n" },
    { "rights.md": "# Rights\n\n## Roles\n" },
    [],
  ],
  [
    "a file of a folder is renamed and gets a second document that says otherwise",
    "path: k8s/, contains: strict",
    { "k8s/a.yml": settings("strict") },
    { "k8s/b.yml": settings("strict") + more },
    ["evidence-content"],
  ],
  [
    "a file of a glob is renamed and another of its values holds the text",
    'path: "k8s/*.yml", contains: strict',
    { "k8s/a.yml": settings("strict") },
    { "k8s/b.yml": settings("off").replace("one", "strict") },
    ["evidence-content"],
  ],
  [
    "a file of a glob is renamed",
    'path: "k8s/*.yml", contains: strict',
    { "k8s/a.yml": settings("strict") },
    { "k8s/b.yml": settings("strict").replace("one", "1") },
    [],
  ],
  ...["null", '""', '" "', "{}"].map(
    (value): Row => [
      `a value becomes ${value}`,
      'path: "limits.json#/session"',
      { "limits.json": '{ "session": { "minutes": 15 } }\n' },
      { "limits.json": `{ "session": ${value} }\n` },
      ["evidence-content"],
    ],
  ),
  ...["null", '""', "{}"].map(
    (value): Row => [
      `a value that was empty at base becomes ${value}`,
      'path: "limits.json#/session"',
      { "limits.json": '{ "session": null }\n' },
      { "limits.json": `{ "session": ${value}, "more": 1 }\n` },
      [],
    ],
  ),
  ...["#session", "#/session"].flatMap((part) =>
    ["null", "Null", "~", "''", "{}", "{\n  # none\n}", "|\n\n"].map(
      (value): Row => [
        `a value of YAML behind ${part} becomes ${JSON.stringify(value)}`,
        `path: "limits.yml${part}"`,
        { "limits.yml": "session: { minutes: 15 }\nmore: 1\n" },
        { "limits.yml": `session: ${value}\nmore: 1\n` },
        ["evidence-content"],
      ],
    ),
  ),
  [
    "a value of YAML becomes the text null",
    'path: "limits.yml#/session"',
    { "limits.yml": "session: 15\n" },
    { "limits.yml": "session: 'null'\n" },
    [],
  ],
  [
    "a value of YAML is taken away behind its key",
    'path: "limits.yml#/session"',
    { "limits.yml": "session: 15\nmore: 1\n" },
    { "limits.yml": "session:\nmore: 1\n" },
    ["evidence-content"],
  ],
  ...["[]", "0", "false"].map(
    (value): Row => [
      `a value becomes ${value}, which may be meant`,
      'path: "limits.json#/exceptions"',
      { "limits.json": '{ "exceptions": ["a"] }\n' },
      { "limits.json": `{ "exceptions": ${value} }\n` },
      [],
    ],
  ),
  ...[
    "count = 0",
    "for_each = {}",
    "for_each = toset([])",
    "count = (0)",
    "count = ((0))",
    "count = false ? 1 : 0",
    "count = !true ? 1 : 0",
    "count = var.a ? 0 : 0",
    "count = length([])",
    "for_each = toset(toset([]))",
    "for_each = { for k in [] : k => k }",
    "for_each = toset([for k in [] : k])",
  ].map(
    (line): Row => [
      `the block of Terraform that holds the text is made no times, by ${line}`,
      "path: a.tf, contains: TLS13",
      { "a.tf": terraform("") },
      { "a.tf": terraform(line) },
      ["evidence-content"],
    ],
  ),
  ...["0", "false ? 1 : 0", "(0)"].map(
    (value): Row => [
      `the block of Terraform is made as often as a local value says, ${value}`,
      "path: a.tf, contains: TLS13",
      { "a.tf": terraform("") },
      { "a.tf": `locals {\n  n = ${value}\n}\n${terraform("count = local.n")}` },
      ["evidence-content"],
    ],
  ),
  ...["1", "var.n", "local.n"].map(
    (value): Row => [
      `the block of Terraform may be made as often as a local value says, ${value}`,
      "path: a.tf, contains: TLS13",
      { "a.tf": terraform("") },
      { "a.tf": `locals {\n  n = ${value}\n}\n${terraform("count = local.n")}` },
      [],
    ],
  ),
  ...(
    [
      ["[]", ["evidence-content"]],
      ["toset([])", ["evidence-content"]],
      ["var.all", []],
      ["[1]", []],
    ] as const
  ).map(
    ([each, rules]): Row => [
      `a dynamic block of Terraform holds the text for each of ${each}`,
      "path: a.tf, contains: TLS13",
      { "a.tf": terraform("") },
      {
        "a.tf": `resource "aws_lb_listener" "https" {\n  dynamic "more" {\n    for_each = ${each}\n    content {\n      ssl_policy = "TLS13"\n    }\n  }\n}\n`,
      },
      [...rules],
    ],
  ),
  ...(
    [
      ["that is also in a comment", `  # TLS13\n${idle("more")}`],
      ["below the same block in a comment", `  /*\n${idle("more")}*/\n${idle("more")}`],
      ["of two of one name that are made no times", idle("more") + idle("more")],
      [
        "behind more of them than are looked at",
        `${"n".repeat(30).replace(/n/g, (_, at) => idle(`n${at}`, "x"))}${idle("more")}`,
      ],
      ["in a block of its own", `  rule {\n${idle("more")}  }\n`],
      [
        "in another dynamic block",
        `  dynamic "outer" {\n    for_each = [1]\n    content {\n${idle("more")}    }\n  }\n`,
      ],
    ] as const
  ).map(
    ([place, body]): Row => [
      `a dynamic block of Terraform for each of none holds the text ${place}`,
      "path: a.tf, contains: TLS13",
      { "a.tf": terraform("") },
      { "a.tf": `resource "aws_lb_listener" "https" {\n${body}}\n` },
      ["evidence-content"],
    ],
  ),
  [
    "the block of Terraform that holds the text is made no times, and another has it in a comment",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": `${terraform("count = 0")}resource "b" "c" {\n  # TLS13\n}\n` },
    ["evidence-content"],
  ],
  [
    "one of two dynamic blocks of Terraform with the text is made",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": `resource "aws_lb_listener" "https" {\n${idle("more")}${idle("more").replace("[]", "[1]")}}\n` },
    [],
  ],
  [
    "the block of Terraform that the link names is made no times",
    'path: "a.tf#aws_lb_listener.https"',
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = 0") },
    ["evidence-content"],
  ],
  ...['"${0}"', '"${ 0 }"', "0"].map(
    (count): Row => [
      `the block of Terraform is made ${count} times`,
      'path: "a.tf#aws_lb_listener.https"',
      { "a.tf": terraform("") },
      { "a.tf": terraform(`count = ${count}`) },
      ["evidence-content"],
    ],
  ),
  ...[
    "count = 10",
    'count = "${10}"',
    "for_each = { a = 1 }",
    'for_each = toset(["a"])',
    "count = true ? 1 : 0",
    "count = var.a ? 1 : 0",
    "count = length(var.a)",
    "count = module.a.n",
    'for_each = { for k in ["a"] : k => k }',
    "for_each = { for k in var.a : k => k }",
  ].map(
    (made): Row => [
      `the block of Terraform is made by ${made}`,
      'path: "a.tf#aws_lb_listener.https"',
      { "a.tf": terraform("") },
      { "a.tf": terraform(made) },
      [],
    ],
  ),
  [
    "the block of Terraform that is made for each of none",
    'path: "a.tf#aws_lb_listener.https"',
    { "a.tf": terraform("") },
    { "a.tf": terraform("for_each = {}") },
    ["evidence-content"],
  ],
  [
    "the data of Terraform is read no times",
    'path: "a.tf#data.aws_lb_listener.https"',
    { "a.tf": terraform("").replace("resource", "data") },
    { "a.tf": terraform("count = 0").replace("resource", "data") },
    ["evidence-content"],
  ],
  [
    "a file of Terraform of which nothing is asked holds a block that is made no times",
    "path: a.tf",
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = 0") },
    [],
  ],
  [
    "the block of Terraform gets another name and is made no times",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = 0").replace('"https"', '"edge"') },
    ["evidence-content"],
  ],
  [
    "the file of a glob gets another name and its block is made no times",
    'path: "tls/*.tf", contains: TLS13',
    { "tls/a.tf": terraform("") },
    { "tls/b.tf": terraform("count = 0") },
    ["evidence-content"],
  ],
  [
    "the block of Terraform that is made has the text elsewhere, beside one that never was",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") + terraform("count = 0").replace('"https"', '"edge"') },
    {
      "a.tf": `locals {\n  tls = "TLS13-1-2"\n}\n${terraform("").replace('"TLS13-1-2"', "local.tls")}${terraform("count = 0").replace('"https"', '"edge"')}`,
    },
    [],
  ],
  [
    "a block of Terraform is made as often as a variable says",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = var.public ? 1 : 0") },
    [],
  ],
  [
    "another block of Terraform creates nothing",
    "path: a.tf, contains: TLS13",
    { "a.tf": `${terraform("")}resource "b" "c" {}\n` },
    { "a.tf": `${terraform("")}resource "b" "c" {\n  count = 0\n}\n` },
    [],
  ],
  [
    "a block of Terraform creates nothing, and another holds the text",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") },
    { "a.tf": `${terraform("count = 0")}${terraform("").replace('"https"', '"edge"')}` },
    [],
  ],
  ...["module", "ephemeral", "action"].map((kind): Row => {
    const file = (line: string) =>
      terraform(line).replace('resource "aws_lb_listener"', kind === "module" ? kind : `${kind} "x"`);
    return [
      `the block of kind ${kind} that holds the text is made no times`,
      "path: a.tf, contains: TLS13",
      { "a.tf": file("") },
      { "a.tf": file("count = 0") },
      ["evidence-content"],
    ];
  }),
  [
    "a local value of Terraform has a count of its own",
    "path: a.tf, contains: TLS13",
    { "a.tf": 'locals {\n  https = { policy = "TLS13" }\n}\n' },
    { "a.tf": 'locals {\n  https = { policy = "TLS13", count = 0 }\n}\n' },
    [],
  ],
  [
    "the block of Terraform that matches a pattern is made no times",
    'path: a.tf, contains: "/TLS1[34]/"',
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = 0") },
    ["evidence-content"],
  ],
  [
    "the block of the attribute that the link names is made no times",
    'path: "a.tf#aws_lb_listener.https.ssl_policy"',
    { "a.tf": terraform("") },
    { "a.tf": terraform("count = 0") },
    ["evidence-content"],
  ],
  [
    "a block whose name begins as that of the link's is made no times",
    'path: "a.tf#aws_lb_listener.https"',
    { "a.tf": terraform("") + terraform("").replace('"https"', '"http"') },
    { "a.tf": terraform("") + terraform("count = 0").replace('"https"', '"http"') },
    [],
  ],
  [
    "a block that the link does not name is made no times",
    'path: "a.tf#aws_lb_listener.https", contains: TLS13',
    { "a.tf": terraform("") + terraform("").replace('"https"', '"edge"') },
    { "a.tf": terraform("") + terraform("count = 0").replace('"https"', '"edge"') },
    [],
  ],
  [
    "one of two blocks with the text is made no times",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") + terraform("").replace('"https"', '"edge"') },
    { "a.tf": terraform("") + terraform("count = 0").replace('"https"', '"edge"') },
    [],
  ],
  [
    "the block with the text is made no times, beside one that was made no times at base",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("") + terraform("count = 0").replace('"https"', '"edge"') },
    { "a.tf": terraform("count = 0") + terraform("count = 0").replace('"https"', '"edge"') },
    ["evidence-content"],
  ],
  ...(
    [
      ['"count": 0', ["evidence-content"]],
      ['"count": "${0}"', ["evidence-content"]],
      ['"count": "${10}"', []],
      ['"count": 1', []],
      ['"for_each": {}', ["evidence-content"]],
      ['"for_each": []', ["evidence-content"]],
      ['"for_each": "${toset([])}"', ["evidence-content"]],
      ['"for_each": "${{}}"', ["evidence-content"]],
      ['"for_each": "${var.all}"', []],
      ['"for_each": { "a": 1 }', []],
      ['"for_each": null', []],
    ] as const
  ).map(
    ([line, found]): Row => [
      `a block of Terraform in JSON has ${line}`,
      "path: a.tf.json, contains: TLS13",
      { "a.tf.json": inJson("") },
      { "a.tf.json": inJson(`, ${line}`) },
      found,
    ],
  ),
  [
    "JSON that is no Terraform has a count",
    "path: a.json, contains: TLS13",
    { "a.json": inJson("") },
    { "a.json": inJson(', "count": 0') },
    [],
  ],
  ...(
    [
      ["a.yml", "tls: strict", "tls: strict\n", 'tls: off\nwas: "tls: strict"\n'],
      ["a.yml", "strict", "tls: strict\n", "tls: off\nmode: strict\n"],
      [
        "a.json",
        '"tls": "strict"',
        '{ "tls": "strict" }',
        '{ "tls": "off", "was": { "x": "\\"tls\\": \\"strict\\"" } }',
      ],
      ["a.toml", 'tls = "strict"', 'tls = "strict"\n', `tls = "off"\nwas = 'tls = "strict"'\n`],
      ["a.yml", "version: 13", "tls:\n  version: 13\n", 'tls:\n  version: 12\nwas: "version: 13"\n'],
    ] as const
  ).map(
    ([file, text, was, is]): Row => [
      `the value in ${file} that was ${text} is another one, and the text stands elsewhere`,
      `path: ${file}, contains: '${text}'`,
      { [file]: was },
      { [file]: is },
      ["evidence-content"],
    ],
  ),
  [
    "the value that matched a pattern is another one, and another value matches",
    "path: a.yml, contains: /^.*strict/",
    { "a.yml": "tls: strict\n" },
    { "a.yml": "tls: off\nmode: strict\n" },
    ["evidence-content"],
  ],
  [
    "the key of the value that held the text is another one",
    "path: a.yml, contains: strict",
    { "a.yml": "tls: strict\n" },
    { "a.yml": "mode: strict\n" },
    [],
  ],
  [
    "one of the values of a list is another one",
    "path: a.yml, contains: strict",
    { "a.yml": "tls: [strict, off]\n" },
    { "a.yml": "tls: [off, on, strict]\n" },
    [],
  ],
  [
    "the only value of a list is another one, and the text stands elsewhere",
    "path: a.yml, contains: strict",
    { "a.yml": "tls: [strict]\n" },
    { "a.yml": "tls: [off]\nwas: strict\n" },
    ["evidence-content"],
  ],
  [
    "a key's value and that of one like it change places",
    "path: a.yml, contains: strict",
    { "a.yml": "v1: strict\nv2: off\n" },
    { "a.yml": "v1: off\nv2: strict\n" },
    ["evidence-content"],
  ],
  [
    "below a pointer another key holds the text, and so does one beside it as at base",
    'path: "a.yml#/tls", contains: strict',
    { "a.yml": "tls:\n  on: strict\nother: strict\n" },
    { "a.yml": "tls:\n  on: off\n  was: strict\nother: strict\n" },
    ["evidence-content"],
  ],
  [
    "the last of many values of a list is the first",
    "path: a.yml, contains: strict",
    { "a.yml": `tls: [${"a, ".repeat(11)}strict]\n` },
    { "a.yml": `tls: [strict${", a".repeat(11)}]\n` },
    [],
  ],
  [
    "one of two keys whose values held the text is another one",
    "path: a.yml, contains: strict",
    { "a.yml": "a: { tls: strict }\nb: { tls: strict }\n" },
    { "a.yml": "a: { tls: strict }\nb: { tls: off }\n" },
    [],
  ],
  [
    "a file is a folder now",
    "path: keys",
    { keys: "Rotated.\n" },
    { "keys/a.txt": "Rotated.\n" },
    ["evidence-missing"],
  ],
  ["a folder has other files", "path: keys", { "keys/b.txt": "Rotated.\n" }, { "keys/a.txt": "Rotated.\n" }, []],
  [
    "one of several files is deleted",
    "path: conf/, contains: strict",
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n" },
    { "conf/b.conf": "strict\n" },
    [],
  ],
  [
    "a file that does not say it is added to several that do",
    "path: conf/, contains: strict",
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n" },
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n", "conf/c.conf": "on\n" },
    [],
  ],
  [
    "one of several files no longer matches a pattern",
    'path: "conf/*.conf", contains: /st+rict/',
    { "conf/a.conf": "strict\n", "conf/b.conf": "strict\n" },
    { "conf/a.conf": "on\n", "conf/b.conf": "strict\n" },
    ["evidence-content"],
  ],
  [
    "a block of Terraform was made no times at base",
    "path: a.tf, contains: TLS13",
    { "a.tf": terraform("count = 0") },
    { "a.tf": terraform("count = 0\n  port = 443") },
    [],
  ],
])("%s", async (_, link, before, after, found) => {
  expect(await foundWith(link, before, after)).toEqual(found);
});
