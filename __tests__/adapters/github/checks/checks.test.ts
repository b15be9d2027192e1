import { expect } from "vitest";
import { gitHubChecks } from "../../../../src/adapters/github/checks/checks.ts";
import { toServer } from "../../../../src/adapters/github/client/advice.ts";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import type { CheckEvidence } from "../../../../src/model/evidence.ts";
import { type Fault, faults, type Loopback } from "../../../support/loopback-github.ts";
import { type StoredCheck, workflowToken } from "../../../support/loopback-state.ts";
import { itOnGitHub } from "../../../support/on-github.ts";

const it = itOnGitHub({ after: (github) => expect(github.writes()).toEqual([]) });

const commit = "c".repeat(40);
const ci = ".github/workflows/ci.yml";
const acme = { id: 7, slug: "acme-ci" };
const bot = { login: "acme-ci[bot]", id: 70 };

const link = (name: string, more: Partial<CheckEvidence>): CheckEvidence => ({
  kind: "check",
  text: name,
  place: { path: "compliance/controls/tx.yml", line: 1, column: 1 },
  attested: null,
  reviewEvery: null,
  name,
  app: null,
  workflow: null,
  ...more,
});
const job = link("tls", { app: "github-actions", workflow: ci });
const status = link("acme/tls", { app: "acme-ci" });

const run = (id: number, more: Partial<StoredCheck> = {}): StoredCheck => ({
  id,
  name: "tls",
  commit,
  status: "completed",
  conclusion: "success",
  ...more,
});

function ask(github: Loopback, links: readonly CheckEvidence[], sha = commit, without?: number) {
  const client = gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} });
  return gitHubChecks({ client, at: { owner: "acme", repo: "scheduling" }, without }).of(sha, links);
}

async function toldBy(github: Loopback, links: readonly CheckEvidence[], without?: number) {
  const answer = await ask(github, links, commit, without);
  if (answer.is !== "told") throw new Error(answer.because);
  return answer.checks.map(({ is, name, app, workflow, word }) => [is, name, app, workflow, word].join(" "));
}

it.concurrent("of an App that asks its own check runs prove nothing to it", async ({ github }) => {
  const own = { id: 4711, slug: "controldiff" };
  github.state.checks.push(run(1, { name: "compliance", app: own }), run(2, { name: "compliance", app: acme }));
  const links = [link("compliance", { app: "controldiff" })];
  expect(await toldBy(github, links, own.id)).toEqual(["check-run compliance acme-ci  success"]);
});

it.concurrent("a job has the workflow that GitHub Actions ran it of, and its own conclusion", async ({ github }) => {
  github.state.checks.push(
    run(1, { workflow: ci }),
    run(2, { workflow: ".github/workflows/other.yml" }),
    // Made through the API by some job: no job has its id.
    run(3),
    run(4, { app: acme }),
    run(5, { name: "build", workflow: ci }),
  );
  expect(await toldBy(github, [job])).toEqual([
    "check-run tls github-actions .github/workflows/ci.yml success",
    "check-run tls github-actions .github/workflows/other.yml success",
    "check-run tls github-actions  success",
    "check-run tls acme-ci  success",
    "check-run build github-actions  success",
  ]);
  expect(github.calls.filter((call) => call.includes("/statuses"))).toEqual([]);
});

it.concurrent("of statuses the newest of each who posted one counts", async ({ github }) => {
  const mallory = { login: "mallory", id: 9 };
  github.state.statuses.push(
    { commit, context: "acme/tls", state: "success", by: mallory },
    { commit, context: "ACME/tls", state: "error", by: bot },
    { commit, context: "acme/tls", state: "success", by: bot },
  );
  expect(await toldBy(github, [status])).toEqual(["status acme/tls   success", "status ACME/tls acme-ci  error"]);
});

it.concurrent("every page is read", async ({ github }) => {
  const many = Array.from({ length: 250 }, (_, at) => run(at + 1, { app: acme }));
  github.state.checks.push(...many, run(999, { name: "last", app: acme }));
  const posted = Array.from({ length: 120 }, (_, at) => ({
    commit,
    context: `c${at}`,
    state: "success" as const,
    by: bot,
  }));
  github.state.statuses.push(...posted);
  const told = await toldBy(github, [status]);
  expect([told.length, told.includes("check-run last acme-ci  success")]).toEqual([371, true]);
});

