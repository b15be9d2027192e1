import { afterAll, describe, expect } from "vitest";
import { checkOut, type Ended, runJob } from "../../support/action-job.ts";
import { at, removeAll } from "../../support/git.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import type { StoredCheck } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";
import { say } from "../../support/shell.ts";

const it = itOnGitHub();
afterAll(removeAll);

const ci = ".github/workflows/ci.yml";
const base = {
  "compliance/program.yml": `version: 1
name: Acme
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
policy: { approvals: "off" }
`,
  "compliance/controls/tx-01.yml": `id: TX-01
title: Data in transit is encrypted
owner: "@alice"
satisfies: [soc2-2017/CC6.7]
evidence: [{ check: tls, workflow: ${ci} }]
`,
  [ci]: "on: [push, pull_request]\njobs:\n  tls: { runs-on: ubuntu-latest, steps: [{ run: make tls }] }\n",
};
const head = { ...base, "README.md": "# Acme\n" };

/** A job of the workflow on each of the commits. */
function ran(github: Loopback, states: Readonly<Record<string, Partial<StoredCheck>>>): void {
  for (const [commit, more] of Object.entries(states)) {
    const id = github.state.checks.length + 1;
    github.state.checks.push({ id, name: "tls", commit, status: "completed", workflow: ci, ...more });
  }
}

const green = { conclusion: "success" };
const told = ({ report }: Ended) =>
  (report as { findings: { rule: string; standing: string }[] }).findings
    .filter(({ rule }) => rule.startsWith("evidence-"))
    .map(({ rule, standing }) => `${standing} ${rule}`);

describe("a pull request", () => {
  const opened = () => checkOut(base, head);
  const tipOf = ({ workspace }: ReturnType<typeof opened>) => at(workspace).git("rev-parse", "HEAD^1");
  const mergeOf = ({ workspace }: ReturnType<typeof opened>) => at(workspace).git("rev-parse", "HEAD");

  it.concurrent("passes with its own commit's success", async ({ github }) => {
    const checkout = opened();
    ran(github, { [tipOf(checkout)]: green, [checkout.head]: green, [mergeOf(checkout)]: { conclusion: "failure" } });
    const ended = await runJob({ github, checkout });
    expect([ended.exitCode, told(ended)]).toEqual([0, []]);
  });

  it.concurrent("fails where only its test merge succeeded", async ({ github }) => {
    const checkout = opened();
    ran(github, { [tipOf(checkout)]: green, [mergeOf(checkout)]: green });
    const ended = await runJob({ github, checkout });
    expect([ended.exitCode, told(ended)]).toEqual([1, ["introduced evidence-unproven"]]);
    expect(ended.summary).toContain("have `tls` run on the pull request's last commit");
  });

  it.concurrent("fails where the check failed, and where it was skipped", async ({ github }) => {
    const checkout = opened();
    ran(github, { [tipOf(checkout)]: green, [checkout.head]: { conclusion: "failure" } });
    const failed = await runJob({ github, checkout });
    expect([failed.exitCode, told(failed)]).toEqual([1, ["introduced evidence-failing"]]);
    for (const check of github.state.checks) if (check.commit === checkout.head) check.conclusion = "skipped";
    const skipped = await runJob({ github, checkout });
    expect([skipped.exitCode, told(skipped)]).toEqual([1, ["introduced evidence-unproven"]]);
  });

  it.concurrent("does not fail where the token may not read checks, and says what lets it", async ({ github }) => {
    const checkout = opened();
    github.state.mayRead.checks = false;
    ran(github, { [tipOf(checkout)]: green });
    const ended = await runJob({ github, checkout });
    expect([ended.exitCode, told(ended)]).toEqual([0, []]);
    expect(ended.summary).toContain("checks: read");
  });

  it.concurrent("waits for nothing that waits for it", async ({ github }) => {
    const checkout = opened();
    ran(github, { [tipOf(checkout)]: green, [checkout.head]: { status: "in_progress" } });
    const env = { GITHUB_WORKFLOW_REF: `acme/scheduling/${ci}@refs/pull/7/merge`, GITHUB_JOB: "tls" };
    const ended = await runJob({ github, checkout, env, inputs: { "checks-wait": "3600" } });
    expect([ended.exitCode, told(ended)]).toEqual([0, []]);
    expect(ended.summary).toContain("is this very run, or waits for it");
    expect(github.calls.filter((call) => call.includes(`${checkout.head}/check-runs`))).toHaveLength(1);
  });

  it.concurrent("asks again within checks-wait", async ({ github }) => {
    const checkout = opened();
    ran(github, { [tipOf(checkout)]: green, [checkout.head]: { status: "in_progress" } });
    const ended = await runJob({ github, checkout, inputs: { "checks-wait": "30" } });
    expect([ended.exitCode, told(ended)]).toEqual([1, ["introduced evidence-unproven"]]);
    expect(github.calls.filter((call) => call.includes(`${checkout.head}/check-runs`))).toHaveLength(4);
  });
});

