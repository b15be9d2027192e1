import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../support/files-below.ts";
import { checkedOut, removeAll, temporary } from "../../support/git.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const files = {
  "compliance/program.yml": `version: 1
name: Small
owners: ["@alice", "@bob"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors:
  saas: { kind: self, name: Small }
  aws: { kind: subservice, name: Amazon Web Services, method: carve-out }
`,
  "compliance/risks.yml":
    'risks: [{ id: R-01, title: Data is read on its way, likelihood: 3, impact: 5, owner: "@bob", treatment: mitigate }]\n',
  "compliance/controls/tx.yml":
    'id: TX-01\ntitle: Encrypted\nowner: "@bob"\nsatisfies: [CC6.7]\ntreats: [R-01]\npaths: ["infra/**"]\nevidence:\n  - path: infra/tls.tf\n',
  "compliance/controls/um.yml":
    'id: UM-01\ntitle: Registered\nowner: "@bob"\nsatisfies: [CC6.2]\nevidence:\n  - path: docs/users.md\n  - path: docs/*.md\n',
  "compliance/controls/pl.yml": 'id: PL-01\ntitle: Planned\nstatus: planned\nowner: "@bob"\nsatisfies: [CC6.3]\n',
  "infra/tls.tf": "ssl = true\n",
  "docs/users.md": "# Users\n\nRegistered.\n",
  ".github/workflows/ci.yml": "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n",
};

const read = (dir: string, path: string) => readFileSync(join(dir, path), "utf8");
const here = () => checkedOut(files).dir;

describe("add control", () => {
  const add = (dir: string, id: string, ...more: readonly string[]) =>
    say(["add", "control", id, "--repo", dir, "--title", "Changes are tested", ...more]);

  it("writes a control in a file of its own, with criteria in any case", async () => {
    const dir = here();
    const said = await add(
      dir,
      "CHG-01",
      "--satisfies",
      "cc8.1",
      "--evidence",
      ".github/workflows/ci.yml#test",
      "--path",
      "src/**",
    );
    expect(said).toEqual({ code: 0, out: "wrote compliance/controls/chg-01.yml\n", err: "" });
    expect(parse(read(dir, "compliance/controls/chg-01.yml"))).toEqual({
      id: "CHG-01",
      title: "Changes are tested",
      actor: "saas",
      owner: "@alice",
      satisfies: ["soc2-2017/CC8.1"],
      paths: ["src/**"],
      evidence: [{ workflow: ".github/workflows/ci.yml#test" }],
    });
  });

  it("without evidence, or where it is said, plans it", async () => {
    const dir = here();
    expect((await add(dir, "A-1", "--satisfies", "CC8.1")).out).toContain("as planned");
    expect((await add(dir, "A-2", "--planned", "--evidence", "docs/users.md")).out).toContain("as planned");
    expect(parse(read(dir, "compliance/controls/a-2.yml"))).toMatchObject({ status: "planned" });
  });

  it.each<readonly [string, readonly string[], string]>([
    ["an id in another case", ["tx-01"], "there is a control TX-01 already, in compliance/controls/tx.yml"],
    ["a path", ["../../evil"], '"../../evil" cannot be the id of a control'],
    ["a device of Windows", ["con"], '"con" cannot be the name of a file on Windows'],
    ["a criterion that is none", ["X-1", "--satisfies", "CC6.77"], 'did you mean "soc2-2017/CC6.7"?'],
    ["an actor that is none", ["X-1", "--actor", "gcp"], '"gcp" is no actor; there are saas, aws'],
    ["evidence that is not there", ["X-1", "--evidence", "docs/none.md"], "docs/none.md"],
    ["a glob that is none", ["X-1", "--path", "/src"], "bad-glob"],
    ["an owner that is none", ["X-1", "--owner", "bob"], "owner"],
  ])("refuses %s, and writes nothing", async (_, [id = "", ...more], message) => {
    const dir = here();
    const before = filesBelow(dir);
    const said = await add(dir, id, ...more);
    expect(said.code).toBe(2);
    expect(said.err).toContain(message);
    expect(said.err).toContain("nothing is written");
    expect(filesBelow(dir)).toEqual(before);
  });

  it("tells every mistake at once", async () => {
    const said = await add(here(), "con", "--satisfies", "CC99", "--actor", "gcp");
    expect(said.err.trim().split("\n")).toHaveLength(4);
  });
});

