import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { outputs } from "../../../src/doors/action/inputs.ts";
import type { Report } from "../../../src/model/report.ts";
import { type Checkout, checkOut, type Ended, type Job, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { removeAll, temporary } from "../../support/git.ts";
import { faults, type Loopback } from "../../support/loopback-github.ts";
import { addComments, bot, orgToken, readOnlyToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

/** A run may take this many requests of the thousand an hour that a repository has. */
const mostCalls = 10;

const it = itOnGitHub();

afterAll(removeAll);

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const pullRequest = (name: string) => filesBelow(`${example}/pull-requests/${name}`);
const clean = pullRequest("1-clean-change");
const broken = pullRequest("2-rename-breaks-evidence");
const red = checkOut(base, broken);
const green = checkOut(base, clean);

/** Runs the Action for a pull request that is at this checkout. */
async function push(github: Loopback, checkout: Checkout, job: Partial<Job> = {}): Promise<Ended> {
  github.state.pull.head = checkout.head;
  const before = github.calls.length;
  const ended = await runJob({ github, checkout, ...job });
  expect(github.calls.length - before).toBeLessThanOrEqual(mostCalls);
  expect(Object.keys(ended.outputs)).toEqual(outputs.map(({ name }) => name));
  return ended;
}

const comments = (github: Loopback) => github.state.comments.map(({ body }) => body);
const errors = ({ stdout }: Ended) => stdout.split("\n").filter((line) => line.startsWith("::error"));

it.concurrent("walks a pull request from red to green with one comment", async ({ github }) => {
  addComments(github.state, { by: "alice", body: "nice" });
  const first = await push(github, red);
  expect(first).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "new-gaps": "2", "broken-links": "2" } });
  expect(first.outputs["comment-url"]).toMatch(/#issuecomment-\d+$/);
  expect(JSON.parse(first.outputs["affected-controls"] ?? "")).toEqual(["TX-01", "TX-02"]);
  expect(comments(github)[1]).toMatch(
    /^<!-- controldiff:v1 key=default .*-->\n### ❌ Compliance: 2 new gaps, 2 broken evidence links/,
  );
  expect(first.summary).toContain("### ❌ Compliance: 2 new gaps");
  expect(first.report).toMatchObject({ schema: "controldiff-report/1", verdict: { is: "fail" }, complete: true });
  expect(errors(first).at(-1)).toMatch(/^::error title=controldiff::2 new gaps, 2 broken links/);

  const again = await push(github, red);
  expect(again).toMatchObject({ exitCode: 1, report: first.report });
  expect(again.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
  expect(github.writes()).toEqual([
    "POST /repos/acme/scheduling/issues/7/comments",
    "POST /repos/acme/scheduling/pulls/7/comments",
  ]);
  expect(github.state.reviewComments).toMatchObject([{ path: "docs/security/data-protection.md", line: null }]);

  const fixed = await push(github, green);
  expect(fixed).toMatchObject({
    exitCode: 0,
    outputs: { conclusion: expect.stringMatching(/pass|warn/), complete: "true" },
  });
  expect(errors(fixed)).toEqual([]);
  expect(comments(github)).toHaveLength(2);
  expect(comments(github)[1]).not.toContain("### ❌");
  expect(comments(github)[1]).toMatch(/^All \d+ problems reported for `\w{7}` are fixed\. /m);
  expect(github.state.reviewComments).toEqual([]);
  expect(github.writes()).toHaveLength(4);
});

it.concurrent("knows whether teams are real from CODEOWNERS alone, and says of whom it does not", async ({
  github,
}) => {
  const teams = ["engineering", "platform", "security"];
  github.state.organizations.set("acme", new Map(teams.map((slug) => [slug, ["alice"]])));
  const { report } = await push(github, red);
  const { unverifiable, findings } = report as Report;
  expect(unverifiable.map(({ what }) => String(what)).filter((what) => what.startsWith("owner"))).toEqual([
    expect.stringMatching(/^owner @acme\/compliance of /),
  ]);
  const errors = findings.filter(({ rule }) => rule === "codeowners-error");
  const because = "make sure the team @acme/compliance exists, is publicly visible, and has write access";
  expect(errors.length).toBeGreaterThan(3);
  for (const { message } of errors) expect(message).toContain(because);
  // The line that moved with the policies is a new line; what is wrong with the others is nobody's doing here.
  const line = "/docs/security/ @acme/compliance";
  expect(errors.filter(({ standing }) => standing !== "existing").map(({ subject }) => subject)).toEqual([[line]]);
});

it.concurrent("says nothing on a pull request that affects nothing", async ({ github }) => {
  const ended = await push(github, checkOut(base, { ...base, "README.md": "# Other words\n" }));
  expect(ended).toMatchObject({
    exitCode: 0,
    outputs: { conclusion: "pass", "affected-controls": "[]", "comment-url": "" },
  });
  expect(comments(github)).toEqual([]);
});

it.concurrent("has a comment of its own for another program, and says what it is told to say", async ({ github }) => {
  const moved = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^compliance\//, "soc/two/"), text]));
  const inputs = {
    program: "soc/two",
    comment: "always",
    annotations: "false",
    summary: "false",
    "report-path": "out/r.json",
  };
  const checkout = checkOut(moved(base), moved(broken));
  const ended = await push(github, checkout, { inputs });
  expect(comments(github)[0]).toMatch(/^<!-- controldiff:v1 key=soc-two-program.yml-[0-9a-f]{8} /);
  expect(errors(ended)).toHaveLength(1);
  expect(ended.summary).toBe("");
  expect(ended.outputs["report-path"]).toBe(join(checkout.workspace, "out/r.json"));
  expect(ended.report).toMatchObject({ program: { path: "soc/two/program.yml" } });
});

describe("what GitHub does to it never alters the verdict", () => {
  const cases = [
    { what: "a read-only token", inputs: { token: readOnlyToken }, says: /^::notice .*cannot comment/m },
    { what: "no token", inputs: { token: "" }, says: /^::notice .*no token/m },
    {
      what: "a token that GitHub does not know",
      inputs: { token: "ghs_unknown" },
      says: /^::warning .*Bad credentials/m,
    },
    {
      what: "a comment that is refused",
      on: /POST .*comments/,
      is: faults.invalid,
      says: /^::warning .*GitHub answered 422/m,
    },
  ];
  it.concurrent.for(cases)("$what", async ({ inputs, on, is, says }, { github }) => {
    if (on !== undefined) github.fails({ on, is });
    const ended = await push(github, red, { inputs: inputs ?? {} });
    expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "new-gaps": "2", "comment-url": "" } });
    expect(ended.summary).toContain("### ❌ Compliance: 2 new gaps");
    expect(ended.stdout).toMatch(says);
    expect(comments(github)).toEqual([]);
  });

  it.concurrent("a report path that the pull request leads elsewhere", async ({ github }) => {
    const checkout = checkOut(base, broken);
    const elsewhere = temporary();
    symlinkSync(elsewhere, join(checkout.workspace, "out"));
    const ended = await push(github, checkout, { inputs: { "report-path": "out/report.json" } });
    expect(ended).toMatchObject({ exitCode: 1, outputs: { "report-path": "" } });
    expect(ended.stdout).toMatch(/^::warning .*symbolic link/m);
    expect(existsSync(join(elsewhere, "report.json"))).toBe(false);
  });
});

