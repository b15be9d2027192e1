import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/doors/cli/options/commands.ts";
import { version } from "../../src/model/version.ts";
import { checkedOut, makeRepository, removeAll } from "../support/git.ts";
import { say } from "../support/shell.ts";

const made: string[] = [];
afterAll(removeAll);
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "controldiff-cli-"));
  made.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const example = "examples/medical-scheduling";
const pull = (name: string) => [
  "--base-dir",
  `${example}/base`,
  "--head-dir",
  `${example}/pull-requests/${name}`,
  "--now",
  "2026-11-23",
];

describe("the command line", () => {
  it.each([
    [[], 2, "usage: controldiff <command>"],
    [["--help"], 0, "check                   show what a change does"],
    [["check", "--help"], 0, "--base-dir DIR"],
    [["version"], 0, `controldiff ${version}`],
  ])("%j exits with %i and prints help", async (argv, code, part) => {
    const said = await say(argv);
    expect(said.code).toBe(code);
    expect(said.out).toContain(part);
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      ["chekc"],
      [`unknown command "chekc"; did you mean "check"? allowed: ${commands.map(({ name }) => name).join(", ")}`],
    ],
    [
      ["check", "--bse", "main", "--format", "html"],
      [
        'unknown option "--bse" of check; did you mean "--base"?',
        '--format is "html"; allowed: terminal, markdown, summary, json',
      ],
    ],
    [["check", "--base"], ["--base needs a value: --base REV"]],
    [["check", "extra"], ['check takes no argument; found "extra"']],
    [["explain"], ["explain takes one argument, <control|criterion|risk|actor|path>; found none"]],
    [["check", "--base", "a", "--base", "b"], ["--base is given twice"]],
    [["check", "--base-dir", "a"], ["--base-dir and --head-dir go together"]],
    [
      ["check", "--base-dir", "a", "--head-dir", "b", "--repo", "c"],
      ["--base-dir and --head-dir compare directories; --repo compare revisions"],
    ],
    [["check", "--now", "2026-02-30"], ['--now is "2026-02-30"; allowed: a day as YYYY-MM-DD']],
    [["ledger"], ["ledger needs a second word: ledger verify, ledger reconcile"]],
  ])("%j is a mistake, named, exit 2", async (argv, mistakes) => {
    const said = await say(argv);
    expect(said.code).toBe(2);
    expect(said.out).toBe("");
    for (const mistake of mistakes) expect(said.err).toContain(`controldiff: ${mistake}`);
    const isKnown = commands.some(({ name }) => name === argv[0]);
    const next = isKnown
      ? `"controldiff ${argv[0]} --help" lists its options`
      : '"controldiff --help" lists the commands';
    expect(said.err.endsWith(`${next}\n`)).toBe(true);
  });

  it("says its version as package.json does", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(version);
  });
});

