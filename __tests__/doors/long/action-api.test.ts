import { afterAll, describe, expect } from "vitest";
import { type Checkout, checkOut, type Ended, type Job, pullOf, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { at, makePullRequest, pullRequest, removeAll, temporary } from "../../support/git.ts";
import { commitAt, gitObjects } from "../../support/git-objects.ts";
import { judgeLarge } from "../../support/large-pull.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import { addComments, holdPullRequest } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const broken = filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`);
const objects = gitObjects(pullRequest(base, broken));
const whole = checkOut(base, broken);

const it = itOnGitHub({
  before: (github) => holdPullRequest(github.state, { objects: new Map(objects.objects), refs: objects.refs }),
});

afterAll(removeAll);

/** A run may take this many requests of the thousand an hour that a repository has; review comments have up to four of their own. */
const mostCalls = 10;
const mostForReview = 4;

const contents = (github: Loopback) => github.calls.filter((call) => / \/repos\/[^/]+\/[^/]+\/git\//.test(call));
const target = (job: Omit<Job, "event">) => ({
  name: "pull_request_target",
  payload: { action: "synchronize", pull_request: pullOf(job) },
});

/** Runs it, and expects of it what the same event says with the pull request checked out whole. */
async function sameAsCheckedOut(github: Loopback, checkout: Checkout, event?: Job["event"]): Promise<Ended> {
  const ended = await runJob({ github, checkout, ...(event !== undefined && { event }) });
  expect(contents(github).length).toBeGreaterThan(0);
  expect(github.calls.length).toBeLessThanOrEqual(mostCalls + mostForReview);
  const { exitCode, report } = await runJob({
    github,
    checkout: whole,
    ...(event?.name === "merge_group" && { event }),
  });
  expect(ended).toMatchObject({ exitCode, report });
  expect(exitCode).toBe(1);
  return ended;
}

describe("without a checkout that serves, the same is said", () => {
  const source = makePullRequest(base, broken);
  source.git("config", "uploadpack.allowFilter", "true");
  const head = source.git("rev-parse", "feature");
  const clone = (...options: string[]) => {
    const dir = temporary();
    at(dir).git(
      "clone",
      "--quiet",
      "--template=",
      "--no-checkout",
      "--branch=merge",
      ...options,
      `file://${source.dir}`,
      dir,
    );
    return dir;
  };
  const checkouts = [
    { what: "no checkout", workspace: temporary },
    { what: "one commit", workspace: () => clone("--depth=1") },
    { what: "a partial clone", workspace: () => clone("--depth=2", "--filter=blob:none") },
    { what: "the head instead of the merge", workspace: () => checkOut(base, broken, { branch: "feature" }).workspace },
  ];
  it.for(checkouts)("$what, on pull_request", async ({ workspace }, { github }) => {
    const ended = await sameAsCheckedOut(github, { workspace: workspace(), head });
    expect(ended.stdout).toMatch(/^reading through GitHub's API: /m);
  });

  it("on pull_request_target, whose checkout is the base's and is not looked at", async ({ github }) => {
    const checkout = { workspace: checkOut(base, broken, { branch: "main" }).workspace, head };
    await sameAsCheckedOut(github, checkout, target({ github, checkout }));
  });

  it("on merge_group with one commit", async ({ github }) => {
    const checkout = { workspace: clone("--depth=1"), head };
    const [base_sha, head_sha] = ["main", "merge"].map((name) => commitAt(objects, name));
    const group = { head_sha, base_sha, base_ref: "refs/heads/main" };
    const payload = { action: "checks_requested", merge_group: group };
    await sameAsCheckedOut(github, checkout, { name: "merge_group", payload });
  });
});

it("a typical pull request takes ten requests at most", async ({ github }) => {
  const clean = filesBelow(`${example}/pull-requests/1-clean-change`);
  holdPullRequest(github.state, gitObjects(pullRequest(base, clean)));
  const checkout = { workspace: temporary(), head: github.state.pull.head };
  const ended = await runJob({ github, checkout, inputs: { comment: "always" }, event: target({ github, checkout }) });
  expect(ended).toMatchObject({ exitCode: 0, outputs: { complete: "true" } });
  expect(github.state.comments).toHaveLength(1);
  expect(github.calls.length).toBeLessThanOrEqual(mostCalls);
});

it("a pull request in conflict is judged since it left its base, and that is said", async ({ github }) => {
  Object.assign(github.state.pull, { mergeable: false });
  const checkout = { workspace: temporary(), head: github.state.pull.head };
  const ended = await runJob({ github, checkout, event: target({ github, checkout }) });
  expect(ended).toMatchObject({ exitCode: 1, report: { head: { name: "refs/pull/7/head" } } });
  expect(ended.stdout).toMatch(/since it left its base: it conflicts/);
});

it("a pull request that has moved on is not judged, and its comment is left alone", async ({ github }) => {
  const standing = "<!-- controldiff:v1 key=default head=1 hash=1 -->\n### ✅ Compliance";
  addComments(github.state, { body: standing });
  const checkout = { workspace: temporary(), head: "d".repeat(40) };
  const ended = await runJob({ github, checkout, event: target({ github, checkout }) });
  expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error", complete: "false" } });
  expect(ended.stdout).toMatch(/^::error .*moved on from ddddddd/m);
  expect(github.state.comments.map(({ body }) => body)).toEqual([standing]);
});

describe("requests by the size of a change, with 500 controls", () => {
  it.for([
    { changed: 10, most: 10 },
    { changed: 300, most: 12 },
    { changed: 2_990, most: 16 },
  ])("$changed files take $most at most", async ({ changed, most }, { github }) => {
    const ended = await judgeLarge(github, changed);
    expect(ended.outputs.complete).toBe("true");
    expect((ended.report as { changed: unknown[] }).changed).toHaveLength(changed);
    expect(github.state.comments).toHaveLength(1);
    expect(github.calls.length).toBeLessThanOrEqual(most);
  });
});
