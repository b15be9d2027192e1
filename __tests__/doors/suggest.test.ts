import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkedOut, removeAll } from "../support/git.ts";
import { say } from "../support/shell.ts";

afterAll(removeAll);

const files = {
  "compliance/program.yml":
    'version: 1\nname: Small\nowners: ["@alice"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\n',
  "compliance/controls/enc.yml":
    '# how data is kept\nid: ENC-01\ntitle: Data at rest is encrypted\nowner: "@bob"\nsatisfies: [soc2-2017/CC6.1]\nevidence:\n  - path: docs/policies/encryption.md # the rule\n',
  "compliance/controls/flow.yml":
    'id: FLOW-01\ntitle: In one line\nowner: "@bob"\nsatisfies: [soc2-2017/CC6.1]\nevidence: [{ path: infra/db.tf }]\n',
  "docs/policies/encryption.md":
    "# Encryption\n\nAll data must be encrypted at rest and in transit. The platform team reviews the keys every quarter and changes them every year.\n",
  "infra/db.tf":
    'resource "aws_db_instance" "main" {\n  storage_encrypted       = true\n  backup_retention_period = 14\n}\n\nresource "aws_db_instance" "copy" {\n  storage_encrypted = true\n}\n',
  "src/users.ts": 'import { hash } from "bcrypt";\n\nexport const stored = (password: string) => hash(password, 12);\n',
  ".github/CODEOWNERS": "* @carol\n/infra/ @dave\n",
  "README.md":
    "# Encryption policy\n\nEverybody must encrypt everything, and the team reviews it every year as we all have agreed to do.\n",
  "node_modules/a/index.js": 'const { hash } = require("bcrypt");\nhash(a, 1);\n',
  ".gitignore": "ignored/\n",
};

const read = (dir: string, path: string) => readFileSync(join(dir, path), "utf8");

/** What `suggest` says as JSON: the paths and lines of each suggestion. */
async function suggested(dir: string, ...more: readonly string[]): Promise<Record<string, readonly string[]>> {
  const { out } = await say(["suggest", "--repo", dir, "--format", "json", ...more]);
  const { suggestions } = JSON.parse(out) as {
    suggestions: { id: string; places: { path: string; line: number }[] }[];
  };
  return Object.fromEntries(
    suggestions.map(({ id, places }) => [id, places.map(({ path, line }) => `${path}:${line}`)]),
  );
}