describe("check", () => {
  it.each([
    ["1-clean-change", 0],
    ["2-rename-breaks-evidence", 1],
    ["3-owner-lost", 1],
    ["4-gap-opened", 1],
    ["5-program-hides-a-gap", 1],
    ["6-gap-closed", 0],
  ])("of %s exits with %i, whatever the format", async (name, code) => {
    for (const format of ["terminal", "markdown", "summary", "json"])
      expect((await say(["check", ...pull(name), "--format", format])).code).toBe(code);
  });

  it("fails a program change unless a program owner approved it", async () => {
    const base = folder({
      "compliance/program.yml": program(["@alice"]),
      "compliance/controls/a.yml": control,
      "docs/a.md": "# A\n",
    });
    const head = folder({
      "compliance/program.yml": program(["@alice"]).replace("new-gap, ", ""),
      "compliance/controls/a.yml": control,
      "docs/a.md": "# A\n",
    });
    const both = ["check", "--base-dir", base, "--head-dir", head];
    expect((await say(both)).code).toBe(1);
    expect((await say([...both, "--approved-by", "mallory"])).code).toBe(1);
    expect((await say([...both, "--approved-by", "@alice"])).code).toBe(0);
  });

  it("colors on a terminal, not when piped, and does as NO_COLOR and FORCE_COLOR say", async () => {
    const argv = ["check", ...pull("1-clean-change")];
    const colored = async (env: Record<string, string>, isTTY: boolean) =>
      (await say(argv, { env, isTTY })).out.includes("\u001b[");
    expect([
      await colored({}, true),
      await colored({}, false),
      await colored({ NO_COLOR: "1" }, true),
      await colored({ FORCE_COLOR: "1" }, false),
    ]).toEqual([true, false, false, true]);
  });

  it("writes to a file what it would have printed", async () => {
    const dir = folder({});
    const printed = await say(["check", ...pull("4-gap-opened"), "--format", "json"]);
    const written = await say([
      "check",
      ...pull("4-gap-opened"),
      "--format",
      "json",
      "--output",
      join(dir, "report.json"),
    ]);
    expect(written.out).toBe("");
    expect(readFileSync(join(dir, "report.json"), "utf8")).toBe(printed.out);
  });

  it.each([
    ["a program that is required", ["--require-program"], {}, "there is no compliance/program.yml;"],
    ["a program that is named", ["--program", "compliance"], {}, "there is no compliance;"],
    [
      "a program under another name",
      [],
      { "compliance/programm.yml": "version: 1\n" },
      "there is no compliance/program.yml;",
    ],
    ["controls without a program", [], { "compliance/controls/a.yml": "id: A\n" }, "could not evaluate"],
    [
      "a program in a folder",
      [],
      { "services/a/compliance/program.yml": "version: 1\n" },
      "there is no compliance/program.yml;",
    ],
    [
      "a program that does not validate",
      [],
      { "compliance/program.yml": "version: 1\nnmae: x\n" },
      'unknown key "nmae"',
    ],
  ])("with %s could not evaluate: exit 2, never a pass", async (_, argv, files, part) => {
    const dir = folder(files);
    const said = await say(["check", "--base-dir", dir, "--head-dir", dir, ...argv]);
    expect(said.code).toBe(2);
    expect(said.out).toContain(part);
  });

  it("without any program says what the change takes away, and evaluates nothing: exit 0", async () => {
    const base = folder({ "infra/db.tf": 'resource "aws_db_instance" "a" {\n  storage_encrypted = true\n}\n' });
    const head = folder({ "infra/db.tf": 'resource "aws_db_instance" "a" {\n  # storage_encrypted = true\n}\n' });
    const said = await say(["check", "--base-dir", base, "--head-dir", head]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toContain("⚠️ Compliance: no program, 1 mechanism taken away\n");
    expect(said.out).toContain(
      "turns off encryption of databases at rest: infra/db.tf (aws_db_instance.a)\n      infra/db.tf:2 (at base)",
    );
    const quiet = await say(["check", "--base-dir", base, "--head-dir", base]);
    expect(quiet).toMatchObject({ code: 0, err: "" });
    expect(quiet.out).toContain("⚪ Compliance: no program, nothing to evaluate\n");
    expect(quiet.out).not.toContain("✅");
  });

  it("says where a program stands that is not committed", async () => {
    const { dir } = makeRepository([{ branch: "main", parents: [], files: { "a.txt": "" } }]);
    expect(await say(["check", "--repo", dir])).toMatchObject({ code: 0, err: "" });
    mkdirSync(join(dir, "compliance"));
    writeFileSync(join(dir, "compliance/program.yml"), program(["@alice"]));
    const note =
      "note: compliance/program.yml is not committed, and check compares commits. Commit it, or run check --uncommitted.\n";
    expect(await say(["check", "--repo", dir])).toMatchObject({ code: 0, err: note });
    expect(await say(["check", "--repo", dir, "--require-program"])).toMatchObject({ code: 2, err: note });
    expect(await say(["check", "--repo", dir, "--head", "main"])).toMatchObject({ code: 0, err: "" });
  });

  it("says where a program stands that nobody named", async () => {
    const dir = folder({ "apps/api/compliance/program.yml": program(["@alice"]), "a.txt": "" });
    const none =
      'there is no compliance/program.yml; found apps/api/compliance/program.yml: set the input "program" in the workflow, or --program on the command line';
    const said = await say(["check", "--base-dir", dir, "--head-dir", dir]);
    expect(said.code).toBe(2);
    expect(said.out.replaceAll(/\n */g, " ")).toContain(none);
    expect((await say(["validate", "--repo", dir])).out).toContain(none);
  });

  it.each([
    [["validate"]],
    [["crosswalk"]],
    [["replay"]],
    [["add", "control", "A-1", "--title", "A"]],
    [["import", "a.csv"]],
    [["attest", "--all", "--by", "@x"]],
    [["check"]],
  ])("%j says the name of a file without what a terminal or a runner would obey", async (argv) => {
    const path = "a\u001b[2J/b\n::stop-commands::x/compliance/program.yml";
    const { dir } = checkedOut({ [path]: program(["@alice"]), "a.csv": "id,title\n" });
    const { code, out, err } = await say(argv, { cwd: dir });
    expect(code).toBe(2);
    expect(out + err).not.toContain("\u001b");
    expect(out + err).not.toMatch(/^::/m);
    expect((out + err).replaceAll(/\n */g, " ")).toContain("a\\u{1b}[2J/b");
    const named = checkedOut({
      "compliance/program.yml": "version: 2\n",
      "compliance/controls/\u001b[2J.yml": "a: [\n",
    });
    expect((await say(argv, { cwd: named.dir })).out).not.toContain("\u001b");
  });

  it("explain guesses the name of a file without what a terminal would obey", async () => {
    const { dir } = checkedOut({ "compliance/program.yml": program(["@alice"]), "docs/\u001b[2J/policy.md": "# A\n" });
    const { code, err } = await say(["explain", "doc/policy.md"], { cwd: dir });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "docs/\\u{1b}[2J/policy.md"?');
  });

  it("of a directory that is no repository says what to do, exit 2", async () => {
    const said = await say(["check", "--repo", folder({ "a.txt": "" })]);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/could not evaluate: .*not a git repository/);
  });

  it("takes a program that lives outside the trees", async () => {
    const outside = folder({ "program.yml": program(["@alice"]), "controls/a.yml": control });
    const base = folder({ "docs/a.md": "# A\n" });
    const head = folder({ "docs/b.md": "# A\n" });
    const said = await say([
      "check",
      "--base-dir",
      base,
      "--head-dir",
      head,
      "--program",
      join(outside, "program.yml"),
    ]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("docs/a.md was renamed to docs/b.md");
  });
});

describe("in a folder of a monorepo", () => {
  const both = {
    "compliance/program.yml": program(["@top"]),
    "compliance/controls/a.yml": control.replace("A-1", "TOP-1"),
    "apps/api/compliance/program.yml": program(["@api"]),
    "apps/api/compliance/controls/a.yml": control.replace("A-1", "API-1"),
    "apps/api/src/a.ts": "",
    "lib/b.ts": "",
    "docs/a.md": "# A\n",
  };

  it.each([
    ["apps/api", "apps/api/compliance/program.yml", "API-1"],
    ["apps/api/src", "apps/api/compliance/program.yml", "API-1"],
    ["lib", "compliance/program.yml", "TOP-1"],
    [".", "compliance/program.yml", "TOP-1"],
  ])("%s every command takes the nearest program: %s", async (at, path, id) => {
    const { dir } = checkedOut(both);
    const cwd = join(dir, at);
    const checked = JSON.parse((await say(["check", "--format", "json"], { cwd })).out);
    expect(checked).toMatchObject({ program: { path } });
    const here = JSON.parse((await say(["check", "--uncommitted", "--format", "json"], { cwd })).out);
    expect(here).toMatchObject({ program: { path } });
    expect(await say(["validate"], { cwd })).toMatchObject({ code: 0 });
    expect(await say(["validate", "--head", "HEAD"], { cwd })).toMatchObject({ code: 0 });
    expect(await say(["explain", id.toLowerCase()], { cwd })).toMatchObject({ code: 0, err: "" });
    expect((await say(["attest", "--all", "--by", "@x", "--dry-run"], { cwd })).err).toContain(`${id} A`);
    expect((await say(["add", "control", "NEW-1", "--title", "N", "--satisfies", "CC1.1"], { cwd })).out).toBe(
      `wrote ${path.replace("program.yml", "controls/new-1.yml")} as planned: it needs evidence before it counts\n`,
    );
  });

  it("takes --program from the folder, or from the top where the folder has no such file", async () => {
    const { dir } = checkedOut(both);
    const cwd = join(dir, "apps/api");
    const programOf = async (written: string) =>
      JSON.parse((await say(["check", "--program", written, "--format", "json"], { cwd })).out).program.path;
    expect(await programOf("compliance/program.yml")).toBe("apps/api/compliance/program.yml");
    expect(await programOf("../../compliance/program.yml")).toBe("compliance/program.yml");
    expect(await programOf("apps/api/compliance/program.yml")).toBe("apps/api/compliance/program.yml");
  });

  it("finds a program with the other ending from a folder, and one that only a revision has", async () => {
    const { "compliance/program.yml": text, "lib/b.ts": _, ...others } = both;
    const { dir, git } = checkedOut({ ...others, "compliance/program.yaml": text, "lib/b.ts": "" });
    const cwd = join(dir, "lib");
    const programOf = async (...argv: readonly string[]) =>
      JSON.parse((await say(["check", "--format", "json", ...argv], { cwd })).out).program.path;
    for (const argv of [["validate"], ["validate", "--head", "HEAD"], ["explain", "TOP-1"], ["crosswalk"]])
      expect(await say(argv, { cwd })).toMatchObject({ code: 0, err: "" });
    expect(await say(["validate", "--program", "../compliance/program.yml"], { cwd })).toMatchObject({ code: 0 });
    expect(await programOf("--program", "../compliance/program.yml")).toBe("compliance/program.yml");
    expect(await programOf("--program", join(dir, "compliance/program.yml"))).toBe("compliance/program.yml");
    expect(await programOf("--program", "./compliance/program.yml")).toBe("compliance/program.yml");
    git("rm", "--quiet", "-r", "--cached", "apps");
    rmSync(join(dir, "apps"), { recursive: true });
    expect(await programOf("--program", "../apps/api/compliance/program.yml")).toBe("apps/api/compliance/program.yml");
    expect(
      await say(["validate", "--head", "HEAD", "--program", "apps/api/compliance/program.yml"], { cwd }),
    ).toMatchObject({ code: 0 });
  });

  it("names the path from the top where there is no program", async () => {
    const { dir } = checkedOut({ "lib/b.ts": "" });
    const none = 'there is no compliance/program.yml; "controldiff init" writes a first one';
    for (const argv of [["validate"], ["crosswalk"], ["attest", "--all", "--by", "@x"]]) {
      const { out, err } = await say(argv, { cwd: join(dir, "lib") });
      expect(out + err).toMatch(argv[0] === "attest" ? "there is no compliance/program.yml;" : none);
    }
  });
});

function program(owners: readonly string[]): string {
  return `version: 1
name: Small
owners: ${JSON.stringify(owners)}
frameworks:
  - id: soc2-2017
actors:
  us: { kind: self, name: Us }
policy:
  fail-on: [new-gap, broken-evidence, program-change]
`;
}

const control = `id: A-1\ntitle: A\nactor: us\nowner: "@alice"\nsatisfies: [soc2-2017/CC1.1]\nevidence:\n  - path: docs/a.md\n`;

describe("validate", () => {
  it("names every problem with its place, exit 2", async () => {
    const dir = folder({
      "compliance/program.yml": program(["alice"]).replace("name: Small", "nmae: Small"),
      "compliance/controls/a.yml": control.replace("CC1.1", "CC1.9"),
    });
    const said = await say(["validate", "--repo", dir]);
    expect(said.code).toBe(2);
    expect(said.out).toMatch(/compliance\/program\.yml:2:1 error unknown-key: .*did you mean "name"\?/);
    expect(said.out).toMatch(/compliance\/controls\/a\.yml:5:13 error unknown-id: .*CC1\.9/);
    expect(said.out).toMatch(/\d+ errors, \d+ warnings?\n$/);
  });

  it("of a sound program exits with 0 and counts what it holds", async () => {
    const said = await say(["validate", "--repo", `${example}/base`]);
    expect(said).toMatchObject({ code: 0, out: "0 errors, 0 warnings; the program holds 15 controls\n", err: "" });
  });

  it("reads a program that lives elsewhere on this machine", async () => {
    const [dir, cwd] = [folder({ "compliance/program.yml": "version: 2\n" }), folder({ "README.md": "x" })];
    const said = await say(["validate", "--program", join(dir, "compliance/program.yml")], { cwd });
    expect(said.code).toBe(2);
    expect(said.out).toContain(`${join(dir, "compliance/program.yml")}:1:10 error wrong-type`);
  });

  it("prints JSON for machines", async () => {
    const said = await say(["validate", "--repo", folder({}), "--format", "json"]);
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out)).toMatchObject([
      { code: "missing-file", severity: "error", place: { path: "compliance/program.yml" } },
    ]);
  });
});