it.concurrent.for(["abc", "-1", "4000", "1.5"])(
  "checks-wait is a number of seconds, not %s",
  async (written, { github }) => {
    const ended = await runJob({ github, checkout: checkOut(base, head), inputs: { "checks-wait": written } });
    expect(ended).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining(`input checks-wait is "${written}"; allowed:`),
    });
  },
);

it.concurrent("a merge group is read at its own commit", async ({ github }) => {
  const checkout = checkOut(base, head);
  const git = at(checkout.workspace);
  const [tip, group] = [git.git("rev-parse", "HEAD^1"), git.git("rev-parse", "HEAD")];
  const payload = {
    action: "checks_requested",
    merge_group: { head_sha: group, base_sha: tip, base_ref: "refs/heads/main" },
    repository: { default_branch: "main" },
  };
  ran(github, { [tip]: green, [checkout.head]: green });
  const without = await runJob({ github, checkout, event: { name: "merge_group", payload } });
  expect([without.exitCode, told(without)]).toEqual([1, ["introduced evidence-unproven"]]);
  ran(github, { [group]: green });
  const ended = await runJob({ github, checkout, event: { name: "merge_group", payload } });
  expect([ended.exitCode, told(ended)]).toEqual([0, []]);
});

it.concurrent.for(["push", "schedule"])("a branch is read at its commit, on %s", async (name, { github }) => {
  const checkout = checkOut(base, head, { depth: 1 });
  const commit = at(checkout.workspace).git("rev-parse", "HEAD");
  ran(github, { [commit]: { conclusion: "failure" } });
  const env = { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main" };
  const payload = { ref: "refs/heads/main", repository: { default_branch: "main" } };
  const ended = await runJob({ github, checkout, env, inputs: { comment: "never" }, event: { name, payload } });
  expect([ended.exitCode, told(ended)]).toEqual([0, ["existing evidence-failing"]]);
});

describe("the command line", () => {
  const opened = () => checkOut(base, head);
  const check = (dir: string, env: Record<string, string>, ...args: string[]) =>
    say(["check", "--repo", dir, "--base", "HEAD^1", "--head", "HEAD", "--exact", "--format", "json", ...args], {
      env,
    });

  it.concurrent("asks the repository that is named, with a token", async ({ github }) => {
    const { workspace } = opened();
    const git = at(workspace);
    ran(github, { [git.git("rev-parse", "HEAD^1")]: green, [git.git("rev-parse", "HEAD")]: { conclusion: "failure" } });
    const env = { GITHUB_TOKEN: "ghs_workflow", GITHUB_API_URL: github.url };
    const ended = await check(workspace, env, "--github", "acme/scheduling");
    expect([ended.code, ended.out.includes('"evidence-failing"')]).toEqual([1, true]);
    const apart = await check(workspace, env);
    expect([apart.code, apart.out.includes("--github OWNER/NAME")]).toEqual([0, true]);
  });

  it.concurrent.for<readonly [args: readonly string[], message: string]>([
    [["--github", "acme"], '--github is "acme"; allowed: OWNER/NAME'],
    [["--github", "acme/scheduling"], "--github needs a token: set GITHUB_TOKEN or GH_TOKEN"],
    [["--checks-wait", "5"], "--checks-wait goes with --github OWNER/NAME"],
    [["--github", "acme/x", "--checks-wait", "soon"], '--checks-wait is "soon"; allowed: a number of seconds'],
  ])("says what is wrong with %j", async ([args, message]) => {
    const ended = await check(".", {}, ...args);
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining(message)]);
  });
});