it.concurrent("a list that GitHub cuts is told as cut", async ({ github }) => {
  github.state.checks.push(...Array.from({ length: 1_150 }, (_, at) => run(at + 1, { app: acme })));
  expect(await ask(github, [job])).toMatchObject({ is: "told", isCut: true });
});

it.concurrent("nothing is told as nothing", async ({ github }) => {
  expect(await ask(github, [job, status])).toEqual({ is: "told", commit, checks: [], isCut: false });
});

const refused = (permission: string) =>
  new RegExp(`the token may not read the checks .*403.*: the job needs \`permissions: ${permission}\``);

it.concurrent.for<readonly [may: "checks" | "statuses" | "actions", permission: string]>([
  ["checks", "checks: read"],
  ["statuses", "statuses: read"],
  ["actions", "actions: read"],
])("without the permission for %s it is said which one lets it tell", async ([may, permission], { github }) => {
  github.state.checks.push(run(1, { workflow: ci }));
  github.state.mayRead[may] = false;
  const answer = await ask(github, [job, status]);
  expect(answer).toEqual({ is: "unverifiable", because: expect.stringMatching(refused(permission)) });
});

it.concurrent("an App is told that it lacks a permission, and not that a job does", async ({ github }) => {
  github.state.mayRead.checks = false;
  const client = gitHubClient({ token: workflowToken, apiUrl: github.url, advice: toServer });
  const answer = await gitHubChecks({ client, at: { owner: "acme", repo: "scheduling" } }).of(commit, [job]);
  expect(answer).toMatchObject({ because: expect.stringMatching(/: the App needs the permission `checks: read`/) });
});

it.concurrent("a token that is not shown jobs at all is told from a check that is no job", async ({ github }) => {
  github.state.checks.push(run(1, { workflow: ci }));
  github.fails({ on: /\/actions\//, is: faults.notFound });
  expect(await ask(github, [job])).toMatchObject({ is: "unverifiable", because: expect.stringContaining("404") });
});

it.concurrent("a commit that GitHub does not have is unverifiable", async ({ github }) => {
  expect(await ask(github, [job], "0".repeat(7))).toEqual({
    is: "unverifiable",
    because: "GitHub has no commit 0000000 in this repository; push it, and run this again",
  });
});

it.concurrent.for<readonly [what: string, fault: Fault["is"], because: RegExp]>([
  ["a failure that lasts", faults.serverError, /could not be read: GitHub answered 502/],
  ["no answer", "reset", /could not be read/],
  ["half an answer", "truncated", /could not be read/],
  ["a limit", faults.secondaryLimit(600), /secondary rate limit/],
  ["a token that is not known", faults.badCredentials, /rejected the token/],
  ["a repository that is not there", faults.notFound, /404/],
])("%s is unverifiable", async ([, fault, because], { github }) => {
  github.fails({ on: /check-runs/, is: fault });
  expect(await ask(github, [job])).toEqual({ is: "unverifiable", because: expect.stringMatching(because) });
});

it.concurrent("a failure that passes is asked again", async ({ github }) => {
  github.state.checks.push(run(1, { app: acme }));
  github.fails({ on: /check-runs/, is: faults.serverError, times: 1 });
  expect(await toldBy(github, [job])).toEqual(["check-run tls acme-ci  success"]);
});

it.concurrent("the pull request that was merged as a commit is found among those that hold it", async ({ github }) => {
  const pull = (number: number, isMerged: boolean) => ({
    commit,
    number,
    head: String(number).repeat(40),
    base: "main",
    isMerged,
  });
  github.state.pullsWith.push(pull(1, false), pull(2, true));
  const client = gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} });
  const checks = gitHubChecks({ client, at: { owner: "acme", repo: "scheduling" } });
  expect(await checks.mergedBy(commit)).toBe("2".repeat(40));
  expect(await checks.mergedBy("d".repeat(40))).toBe(null);
  github.fails({ on: /\/pulls$/, is: faults.notFound });
  expect(await checks.mergedBy(commit)).toBe(null);
});