describe("explain", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "an affected control",
      "TX-01",
      [
        "TX-01 Data in transit is encrypted",
        "affected by this change:",
        "docs/policies/encryption.md is what the evidence link",
        "soc2-2017/CC6.7, points of focus 1, 2",
        "saas performs: gap (was partial)",
      ],
    ],
    [
      "a control that is not affected",
      "NET-01",
      [
        "not affected: of the 2 changed files none matches its path rules",
        "infra/network/** (matches no changed file)",
        "no findings",
      ],
    ],
    [
      "a criterion, in every framework that has it",
      "CC6.7",
      [
        "soc2-2017/CC6.7",
        "aws provides: inherited by VEN-01",
        "clinic complements: complemented by CLI-01",
        "TX-01 Data in transit is encrypted, affected",
      ],
    ],
    ["a criterion of one framework", "soc2-2016/CC5.7", ["soc2-2016/CC5.7", "saas performs: gap (was covered)"]],
    [
      "a file that is mapped",
      "services/reminders/http.ts",
      ["in scope by services/**", "TX-01: services/*/http.ts", "so it affects no control"],
    ],
    [
      "a file that was renamed away",
      "docs/policies/encryption.md",
      [
        "does not exist at head",
        "the evidence link docs/policies/encryption.md#data-in-transit of TX-01 points to it",
        "so it affects TX-01 and TX-02",
      ],
    ],
    [
      "a file nobody names",
      "README.md",
      ["not changed", "no path rule of any control matches it", "so it affects no control"],
    ],
  ])("%s", async (_, word, parts) => {
    const said = await say(["explain", word, ...pull("2-rename-breaks-evidence")]);
    expect(said.code).toBe(0);
    for (const part of parts) expect(said.out).toContain(part);
  });

  it("of something nobody knows offers what is near, exit 2", async () => {
    const said = await say(["explain", "TX-10", ...pull("1-clean-change")]);
    expect(said).toMatchObject({
      code: 2,
      out: "",
      err: 'controldiff: "TX-10" is not a control, criterion, risk, actor, file or folder at head or in the change; did you mean "TX-01"?\n',
    });
  });
});

