import { afterAll, describe, expect } from "vitest";
import { type Ended, runJob } from "../../support/action-job.ts";
import { cloneOf, makeRepository, removeAll } from "../../support/git.ts";
import { faults, type Loopback } from "../../support/loopback-github.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();
afterAll(removeAll);

const control = `id: TX-01
title: Data in transit is encrypted
owner: "@alice"
satisfies: [soc2-2017/CC6.7]
evidence: [{ path: docs/tls.md }]
`;
const main = {
  "compliance/program.yml": `version: 1
name: Acme
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
policy: { approvals: "off" }
`,
  "docs/tls.md": "# TLS\n",
};
const release = { ...main, "compliance/controls/tx-01.yml": control };
const without = ({ "docs/tls.md": _, ...files }: Record<string, string>) => files;

/** A branch that deletes a page, which is evidence on \`release\` and on \`main\` is not, with a pull request into \`main\`. */
function opened() {
  const source = makeRepository([
    { branch: "start", parents: [], files: main },
    { branch: "main", parents: ["start"], files: { ...main, "README.md": "" } },
    { branch: "release", parents: ["start"], files: release },
    { branch: "feature", parents: ["start"], files: without(main) },
    { branch: "merge", parents: ["main", "feature"], files: { ...without(main), "README.md": "" } },
    { branch: "merge-release", parents: ["release", "feature"], files: without(release) },
  ]);
  const at = (branch: string) => source.objects().refs.get(`refs/heads/${branch}`) ?? "";
  const workspace = cloneOf(source, "--depth=2", "--branch=merge").dir;
  return { at, checkout: { workspace, head: at("feature"), source } };
}

interface Other {
  readonly number: number;
  readonly into: "main" | "release";
  readonly state?: "open" | "closed";
  readonly head?: string;
}

async function run(github: Loopback, ...others: readonly Other[]): Promise<Ended> {
  const { at, checkout } = opened();
  github.state.pull.head = checkout.head;
  for (const { number, into, ...more } of others) {
    const merge = at(into === "main" ? "merge" : "merge-release");
    const own = { base: at(into), baseBranch: into, head: checkout.head, merge };
    github.state.others.push({ ...github.state.pull, number, ...own, ...more });
  }
  return runJob({ github, checkout, inputs: { comment: "always" } });
}

describe("another pull request at the same commit", () => {
  it.concurrent("that fails makes the check of both fail, and is named", async ({ github }) => {
    const ended = await run(github, { number: 9, into: "release" });
    expect([ended.exitCode, ended.outputs.conclusion]).toEqual([1, "fail"]);
    expect(ended.stdout).toMatch(/::error.*#9 into release is at the same commit and fails/);
    expect(ended.summary).toContain("`#9` into `release` is at the same commit and fails");
    expect(ended.summary).toContain("a merge queue evaluates each by itself");
    expect(github.state.comments).toHaveLength(1);
  });

  it.concurrent("that passes is named", async ({ github }) => {
    const ended = await run(github, { number: 9, into: "main" });
    expect(ended.exitCode).toBe(0);
    expect(ended.summary).toContain("`#9` into `main` is at the same commit and passes");
  });

  it.concurrent("the same one is, once it goes into another branch: its run of before can be run again", async ({
    github,
  }) => {
    const { at, checkout } = opened();
    github.state.pull.head = checkout.head;
    const now = { base: at("release"), baseBranch: "release", head: checkout.head, merge: at("merge-release") };
    const isListed = ({ path }: { readonly path: string }) => path.endsWith("/pulls");
    const retargets = (asked: { readonly path: string }) => {
      if (isListed(asked)) Object.assign(github.state.pull, now);
      return false;
    };
    github.fails({ on: retargets, is: "empty" });
    const ended = await runJob({ github, checkout, inputs: { comment: "always" } });
    expect([ended.exitCode, ended.outputs.conclusion]).toEqual([1, "fail"]);
    expect(ended.stdout).toMatch(/::error.*#7 into release is at the same commit and fails.*run its newest job again/);
  });

  it.concurrent("that cannot be evaluated leaves the check red", async ({ github }) => {
    github.fails({ on: ({ body }) => JSON.stringify(body ?? "").includes('"number":9'), is: faults.serverError });
    const ended = await run(github, { number: 9, into: "release" });
    expect([ended.exitCode, ended.outputs.conclusion]).toEqual([2, "error"]);
  });

  it.concurrent("that is one too many to evaluate leaves the check red", async ({ github }) => {
    const five = [8, 9, 10, 11, 12].map((number): Other => ({ number, into: "main" }));
    const ended = await run(github, ...five, { number: 13, into: "release" });
    expect([ended.exitCode, ended.outputs.conclusion]).toEqual([2, "error"]);
    expect(ended.stdout).toMatch(/::error.*#13 into release is at the same commit and could not be evaluated/);
    expect(ended.summary).toContain("only 5 of them were evaluated");
  });

  it.concurrent("that may be beyond those that GitHub lists at once leaves the check red", async ({ github }) => {
    const closed = Array.from({ length: 100 }, (_, at): Other => ({ number: 100 + at, into: "main", state: "closed" }));
    const ended = await run(github, ...closed, { number: 900, into: "release" });
    expect([ended.exitCode, ended.outputs.conclusion]).toEqual([2, "error"]);
    expect(ended.stdout).toMatch(/::error.*more pull requests have this commit than GitHub lists at once/);
  });

  it.concurrent.for<Other>([
    { number: 9, into: "release", state: "closed" },
    { number: 9, into: "release", head: "f".repeat(40) },
  ])("does not count where it is %j", async (other, { github }) => {
    const ended = await run(github, other);
    expect([ended.exitCode, ended.summary.includes("#9")]).toEqual([0, false]);
  });

  it.concurrent("is said not to be known of where GitHub does not tell", async ({ github }) => {
    github.fails({ on: /\/commits\/[0-9a-f]+\/pulls$/, is: faults.serverError });
    const ended = await run(github);
    expect(ended.exitCode).toBe(0);
    expect(ended.summary).toContain("whether other pull requests are at");
  });
});
