import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkedOut, removeAll, type TestRepository, temporary } from "../../support/git.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const control = "compliance/controls/tx.yml";
const files = {
  "compliance/program.yml":
    'version: 1\nname: Small\nowners: ["@alice"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\npolicy: { fail-on: [broken-evidence] }\n',
  [control]: `id: TX-01
title: Data in transit is encrypted
owner: "@alice"
satisfies: [soc2-2017/CC6.7]
paths: ["old/**", "infra/**"]
evidence:
  - path: docs/policy.md#tls # the rule
`,
  "docs/policy.md": "# Policy\n\nAbout.\n\n## TLS\n\nAlways 1.3.\n",
  "infra/a.tf": "a\n",
  ".github/CODEOWNERS": "* @all\n",
};

/** A branch that renames the policy, committed or not, in a repository with these line ends. */
function renamed(isCommitted: boolean, lineEnd = "\n"): TestRepository {
  const repository = checkedOut({ ...files, [control]: files[control].replaceAll("\n", lineEnd) });
  repository.git("checkout", "--quiet", "-b", "feature");
  renameSync(join(repository.dir, "docs/policy.md"), join(repository.dir, "docs/transport.md"));
  if (isCommitted) commit(repository);
  return repository;
}

function commit({ git }: TestRepository): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "changed");
}

const textOf = ({ dir }: TestRepository, path = control) => readFileSync(join(dir, path), "utf8");
const mended = files[control].replace("docs/policy.md", "docs/transport.md").replace('"old/**", ', "");
const owned = "* @all\n/infra/ @all @alice\n";

describe("fix", () => {
  it("names what only a person can do, each with its next step", async () => {
    const repository = checkedOut(files);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.git("rm", "--quiet", "docs/policy.md");
    commit(repository);
    const said = await say(["fix", "--repo", repository.dir]);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/\nneeds a person:\n {2}\S/);
    expect(said.out).toMatch(
      /\n {2}evidence-missing:TX-01 \| docs\/policy\.md#tls \(\S+:7\): restore docs\/policy\.md, or/,
    );
  });

  it.each([
    ["committed", true],
    ["not committed", false],
  ])("mends what is %s, and check passes afterwards", async (_, isCommitted) => {
    const repository = renamed(isCommitted);
    const said = await say(["fix", "--repo", repository.dir]);
    expect(said.err).toBe("");
    expect(said.code).toBe(0);
    expect(said.out).toContain(`fixed:
  .github/CODEOWNERS:1 in .github/CODEOWNERS, give /infra/ to @all @alice
  compliance/controls/tx.yml:5 remove the path rule old/**, or correct it
  compliance/controls/tx.yml:7 point the link at docs/transport.md#tls
open before this change:
  32 gaps: soc2-2017, self: CC1.1–CC1.5, `);
    expect(said.out).toMatch(/\n3 fixes in 2 files, 32 findings left\n$/);
    expect(textOf(repository)).toBe(mended);
    expect(textOf(repository, ".github/CODEOWNERS")).toBe(owned);
    commit(repository);
    const check = await say(["check", "--repo", repository.dir, "--base", "main"]);
    expect(check.code).toBe(0);
    expect(check.out).not.toContain("evidence-missing");
    const again = await say(["fix", "--repo", repository.dir]);
    expect(again.out).toMatch(/\n0 fixes in 0 files, 32 findings left\n$/);
  });

  it.each([
    ["Unix", "\n"],
    ["Windows", "\r\n"],
  ])(
    "prints with --dry-run a patch for %s lines that git applies to the same end, and writes nothing",
    async (_, end) => {
      const repository = renamed(true, end);
      const said = await say(["fix", "--repo", repository.dir, "--dry-run"]);
      expect(said.err).toContain("would be fixed:\n");
      expect(repository.git("status", "--short").toString()).toBe("");
      const patch = join(temporary(), "the.patch");
      writeFileSync(patch, said.out);
      repository.git("apply", "--check", patch);
      repository.git("apply", patch);
      expect(textOf(repository)).toBe(mended.replaceAll("\n", end));
      expect(textOf(repository, ".github/CODEOWNERS")).toBe(owned);
    },
  );

  it("keeps Windows lines that git turns to Unix lines in what it commits", async () => {
    const repository = renamed(true);
    repository.git("config", "core.autocrlf", "true");
    repository.git("rm", "--quiet", "--cached", "-r", ".");
    repository.git("reset", "--quiet", "--hard");
    expect(textOf(repository)).toContain("\r\n");
    await say(["fix", "--repo", repository.dir]);
    expect(textOf(repository)).toBe(mended.replaceAll("\n", "\r\n"));
  });

  it("mends what stands in the working directory by what another revision shows, where its lines are the same", async () => {
    const repository = renamed(true);
    repository.git("checkout", "--quiet", "main");
    const said = await say(["fix", "--repo", repository.dir, "--base", "main", "--head", "feature"]);
    expect(said.code).toBe(0);
    expect(textOf(repository)).toBe(mended);
  });

  it("exits as check would where something is left that fails, and writes nothing where nothing can be done", async () => {
    const repository = checkedOut(files);
    repository.git("checkout", "--quiet", "-b", "feature");
    writeFileSync(join(repository.dir, "docs/policy.md"), "# Policy\n\nAll of it is gone.\n");
    writeFileSync(join(repository.dir, control), files[control].replace('"old/**", ', ""));
    writeFileSync(join(repository.dir, ".github/CODEOWNERS"), owned);
    const said = await say(["fix", "--repo", repository.dir]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("evidence-anchor:TX-01 | docs/policy.md#tls");
    expect(said.out).toMatch(/\n0 fixes in 0 files, \d+ findings left\n$/);
  });

  it("of a directory that is no repository says what to do, exit 2", async () => {
    const said = await say(["fix", "--repo", temporary()]);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain("compare directories instead, with --base-dir and --head-dir");
  });
});