describe("suggest", () => {
  it("shows each mechanism with its lines and the controls that name the file, and nothing of READMEs, ignored and vendored files", async () => {
    const { dir } = checkedOut(files);
    mkdirSync(join(dir, "ignored"));
    writeFileSync(join(dir, "ignored/users.ts"), files["src/users.ts"]);
    expect(await suggested(dir)).toEqual({
      "code-owners": [".github/CODEOWNERS:1"],
      "database-backups": ["infra/db.tf:3"],
      "database-encryption": ["infra/db.tf:2", "infra/db.tf:7"],
      "encryption-policy": ["docs/policies/encryption.md:1"],
      "password-hashing": ["src/users.ts:3"],
    });
    const { code, out, err } = await say(["suggest", "--repo", dir]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("5 mechanisms found. Suggestions from what the files contain.");
    expect(out).toContain(
      "encryption of databases at rest database-encryption\n    soc2-2017 CC6.1, C1.1; nist-csf-2.0 PR.DS-01.",
    );
    expect(out).toContain("    infra/db.tf:2 (evidence of FLOW-01)\n        storage_encrypted       = true\n");
  });

  it("names the controls whose links are about a line, not every control that links to its file", async () => {
    const control = (id: string, evidence: string) =>
      `id: ${id}\ntitle: One\nowner: "@bob"\nsatisfies: [soc2-2017/CC6.1]\nevidence: [${evidence}]\n`;
    const { dir } = checkedOut({
      "compliance/program.yml": files["compliance/program.yml"],
      "compliance/controls/a.yml": control("ENC", "{ path: infra/db.tf, contains: storage_encrypted }"),
      "compliance/controls/b.yml": control("BAK", "{ path: infra/db.tf, contains: backup_retention_period }"),
      "compliance/controls/c.yml": control("ALL", "{ path: infra/db.tf }"),
      "compliance/controls/d.yml": control("LINE", '{ path: "infra/db.tf#L1-L2" }'),
      "compliance/controls/e.yml": control("TEST", "{ workflow: .github/workflows/ci.yml#test }"),
      "compliance/controls/f.yml": control("SCAN", "{ workflow: .github/workflows/ci.yml#scan }"),
      "infra/db.tf": files["infra/db.tf"],
      ".github/workflows/ci.yml": [
        "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n",
        "  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: github/codeql-action/analyze@v3\n",
      ].join(""),
    });
    const { out } = await say(["suggest", "--repo", dir, "--format", "json"]);
    const { suggestions } = JSON.parse(out) as {
      suggestions: { id: string; places: { line: number; namedBy: string[] }[] }[];
    };
    const named = Object.fromEntries(
      suggestions.map(({ id, places }) => [id, places.map(({ line, namedBy }) => [line, ...namedBy])]),
    );
    expect(named).toEqual({
      "database-encryption": [
        [2, "ALL", "ENC", "LINE"],
        [7, "ALL", "ENC"],
      ],
      "database-backups": [[3, "ALL", "BAK"]],
      tests: [[6, "TEST"]],
      "static-analysis": [[10, "SCAN"]],
    });
  });

  it("takes one framework and one criterion, in any case", async () => {
    const { dir } = checkedOut(files);
    expect(Object.keys(await suggested(dir, "--criterion", "a1.2"))).toEqual(["database-backups"]);
    expect(Object.keys(await suggested(dir, "--criterion", "PR.DS-02", "--framework", "nist-csf-2.0"))).toEqual([
      "encryption-policy",
    ]);
  });

  it("needs no program, no git and no commit", async () => {
    const { dir } = checkedOut({ "src/users.ts": files["src/users.ts"] });
    expect(await suggested(dir)).toEqual({ "password-hashing": ["src/users.ts:3"] });
  });

  it("says so where nothing is found", async () => {
    const { dir } = checkedOut({ "a.txt": "a\n" });
    expect((await say(["suggest", "--repo", dir])).out).toBe(
      "Nothing was found that a control could name as evidence.\n",
    );
  });
});

describe("suggest --write", () => {
  it("adds one place to the evidence of a control, and leaves every other byte", async () => {
    const { dir } = checkedOut(files);
    const said = await say(["suggest", "--repo", dir, "--write", "database-encryption:2", "enc-01"]);
    expect(said).toEqual({
      code: 0,
      err: "",
      out: "added to ENC-01 in compliance/controls/enc.yml\nevidence: infra/db.tf#aws_db_instance.copy (line 7)\n",
    });
    expect(read(dir, "compliance/controls/enc.yml")).toBe(
      `${files["compliance/controls/enc.yml"]}  - path: infra/db.tf#aws_db_instance.copy\n`,
    );
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("writes into a list on one line", async () => {
    const { dir } = checkedOut(files);
    expect((await say(["suggest", "--repo", dir, "--write", "password-hashing", "FLOW-01"])).code).toBe(0);
    expect(read(dir, "compliance/controls/flow.yml")).toContain(
      'evidence: [{ path: infra/db.tf }, { path: "src/users.ts", contains: "export const stored = (password: string) => hash(password, 12);" }]\n',
    );
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("makes a control that is not there, owned by the code owner, and says what it wrote", async () => {
    const { dir } = checkedOut(files);
    const said = await say(["suggest", "--repo", dir, "--write", "database-backups", "BCK-01"]);
    expect(said.out).toBe(
      "wrote compliance/controls/bck-01.yml: a new control, owned by @dave\nevidence: infra/db.tf#aws_db_instance.main (line 3)\n",
    );
    expect(read(dir, "compliance/controls/bck-01.yml")).toBe(
      'id: BCK-01\ntitle: "Backups of databases"\nactor: self\nowner: "@dave"\nsatisfies:\n  - soc2-2017/CC7.5\npaths:\n  - "infra/db.tf"\nevidence:\n  - path: "infra/db.tf#aws_db_instance.main"\n',
    );
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("says what else it speaks for, and with --dry-run writes nothing", async () => {
    const { dir } = checkedOut(files);
    const said = await say(["suggest", "--repo", dir, "--write", "encryption-policy", "FLOW-01", "--dry-run"]);
    expect(said.err).toContain("would add to FLOW-01 in compliance/controls/flow.yml\n");
    expect(said.err).toContain(
      "note: it also speaks for soc2-2017/CC6.7, which FLOW-01 does not say that it satisfies\n",
    );
    expect(said.out).toContain("+evidence:");
    expect(read(dir, "compliance/controls/flow.yml")).toBe(files["compliance/controls/flow.yml"]);
  });

  it("adds the key where a control has no evidence, and a planned control is then implemented", async () => {
    const { dir } = checkedOut(files);
    const path = "compliance/controls/plan.yml";
    writeFileSync(join(dir, path), 'id: P-01\ntitle: Planned\nowner: "@bob"\nsatisfies: [soc2-2017/CC7.5]\n');
    await say(["suggest", "--repo", dir, "--write", "database-backups", "P-01"]);
    expect(read(dir, path)).toBe(
      'id: P-01\ntitle: Planned\nowner: "@bob"\nsatisfies: [soc2-2017/CC7.5]\nevidence:\n  - path: infra/db.tf#aws_db_instance.main\n',
    );
  });

  it("does not write the same evidence twice", async () => {
    const { dir } = checkedOut(files);
    await say(["suggest", "--repo", dir, "--write", "database-encryption", "ENC-01"]);
    const again = await say(["suggest", "--repo", dir, "--write", "database-encryption", "ENC-01"]);
    expect(again).toMatchObject({
      code: 1,
      err: "controldiff: nothing is written: ENC-01 has the evidence link infra/db.tf#aws_db_instance.main already\n",
    });
  });

  it.each<[string, readonly string[], number, string]>([
    [
      "no such suggestion",
      ["--write", "databse-encryption", "ENC-01"],
      2,
      '"databse-encryption" is not a suggestion; did you mean "database-encryption"?',
    ],
    [
      "no such place",
      ["--write", "database-encryption:9", "ENC-01"],
      2,
      "database-encryption has no place 9; allowed: database-encryption:1 to database-encryption:2",
    ],
    [
      "no control",
      ["--write", "database-encryption"],
      2,
      "--write needs a control: --write database-encryption <control>",
    ],
    ["nothing to write", ["ENC-01"], 2, "a control without a suggestion to add: use --write <suggestion> ENC-01"],
    ["a path for an id", ["--write", "database-encryption", "../x"], 2, '"../x" cannot be the id of a control'],
    ["two at once", ["--write", "a", "--write", "b", "ENC-01"], 2, "--write is given twice"],
    [
      "no owner's name",
      ["--write", "database-encryption", "NEW-01", "--owner", "bob"],
      2,
      '--owner is "bob"; allowed: an owner such as @alice',
    ],
    [
      "no such criterion",
      ["--criterion", "CC6.9"],
      2,
      '"CC6.9" is no criterion of soc2-2017 or nist-csf-2.0; did you mean',
    ],
  ])("says what is wrong: %s", async (_, argv, code, message) => {
    const { dir } = checkedOut(files);
    const said = await say(["suggest", "--repo", dir, ...argv]);
    expect(said.code).toBe(code);
    expect(said.err).toContain(message);
  });

  it("without a program writes nothing", async () => {
    const { dir } = checkedOut({ "src/users.ts": files["src/users.ts"] });
    expect(await say(["suggest", "--repo", dir, "--write", "password-hashing", "A-01"])).toMatchObject({
      code: 2,
      err: 'controldiff: nothing is written: there is no compliance/program.yml; "controldiff init" writes a first one\n',
    });
  });
});