it.concurrent("speaks to the server that the runner names", async ({ github }) => {
  const env = { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: "https://github.acme.example" };
  const ended = await push(github, red, { env });
  expect(ended.exitCode).toBe(1);
  expect(comments(github)[0]).toContain("(https://github.acme.example/acme/scheduling/blob/");
  expect(comments(github)[0]).not.toContain("https://github.com");
});

it.concurrent("judges its own commit when an old run is run again, and leaves the comment to the newer run", async ({
  github,
}) => {
  const old = "<!-- controldiff:v1 key=default head=1 hash=1 -->\nold";
  addComments(github.state, { body: old });
  github.state.pull.head = "d".repeat(40);
  const ended = await runJob({ github, checkout: red });
  expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", complete: "true" } });
  expect(ended.stdout).toMatch(/^::notice .*moved on to ddddddd/m);
  expect(comments(github)).toEqual([old]);
});

it.concurrent("leaves a forged comment alone, and a deleted one deleted", async ({ github }) => {
  const forged = "<!-- controldiff:v1 key=default head=1 hash=1 -->\n### ✅ Compliance: all is well";
  addComments(github.state, { by: "mallory", body: forged });
  github.state.deleted.push({ by: "carol", of: bot });
  const ended = await push(github, red);
  expect(ended.exitCode).toBe(1);
  expect(ended.stdout).toMatch(/^::notice .*was deleted/m);
  expect(comments(github)).toEqual([forged]);
});

