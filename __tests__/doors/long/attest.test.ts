import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { checkedOut, removeAll, temporary } from "../../support/git.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const control = "compliance/controls/tx.yml";
const files = {
  "compliance/program.yml": 'version: 1\nname: Small\nowners: ["@alice"]\nframeworks: [{ id: soc2-2017 }]\n',
  [control]: `# how data travels
id: TX-01
title: Data in transit is encrypted
owner: "@bob"
satisfies: [soc2-2017/CC6.7]
evidence:
  - path: docs/policy.md#tls # the rule
  - path: infra/**
  - document: AWS SOC 2 report
    valid-until: 2027-03-31
`,
  "docs/policy.md": "# Policy\n\nAbout.\n\n## TLS\n\nAlways 1.3.\nEverywhere.\n\n## Keys\n\nRotated yearly.\n",
  "infra/a.tf": "a\nb\n",
  "infra/b.tf": "c\n",
  ".gitignore": "*.log\n",
};

/** Attests TX-01 on main, then changes a file on a branch, and says what `check` tells of it. */
async function afterAttesting(path: keyof typeof files, find: string, replace: string) {
  const repository = checkedOut(files);
  const { dir } = repository;
  await say(["attest", "TX-01", "--repo", dir]);
  repository.git("commit", "--quiet", "--all", "--message", "attested");
  repository.git("checkout", "--quiet", "-b", "feature");
  writeFileSync(join(dir, path), read(dir, path).replace(find, replace));
  repository.git("commit", "--quiet", "--all", "--message", "changed");
  const said = await say(["check", "--repo", dir, "--base", "main", "--format", "json"]);
  const report = JSON.parse(said.out) as Report;
  return report.findings.filter(({ rule }) => rule === "evidence-suspect");
}

const read = (dir: string, path: string) => readFileSync(join(dir, path), "utf8");

describe("what was attested", () => {
  it("and is changed later makes the link suspect in the change that does it, at the line", async () => {
    expect(await afterAttesting("docs/policy.md", "Everywhere.", "Mostly.")).toMatchObject([
      {
        fingerprint: "evidence-suspect:TX-01 | docs/policy.md#tls",
        standing: "introduced",
        message: "docs/policy.md line 8 changed since @alice attested #tls on 2026-11-23",
        location: { path: "docs/policy.md", line: 8, side: "head" },
        cause: { text: "docs/policy.md was changed" },
        fix: { location: { path: control, line: 8 } },
      },
    ]);
  });

  it.each<readonly [what: string, path: keyof typeof files, find: string, replace: string]>([
    ["below the section", "docs/policy.md", "Rotated yearly.", "Rotated monthly."],
    ["above the section, so that its lines move", "docs/policy.md", "About.", "About\nmany\nthings."],
    ["in its line ends", "docs/policy.md", "Everywhere.\n", "Everywhere.\r\n"],
    ["in a file that no link points at", "compliance/program.yml", "Small", "Smaller"],
  ])("and is as it was is silent about a change %s", async (_, path, find, replace) => {
    expect(await afterAttesting(path, find, replace)).toEqual([]);
  });

  it.each<readonly [what: string, find: string, replace: string, told: string, line: number]>([
    ["a line more", "c\n", "c\nd\n", "infra/b.tf line 2", 2],
    ["a line fewer", "c\n", "", "infra/b.tf before line 1", 1],
  ])("by a glob is suspect with %s", async (_, find, replace, told, line) => {
    expect(await afterAttesting("infra/b.tf", find, replace)).toMatchObject([
      {
        message: `${told} changed since @alice attested it on 2026-11-23`,
        location: { path: "infra/b.tf", line },
      },
    ]);
  });
});

