import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { manyFiles } from "./repository.ts";

/** A large repository to measure a check in. */
export interface Shape {
  readonly files: number;
  readonly controls: number;
  /** Evidence links of each control. */
  readonly links?: number;
  /** `one`: a single file that no control speaks of. */
  readonly changed: number | "one";
  /** To whom CODEOWNERS gives the files: to the controls' owner, or to others. */
  readonly codeowners?: "owner" | "others";
}

/** A text for each path of a commit. */
type Tree = ReadonlyMap<string, string>;

/** Writes the repository into an empty directory: two commits, `base` and `head`. */
export function writeRepository(dir: string, shape: Shape): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const git = (...args: string[]) => execFileSync("git", ["-C", dir, ...args], { stdio: ["pipe", "ignore", "ignore"] });
  git("init", "--quiet", "--bare");
  const base = baseOf(shape);
  const head = changesOf(shape, base);
  const stream = `${commitOf("base", base)}${commitOf("head", head, "base")}`;
  execFileSync("git", ["-C", dir, "fast-import", "--quiet"], { input: stream, maxBuffer: 1 << 30 });
}

function commitOf(name: string, tree: Tree, from?: string): string {
  const message = `commit refs/heads/${name}\ncommitter Bench <bench@example.com> 1790000000 +0000\ndata ${name.length}\n${name}\n`;
  const files = [...tree].map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  return `${message}${from === undefined ? "" : `from refs/heads/${from}\n`}${files.join("")}\n`;
}

function baseOf(shape: Shape): Tree {
  const { files, controls, links = 3, codeowners = "owner" } = shape;
  const paths = manyFiles(files);
  const areas = areasOf(files);
  const tree = new Map(paths.map((path, at) => [path, contentOf(path, at)]));
  tree.set("compliance/program.yml", program);
  tree.set("compliance/controls/all.yml", controlsOf({ controls, links, areas }, paths));
  tree.set(".github/CODEOWNERS", codeownersOf(areas, codeowners));
  tree.set(".github/workflows/ci.yml", workflow);
  for (let at = 0; at < 4; at += 1) {
    tree.set(`reports/junit-${at}.xml`, junit);
    tree.set(`reports/scan-${at}.sarif`, sarif);
  }
  tree.set("notes/unmapped.txt", "nothing\n");
  return tree;
}

function changesOf({ changed }: Shape, base: Tree): Tree {
  if (changed === "one") return new Map([["notes/unmapped.txt", "something\n"]]);
  const paths = [...base.keys()].filter((path) => /^(?:services|infra|docs)\//.test(path));
  const step = Math.max(1, Math.floor(paths.length / changed));
  const edited = paths.filter((_, at) => at % step === 0).slice(0, changed);
  return new Map(edited.map((path) => [path, `${base.get(path)}\n`]));
}

function areasOf(files: number): number {
  return Math.max(1, Math.ceil(files / 100));
}

function contentOf(path: string, at: number): string {
  if (path.endsWith(".md")) return page(at);
  if (path.endsWith(".tf")) return terraform(at);
  return `line of ${at % 500}\n`.repeat(12);
}

function page(at: number): string {
  const part = (n: number) => `## Part ${n}\n\nWhat ${at} says of part ${n}, in *some* words and a [link](#part-1).\n`;
  return `# Page ${at}\n\n${Array.from({ length: 12 }, (_, n) => part(n + 1)).join("\n")}`;
}

function terraform(at: number): string {
  const block = (n: number) =>
    `resource "aws_lb_listener" "l${n}" {\n  port = ${at + n}\n  ssl_policy = "ELBSecurityPolicy-TLS13-1-2"\n  tags = { name = "x\${var.a}" }\n}\n`;
  return Array.from({ length: 12 }, (_, n) => block(n + 1)).join("\n");
}

const junit = `<testsuites>${Array.from({ length: 40 }, (_, suite) => `<testsuite name="s${suite}" timestamp="2026-11-20T00:00:00">${Array.from({ length: 25 }, (_, at) => `<testcase classname="acme.C${suite}" name="t${at}" time="0.1"/>`).join("")}</testsuite>`).join("")}</testsuites>\n`;

const sarif = `${JSON.stringify({
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "scan", rules: Array.from({ length: 500 }, (_, at) => ({ id: `R-${at}` })) } },
      results: Array.from({ length: 200 }, (_, at) => ({
        ruleId: `R-${at}`,
        level: "note",
        message: { text: "seen" },
        suppressions: [{ kind: "external" }],
      })),
    },
  ],
})}\n`;

const workflow =
  "on: pull_request\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ./scan.sh\n";

function codeownersOf(areas: number, to: "owner" | "others"): string {
  const owner = to === "owner" ? " @acme/compliance" : "";
  const lines = Array.from({ length: areas }, (_, at) =>
    ["services/svc", "infra/stack", "docs/area"]
      .map((start) => `/${start}-${at}/ @acme/t${at % 40}${owner}\n`)
      .join(""),
  );
  return `* @acme/everyone${owner}\n${lines.join("")}`;
}

const program = [
  "version: 1",
  "name: Large",
  'owners: ["@acme/compliance"]',
  "frameworks: [{ id: soc2-2017, categories: [security] }]",
  "actors: { self: { kind: self, name: Self } }",
  "scope: { include: ['services/**', 'infra/**'] }",
  "",
].join("\n");

interface Controls {
  readonly controls: number;
  readonly links: number;
  readonly areas: number;
}

function controlsOf({ controls, links, areas }: Controls, paths: readonly string[]): string {
  const pages = paths.filter((path) => path.endsWith(".md"));
  const stacks = paths.filter((path) => path.endsWith(".tf"));
  const entries = Array.from({ length: controls }, (_, at) => ({
    id: `CTL-${at}`,
    title: `Control ${at}`,
    actor: "self",
    owner: "@acme/compliance",
    satisfies: [`soc2-2017/CC6.${(at % 8) + 1}`],
    paths: pathsOf(at, at % areas),
    evidence: Array.from({ length: links }, (_, n) => linkOf(at * links + n, { pages, stacks, areas })),
  }));
  // JSON is YAML.
  return `controls:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("")}`;
}

function pathsOf(at: number, area: number): readonly string[] {
  return [
    `services/svc-${area}/**`,
    `infra/stack-${area}/{module-1,module-2}/*.tf`,
    `docs/area-${area}/**/*.md`,
    `infra/*/module-${at % 10}/main-${at}*.tf`,
    `**/*file-${at}*`,
    "!**/*.test.ts",
  ];
}

interface Material {
  readonly pages: readonly string[];
  readonly stacks: readonly string[];
  readonly areas: number;
}

function linkOf(at: number, { pages, stacks, areas }: Material): object {
  const of = (list: readonly string[]) => list[(at * 31) % list.length] ?? "";
  switch (at % 6) {
    case 0:
      return { path: `${of(pages)}#part-${(at % 12) + 1}` };
    case 1:
      return { path: `${of(stacks)}#aws_lb_listener.l${(at % 12) + 1}.ssl_policy`, contains: "/TLS13-1-[23]/" };
    case 2:
      return { test: `reports/junit-${at % 4}.xml#acme.C${at % 40}.t${at % 25}` };
    case 3:
      return { scan: `reports/scan-${at % 4}.sarif#R-${at % 500}` };
    case 4:
      return { path: `docs/area-${at % areas}/**/*.md` };
    default:
      return at % 12 === 5 ? { workflow: ".github/workflows/ci.yml#scan" } : { path: of(pages) };
  }
}