describe("a change of the program itself", () => {
  const loosened = {
    ...base,
    "compliance/program.yml": (base["compliance/program.yml"] ?? "").replace(
      "new-gap, broken-evidence, lost-owner, program-change",
      "new-gap",
    ),
  };
  const teams = { compliance: ["alice"], platform: ["bob"], security: ["bob"] };

  it.concurrent.for([
    { who: "an owner of the program", of: "head", token: orgToken, exitCode: 0 },
    { who: "an owner of the program, of an earlier commit", of: "earlier", token: orgToken, exitCode: 1 },
    { who: "somebody of whom nobody can tell", of: "head", token: "", exitCode: 1 },
  ])("approved by $who ends with $exitCode", async ({ of, token, exitCode }, { github }) => {
    const checkout = checkOut(base, loosened);
    const commit = of === "head" ? checkout.head : "a".repeat(40);
    github.state.organizations.set("acme", new Map(Object.entries(teams)));
    github.state.reviews.push({ by: "alice", state: "APPROVED", commit });
    expect(await push(github, checkout, { inputs: { "org-token": token } })).toMatchObject({ exitCode });
  });
});

describe("what could not be evaluated is never a pass", () => {
  const program = "compliance/program.yml";
  // With a token, GitHub's API would be asked instead.
  const noToken = { inputs: { token: "" } };
  const cases: { what: string; says: RegExp; checkout?: () => Checkout; job?: Partial<Job> }[] = [
    { what: "another event", says: /the event is deployment/, job: { env: { GITHUB_EVENT_NAME: "deployment" } } },
    {
      what: "one commit only",
      says: /fetch-depth: 2/,
      job: noToken,
      checkout: () => checkOut(base, clean, { depth: 1 }),
    },
    {
      what: "the head alone",
      says: /no merge commit/,
      job: noToken,
      checkout: () => checkOut(base, clean, { branch: "feature" }),
    },
    {
      what: "no checkout",
      says: /not in a git repository/,
      job: noToken,
      checkout: () => ({ workspace: temporary(), head: "c".repeat(40) }),
    },
    {
      what: "a merge of something else",
      says: /does not merge eeeeeee into its base/,
      job: noToken,
      checkout: () => ({ ...checkOut(base, clean), head: "e".repeat(40) }),
    },
    {
      what: "a wrong input",
      says: /comment is "maybe"; allowed: on-problem, always, never/,
      job: { inputs: { comment: "maybe" } },
    },
    {
      what: "a program that does not parse",
      says: /could not evaluate/,
      checkout: () => checkOut(base, { ...base, [program]: "version: 1\nnmae: x\n" }),
    },
  ];
  it.concurrent.for(cases)("$what", async ({ says, checkout, job }, { github }) => {
    const ended = await push(github, checkout?.() ?? green, job);
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error" } });
    expect(errors(ended).at(-1)).toMatch(says);
    expect(ended.stderr).toBe("");
  });
});

describe("what a pull request names its files never reaches the runner as a command", () => {
  it.concurrent("nor drowns the verdict", async ({ github }) => {
    const hostile = Array.from(
      { length: 30 },
      (_, at) => `infra/${at}\n::set-output name=conclusion::pass\n::error::${at}%0A`,
    );
    const head = { ...broken, ...Object.fromEntries(hostile.map((path) => [path, "x"])) };
    const ended = await push(github, checkOut(base, head));
    const commands = ended.stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(
      commands.every((line) =>
        /^::(debug|error title=controldiff|warning title=controldiff|notice title=controldiff)/.test(line),
      ),
    ).toBe(true);
    const warnings = commands.filter((line) => line.startsWith("::warning"));
    expect(warnings).toHaveLength(9);
    expect(warnings.at(-1)).toContain("more findings; see the job summary");
    expect(errors(ended).length).toBeLessThanOrEqual(10);
    expect(ended.outputs.conclusion).toBe("fail");
  });
});

const built = "dist/action/index.js";
const mains = ["src/doors/action-main.ts", ...(existsSync(built) ? [built] : [])];
it.concurrent.for(mains)("is the same as a process of its own: %s", async (main, { github }) => {
  const ended = await push(github, red, { main });
  expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "new-gaps": "2" }, stderr: "" });
  expect(ended.stdout).toMatch(/^::error title=controldiff::2 new gaps/m);
  expect(comments(github)).toHaveLength(1);
});