describe("demo", () => {
  it("prints the comment of the pull request that breaks CC6.7, and has itself succeeded", async () => {
    const said = await say(["demo"]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toMatch(/^<!-- controldiff:v1 .*\n### ❌ Compliance: 2 new gaps, 2 broken evidence links/);
    expect(said.out).toContain("soc2-2017/CC6.7");
  });
});

describe("URLs in evidence", () => {
  const files = (url: string) => ({
    "compliance/program.yml":
      'version: 1\nname: A\nowners: ["@a"]\nframeworks: [{ id: soc2-2017 }]\nactors: { a: { kind: self } }\n',
    "compliance/controls/tx.yml": `id: TX-01\ntitle: T\nowner: "@a"\nevidence:\n  - url: ${url}\n`,
  });
  const dirs = [
    "--base-dir",
    folder(files("https://one.invalid")),
    "--head-dir",
    folder(files("http://127.0.0.1:9/x")),
  ];
  const told = async (...options: readonly string[]) => {
    const { out } = await say(["check", ...dirs, "--format", "json", ...options]);
    const report = JSON.parse(out) as { unverifiable: readonly { what: string; why: string }[] };
    return report.unverifiable.map(({ what, why }) => `${what}: ${why}`);
  };

  it("are asked only where the machine may go, and not at all when told not to", async () => {
    const refused =
      "http://127.0.0.1:9/x could not be checked: it leads to 127.0.0.1, which is no public address (loopback)";
    expect(await told("--url-host", "127.0.0.1")).toContain(`http://127.0.0.1:9/x: ${refused}`);
    expect(await told("--urls", "off")).toContain("http://127.0.0.1:9/x: it was not checked");
  });
});

describe("check --quiet", () => {
  it("prints nothing where nothing is wrong, else one line", async () => {
    expect(await say(["check", "--quiet", ...pull("1-clean-change")])).toEqual({ code: 0, out: "", err: "" });
    const failing = await say(["check", "--quiet", ...pull("2-rename-breaks-evidence")]);
    expect(failing.out.trim().split("\n")).toHaveLength(1);
    expect(failing.code).toBe(1);
  });
});
