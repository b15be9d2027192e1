import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { firstOwners } from "../../../src/doors/cli/init/owners.ts";
import { checkOut, runJob } from "../../support/action-job.ts";
import { inFull } from "../../support/depth.ts";
import { filesBelow } from "../../support/files-below.ts";
import { removeAll, temporary } from "../../support/git.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import { orgToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";
import { say } from "../../support/shell.ts";

const it = itOnGitHub();

afterAll(removeAll);

const nobody = { codeowners: "", people: [], email: null };

describe("a first program names", () => {
  test.each([
    ["two people of CODEOWNERS", { codeowners: "* @acme/all @alice\n/docs/ @bob\n" }, ["@alice", "@bob"], true],
    ["one of CODEOWNERS and who works here", { codeowners: "* @alice\n", people: ["@bob"] }, ["@alice", "@bob"], true],
    ["one person, whom nobody else could approve", { codeowners: "* @Alice\n", people: ["@alice"] }, ["@Alice"], false],
    ["a team, where no person is known", { codeowners: "*.md @acme/docs\n* @acme/all\n" }, ["@acme/all"], false],
    ["git's address, where nobody else is", { email: "dev@acme.example" }, ["dev@acme.example"], false],
    ["an address to be replaced", {}, ["owner@example.com"], false],
  ] as const)("%s", (_, found, owners, isGated) => {
    const first = firstOwners({ ...nobody, ...found });
    expect(first).toMatchObject({ owners, isGated });
    expect(first.advice === null).toBe(isGated);
  });
});

type Files = Readonly<Record<string, string>>;

function written(dir: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const origin = (owner: string) => `[remote "origin"]\n\turl = git@github.com:${owner}/scheduling.git\n`;

const repositories: readonly (readonly [string, Files, Files])[] = [
  ["CODEOWNERS names a team", { ".github/CODEOWNERS": "* @acme/platform\n" }, {}],
  ["the remote is an organization's", {}, { ".git/config": origin("acme") }],
  ["there is neither", {}, {}],
  ["CODEOWNERS names two people", { ".github/CODEOWNERS": "* @alice @bob\n" }, {}],
];

describe("a change of the program that init wrote can be approved by somebody", () => {
  const judged = async (github: Loopback, base: Files, head: Files, approvers: readonly string[], inputs = {}) => {
    const checkout = checkOut(base, head);
    github.state.pull.head = checkout.head;
    github.state.reviews = approvers.map((by) => ({ by, state: "APPROVED", commit: checkout.head }));
    return (await runJob({ github, checkout, inputs })).exitCode;
  };

  for (const [name, tracked, untracked] of repositories) {
    it(`from the first pull request to the second: ${name}`, async ({ github }) => {
      github.state.permissions.set("bob", "admin");
      const before = { "README.md": "# Scheduling\n", ...tracked };
      const dir = written(temporary(), { ...before, ...untracked });
      expect((await say(["init", "--dir", dir])).code).toBe(0);
      const program = filesBelow(dir);
      const first = Object.fromEntries(Object.entries(program).filter(([path]) => !path.startsWith(".git/")));
      expect(await judged(github, before, first, [])).toBe(0);
      const text = first["compliance/program.yml"] ?? "";
      const second = { ...first, "compliance/program.yml": text.replace("broken-evidence, ", "") };
      expect(await judged(github, first, second, ["alice", "bob"])).toBe(0);
    });
  }

  /** What init's advice leads to: its owners put right, and program changes in fail-on. */
  const gated = (text: string, owners: string) =>
    text.replace(/^owners: .*$/m, `owners: ${owners}`).replace("lost-owner]", "lost-owner, program-change]");
  const ways: readonly (readonly [string, string, Readonly<Record<string, string>>, string])[] = [
    ["two people, one of whom approves", '["@alice", "@bob"]', {}, "bob"],
    ["a team that the org-token sees, one of whom approves", '["@acme/platform"]', { "org-token": orgToken }, "bob"],
    ["an address, where an administrator approves", '["dev@acme.example"]', {}, "erin"],
  ];

  for (const [at, [name, tracked, untracked]] of repositories.slice(0, 3).entries()) {
    for (const [way, owners, inputs, approver] of inFull ? ways : ways.slice(at, at + 1)) {
      it(`red, approved, green: ${name}; ${way}`, async ({ github }) => {
        const { state } = github;
        state.organizations.set("acme", new Map([["platform", ["bob"]]]));
        state.users = [...state.users, "alice", "bob", "erin", "mallory"];
        for (const login of ["alice", "bob"]) state.permissions.set(login, "write");
        state.permissions.set("erin", "admin");
        const before = { "README.md": "# Scheduling\n", ...tracked };
        const dir = written(temporary(), { ...before, ...untracked });
        await say(["init", "--dir", dir]);
        const program = Object.entries(filesBelow(dir)).filter(([path]) => !path.startsWith(".git/"));
        const first = Object.fromEntries(program);
        const text = gated(first["compliance/program.yml"] ?? "", owners);
        expect(text).toContain("program-change]");
        const brought = { ...first, "compliance/program.yml": text };
        expect(await judged(github, before, brought, [], inputs)).toBe(0);
        const second = { ...brought, "compliance/program.yml": text.replace("broken-evidence, ", "") };
        expect(await judged(github, brought, second, [], inputs)).toBe(1);
        expect(await judged(github, brought, second, ["mallory"], inputs)).toBe(1);
        expect(await judged(github, brought, second, [approver], inputs)).toBe(0);
      });
    }
  }

  it("and where two people are known it waits for one of them", async ({ github }) => {
    const before = { ".github/CODEOWNERS": "* @alice @bob\n" };
    const dir = written(temporary(), before);
    await say(["init", "--dir", dir]);
    const first = filesBelow(dir);
    const text = first["compliance/program.yml"] ?? "";
    expect(text).toContain('owners: ["@alice", "@bob"]');
    const second = { ...first, "compliance/program.yml": text.replace("broken-evidence, ", "") };
    expect(await judged(github, first, second, [])).toBe(1);
    expect(await judged(github, first, second, ["bob"])).toBe(0);
  });
});

describe("init writes nothing outside the repository", () => {
  test("through a folder that is a symbolic link out of it", async () => {
    const [dir, elsewhere] = [temporary(), temporary()];
    symlinkSync(elsewhere, join(dir, "compliance"));
    const { code, err } = await say(["init", "--dir", dir]);
    expect(code).toBe(2);
    expect(err).toContain("compliance/program.yml leads out of");
    expect(filesBelow(elsewhere)).toEqual({});
  });

  test("a link that leads nowhere stays as it is", async () => {
    const dir = written(temporary(), { "README.md": "# x\n" });
    mkdirSync(join(dir, ".github/workflows"), { recursive: true });
    symlinkSync("/nowhere/at/all", join(dir, ".github/workflows/compliance.yml"));
    expect((await say(["init", "--dir", dir])).code).toBe(0);
    expect(readFileSync(join(dir, "compliance/program.yml"), "utf8")).toContain("owners:");
  });
});