describe("criteria", () => {
  it("lists those of the program with how they stand and who answers", async () => {
    const { code, out } = await say(["criteria", "--repo", here()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^CC6\.7 .*: covered by TX-01$/m);
    expect(out).toMatch(/^CC6\.3 .*: planned; claimed by PL-01$/m);
    expect(out.split("\n").filter((line) => line.startsWith("CC"))).toHaveLength(33);
  });

  it("lists those that are open, those of a framework in any case, and points of focus", async () => {
    const open = await say(["criteria", "--open", "--repo", here()]);
    expect(open.out).not.toMatch(/^CC6\.7 /m);
    expect((await say(["criteria", "NIST-CSF-2.0", "--repo", temporary()])).out).toMatch(/^GV\.OC-01 /m);
    expect((await say(["criteria", "--points", "--repo", temporary()])).out).toMatch(/^ +1 \S/m);
    expect(await say(["criteria", "soc3", "--repo", temporary()])).toMatchObject({
      code: 2,
      err: expect.stringContaining("allowed: cis-8.1"),
    });
  });

  it("as JSON", async () => {
    const { out } = await say(["criteria", "--repo", here(), "--format", "json"]);
    const { criteria } = JSON.parse(out) as { criteria: { id: string; status: string; coveredBy: string[] }[] };
    expect(criteria.find(({ id }) => id === "CC6.7")).toMatchObject({ status: "covered", coveredBy: ["TX-01"] });
  });
});

describe("attest for several", () => {
  const attested = (dir: string) =>
    Object.entries(filesBelow(dir))
      .filter(([path, text]) => path.startsWith("compliance/controls/") && text.includes("attested:"))
      .map(([path]) => path.replace("compliance/controls/", ""))
      .sort();

  it("--all attests every control with evidence", async () => {
    const dir = here();
    const said = await say(["attest", "--all", "--by", "@bob", "--repo", dir]);
    expect(said.code).toBe(0);
    expect(attested(dir)).toEqual(["tx.yml", "um.yml"]);
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("--affected attests what the change here affects, committed or not", async () => {
    const repository = checkedOut(files);
    const { dir, git } = repository;
    git("checkout", "--quiet", "-b", "feature");
    writeFileSync(join(dir, "infra/tls.tf"), "ssl = true\n# more\n");
    expect((await say(["attest", "--affected", "--base", "main", "--by", "@bob", "--repo", dir])).code).toBe(0);
    expect(attested(dir)).toEqual(["tx.yml"]);
  });

  it("--file attests every link that points at it, globs too", async () => {
    const dir = here();
    expect((await say(["attest", "--file", "docs/users.md", "--by", "@bob", "--repo", dir])).code).toBe(0);
    expect(read(dir, "compliance/controls/um.yml").match(/attested:/g)).toHaveLength(2);
    expect(attested(dir)).toEqual(["um.yml"]);
  });

  it.each<readonly [readonly string[], string]>([
    [[], "attest takes a control, --all, --affected or --file PATH; found none"],
    [["TX-01", "--all"], "found TX-01, --all"],
    [["--all", "--link", "infra/tls.tf"], "--link names a link of one control"],
    [["--file", "docs/none.md"], 'no evidence link points at "docs/none.md"'],
  ])("%j is a mistake, and nothing is written", async (argv, message) => {
    const dir = here();
    expect(await say(["attest", ...argv, "--by", "@bob", "--repo", dir])).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    });
    expect(attested(dir)).toEqual([]);
  });
});

describe("explain", () => {
  const explained = async (word: string) => (await say(["explain", word, "--repo", here(), "--base", "HEAD"])).out;

  it.each<readonly [string, readonly string[]]>([
    ["cc6.7", ["soc2-2017/CC6.7", "saas performs: covered by TX-01"]],
    ["SOC2-2017/cc6.3", ["(planned)"]],
    ["tx-01", ["TX-01 Encrypted"]],
    ["pl-01", ["planned: it does not count yet"]],
    ["r-01", ["R-01 Data is read on its way", "to mitigate", "controls that treat it:", "TX-01"]],
    ["AWS", ["aws Amazon Web Services", "subservice, carve-out", "answers for no criterion in scope"]],
    ["saas", ["answers for:", "covered: CC6.2", "planned: CC6.3", "controls that it carries out:"]],
    ["infra/", ["1 file at head", "TX-01: 1 of 1", "infra/tls.tf of TX-01"]],
    ["docs", ["docs/users.md of UM-01"]],
  ])("%s", async (word, parts) => {
    const out = await explained(word);
    for (const part of parts) expect(out).toContain(part);
  });

  it("as JSON has lines with their places", async () => {
    const { out } = await say(["explain", "TX-01", "--repo", here(), "--base", "HEAD", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      schema: "controldiff-explanation/1",
      lines: expect.arrayContaining([
        {
          depth: 0,
          text: "TX-01 Encrypted",
          at: expect.objectContaining({ path: "compliance/controls/tx.yml", line: 1 }),
        },
      ]),
    });
  });
});

it("matrix as JSON has the rows of the report, with titles", async () => {
  const { out } = await say(["matrix", "--repo", here(), "--base", "HEAD", "--format", "json"]);
  const { frameworks } = JSON.parse(out) as { frameworks: { rows: { criterion: string; title: string }[] }[] };
  expect(frameworks[0]?.rows.find(({ criterion }) => criterion === "soc2-2017/CC6.3")).toMatchObject({
    worst: "gap",
    planned: true,
    title: expect.stringContaining("least privilege"),
  });
});