describe("attest", () => {
  it("writes who, when and what, and says what was read", async () => {
    const { dir } = checkedOut(files);
    // What git ignores is in no pull request, so it must not be in a digest either.
    writeFileSync(join(dir, "infra/debug.log"), "x");
    const said = await say(["attest", "TX-01", "--repo", dir]);
    expect(said).toEqual({
      code: 0,
      err: "",
      out: `TX-01 Data in transit is encrypted
  docs/policy.md#tls: section "tls" of docs/policy.md, lines 5 to 8, 4 lines
  infra/**: the files that match infra/**: 2 files, 3 lines
  AWS SOC 2 report: it is not in the repository, so no digest is recorded
3 links of TX-01 attested by @alice (git's user.email 17+alice@users.noreply.github.com) on 2026-11-23
note: the owner of TX-01 is @bob
`,
    });
    const [before, after] = [files[control].split("\n"), read(dir, control).split("\n")];
    expect(after.filter((line) => !line.includes("attested"))).toEqual(before);
    expect(after.filter((line) => line.includes("attested"))).toEqual([
      expect.stringMatching(/^ {4}attested: \{ by: "@alice", on: 2026-11-23, digest: sha256:[0-9a-f]{64} \}$/),
      expect.stringMatching(/^ {4}attested: \{ by: "@alice", on: 2026-11-23, digest: sha256:[0-9a-f]{64} \}$/),
      '    attested: { by: "@alice", on: 2026-11-23 }',
    ]);
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("does nothing when asked again on the same day", async () => {
    const { dir } = checkedOut(files);
    await say(["attest", "TX-01", "--repo", dir]);
    const once = read(dir, control);
    const said = await say(["attest", "TX-01", "--repo", dir]);
    expect(said.out).toContain("nothing to write: all of it is attested by @alice on 2026-11-23 already");
    expect(read(dir, control)).toBe(once);
  });

  it("prints with --dry-run a patch that git applies to the same end, and writes nothing", async () => {
    const repository = checkedOut({ ...files, [control]: files[control].replaceAll("\n", "\r\n") });
    const { dir } = repository;
    const said = await say(["attest", "TX-01", "--repo", dir, "--dry-run"]);
    expect(said.err).toContain("3 links of TX-01 would be attested by @alice");
    expect(repository.git("status", "--short").toString()).toBe("");
    writeFileSync(join(dir, "../the.patch"), said.out);
    repository.git("apply", "--check", join(dir, "../the.patch"));
    repository.git("apply", join(dir, "../the.patch"));
    const patched = read(dir, control);
    repository.git("checkout", "--quiet", ".");
    await say(["attest", "TX-01", "--repo", dir]);
    expect(read(dir, control)).toBe(patched);
  });

  it("takes the link and the name that are given, and the login of whoever started a workflow", async () => {
    const { dir } = checkedOut(files);
    const env = { GITHUB_ACTOR: "carol" };
    const said = await say(["attest", "TX-01", "--repo", dir, "--link", "infra/**", "--now", "2026-09-01"], { env });
    expect(said.out).toContain("1 link of TX-01 attested by @carol (GITHUB_ACTOR) on 2026-09-01");
    expect(read(dir, control).match(/attested/g)).toHaveLength(1);
    const other = await say(["attest", "TX-01", "--repo", dir, "--by", "@acme/auditors"], { env });
    expect(other.out).toContain("3 links of TX-01 attested by @acme/auditors on 2026-11-23\n");
  });

  it("works from a folder of the repository and on what is not committed, and says so", async () => {
    const { dir } = checkedOut(files);
    writeFileSync(join(dir, "docs/policy.md"), files["docs/policy.md"].replace("1.3", "1.2"));
    const said = await say(["attest", "TX-01", "--link", "docs/policy.md#tls"], { cwd: join(dir, "docs") });
    expect(said.out).toContain("docs/policy.md is not committed as it was read: commit both together");
    expect(read(dir, control)).toContain("attested");
  });

  it("works without git, by name", async () => {
    const dir = temporary();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const said = await say(["attest", "TX-01", "--by", "@bob"], { cwd: dir });
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(read(dir, control)).toContain('by: "@bob"');
  });

  it("attests what holds and refuses what does not, exit 1", async () => {
    const { dir } = checkedOut({ ...files, "docs/policy.md": "# Policy\n" });
    const said = await say(["attest", "TX-01", "--repo", dir]);
    expect(said.code).toBe(1);
    expect(said.out).toContain('docs/policy.md#tls: not attested: docs/policy.md has no heading "tls"');
    expect(said.out).toContain("2 links of TX-01 attested by @alice");
  });

  it.each<readonly [what: string, argv: readonly string[], changed: Partial<typeof files>, told: string]>([
    ["no such control", ["TX-02"], {}, '"TX-02" is not a control; there is only TX-01'],
    [
      "no such link",
      ["TX-01", "--link", "docs"],
      {},
      'TX-01 has no evidence link "docs"; it has "docs/policy.md#tls", "infra/**", "AWS SOC 2 report"',
    ],
    ["no evidence", ["TX-01"], { [control]: "id: TX-01\ntitle: A\n" }, "TX-01 has no evidence link to attest"],
    ["a name that is none", ["TX-01", "--by", "alice"], {}, '--by is "alice"; allowed: an owner such as @alice'],
    [
      "a program that does not hold",
      ["TX-01"],
      { [control]: "id: TX-01\n" },
      "nothing is attested: the program has errors",
    ],
  ])("refuses %s, exit 2", async (_, argv, changed, told) => {
    const repository = checkedOut({ ...files, ...changed });
    const said = await say(["attest", ...argv, "--repo", repository.dir]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain(told);
    expect(repository.git("status", "--short").toString()).toBe("");
  });

  it("refuses a control of OSCAL, by that name", async () => {
    const { dir } = checkedOut({
      "compliance/program.yml":
        'version: 1\nname: Shop\nowners: ["@alice"]\nframeworks: [{ id: nist-800-53-r5 }]\nsources: [{ oscal: oscal/gateway.json }]\n',
      "oscal/gateway.json": readFileSync("__tests__/fixtures/oscal/component-definition.json", "utf8"),
      "docs/tls.md": "# TLS\n",
      "docs/accounts.md": "# Accounts\n",
    });
    const said = await say(["attest", "gateway/SC-8", "--repo", dir]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain("OSCAL has no place for attestations");
  });

  it("refuses a control of OpenControl, which has no place for it", async () => {
    const { dir } = checkedOut({
      "compliance/program.yml": `${files["compliance/program.yml"]}sources: [{ opencontrol: opencontrol.yaml, standards: { TSC: soc2-2017 } }]\n`,
      "opencontrol.yaml": 'schema_version: "1.0.0"\nname: x\ncomponents: [./AC]\n',
      "AC/component.yaml":
        'schema_version: "3.0.0"\nname: AC\nsatisfies:\n  - standard_key: TSC\n    control_key: CC6.7\n    narrative: [{ text: x }]\n',
    });
    const said = await say(["attest", "AC/CC6.7", "--repo", dir]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain("OpenControl has no place for attestations");
  });

  it("asks who it is where nobody says, and never takes a bot's word", async () => {
    const repository = checkedOut(files);
    const env = { GITHUB_ACTOR: "dependabot[bot]" };
    const said = await say(["attest", "TX-01", "--repo", repository.dir], { env });
    expect(said.code).toBe(2);
    expect(said.err).toContain(
      'who attests? GITHUB_ACTOR is "dependabot[bot]", which is not a person; use --by @login',
    );
  });
});
