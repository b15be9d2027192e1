import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { type Checkout, checkOut, type Ended, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { at, removeAll, temporary } from "../../support/git.ts";
import { objectsOf } from "../../support/git-objects.ts";
import { faults, type Loopback } from "../../support/loopback-github.ts";
import { addComments, readOnlyToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub({
  before: (github) => {
    github.state.from = { repository: "mallory/scheduling", branch: "feature" };
  },
});

afterAll(removeAll);

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const red = checkOut(base, filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`));
const green = checkOut(base, filesBelow(`${example}/pull-requests/1-clean-change`));
const artifact = "controldiff-report/controldiff-report.json";

/** What the run of a fork's pull request leaves, as examples/workflows/fork-report.yml runs it: the file, and where it is. */
async function forkRun(github: Loopback, checkout: Checkout): Promise<{ path: string; report: Report }> {
  github.state.pull.head = checkout.head;
  github.state.git = objectsOf(at(checkout.workspace));
  const { outputs, report } = await runJob({ github, checkout, inputs: { token: readOnlyToken, comment: "never" } });
  return { path: outputs["report-path"] ?? "", report: report as Report };
}

/** A workspace with the artifact in it: a copy of a file, or a text. */
function downloaded(content: { readonly path: string } | string): string {
  const workspace = temporary();
  mkdirSync(join(workspace, "controldiff-report"));
  if (typeof content === "string") writeFileSync(join(workspace, artifact), content);
  else copyFileSync(content.path, join(workspace, artifact));
  return workspace;
}

interface Asked {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Changes of the event's `workflow_run`. */
  readonly ran?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the Action as examples/workflows/fork-comment.yml does. */
async function posted(github: Loopback, { workspace, inputs, ran, env }: Asked): Promise<Ended> {
  const { pull, from } = github.state;
  const run = {
    id: 99,
    event: "pull_request",
    head_sha: pull.head,
    head_branch: from?.branch,
    head_repository: { full_name: from?.repository },
    pull_requests: [],
    ...ran,
  };
  const before = github.calls.length;
  const ended = await runJob({
    github,
    checkout: { workspace, head: pull.head },
    inputs: { report: artifact, ...inputs },
    event: { name: "workflow_run", payload: { action: "completed", workflow_run: run } },
    ...(env !== undefined && { env }),
  });
  expect(github.calls.length - before).toBeLessThanOrEqual(10);
  expect(ended.stdout + ended.stderr).not.toMatch(/\n\s+at /);
  return ended;
}

const comments = (github: Loopback) => github.state.comments.map(({ body }) => body);
const errors = ({ stdout }: Ended) => stdout.split("\n").filter((line) => line.startsWith("::error"));

/** What was written to the conversation: the fork's own run may not, and tries review comments. */
const written = (github: Loopback) => github.writes().filter((one) => one.includes("/issues/"));

describe("a fork's report", () => {
  it.concurrent("becomes the comment that the fork's own run could not write", async ({ github }) => {
    const left = await forkRun(github, red);
    expect(comments(github)).toEqual([]);
    const ended = await posted(github, { workspace: downloaded(left) });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none", "new-gaps": "0" } });
    expect(ended.outputs["comment-url"]).toMatch(/#issuecomment-\d+$/);
    expect(comments(github)).toHaveLength(1);
    const [comment = ""] = comments(github);
    expect(comment).toMatch(
      /^<!-- controldiff:v1 key=default .*-->\n### ❌ Compliance: 2 new gaps, 2 broken evidence links/,
    );
    expect(comment).toContain("> Reported by `mallory/scheduling`'s own workflow run");
    expect(comment).toContain("https://github.com/acme/scheduling/actions/runs/99");
    expect(comment).not.toContain("github.com/mallory");
    expect(comment).not.toContain("/edit/");
  });

  it.concurrent("is posted once, and edited when it changes", async ({ github }) => {
    await posted(github, { workspace: downloaded(await forkRun(github, red)) });
    await posted(github, { workspace: downloaded(await forkRun(github, red)) });
    expect(written(github)).toHaveLength(1);
    await posted(github, { workspace: downloaded(await forkRun(github, green)) });
    expect(written(github)).toHaveLength(2);
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).not.toContain("### ❌");
  });

  it.concurrent("is posted for a review's run too, which may have changed the verdict", async ({ github }) => {
    const left = await forkRun(github, red);
    await posted(github, { workspace: downloaded(left), ran: { event: "pull_request_review" } });
    expect(comments(github)).toHaveLength(1);
  });

  it.concurrent("never decides: a claimed pass is told as the fork's, and the job's conclusion is none", async ({
    github,
  }) => {
    addComments(github.state, { body: "<!-- controldiff:v1 key=default head=1 hash=1 -->\n### ❌ Compliance" });
    const left = await forkRun(github, green);
    const ended = await posted(github, { workspace: downloaded(left) });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none", complete: "false" } });
    expect(comments(github)[0]).toContain("The required check decides, not this comment.");
  });

  it.concurrent("calls its commits what GitHub calls them", async ({ github }) => {
    const { report } = await forkRun(github, red);
    const forged = {
      ...report,
      head: { ...report.head, name: "refs/pull/1/merge" },
      base: { ...report.base, name: "safe" },
    };
    await posted(github, { workspace: downloaded(JSON.stringify(forged)) });
    expect(comments(github)[0]).not.toMatch(/safe|refs\/pull\/1/);
  });

  it.concurrent("of a server of one's own leads there", async ({ github }) => {
    const left = await forkRun(github, red);
    const env = { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: "https://github.acme.example" };
    await posted(github, { workspace: downloaded(left), env });
    expect(comments(github)[0]).toContain("https://github.acme.example/acme/scheduling/actions/runs/99");
    expect(comments(github)[0]).not.toContain("https://github.com");
  });
});

describe("nothing is posted, and nothing fails,", () => {
  it.concurrent("when the pull request has moved on", async ({ github }) => {
    const left = await forkRun(github, red);
    const ran = { head_sha: red.head };
    github.state.pull.head = "d".repeat(40);
    const ended = await posted(github, { workspace: downloaded(left), ran });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none", "comment-url": "" } });
    expect(ended.stdout).toMatch(/no open pull request is at mallory\/scheduling@/);
    expect(written(github)).toEqual([]);
  });

  it.concurrent.for([
    ["the run was for a push", { event: "push" }],
    ["the fork is gone", { head_repository: null }],
    ["its branch is gone", { head_branch: null }],
  ] as const)("when %s", async ([, ran], { github }) => {
    const ended = await posted(github, { workspace: temporary(), ran });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none" } });
    expect(ended.stdout).toMatch(/^nothing to do: /m);
    expect(github.calls).toEqual([]);
  });
});

describe("nothing is posted, and the job says why,", () => {
  const cases: readonly (readonly [string, (left: Left, github: Loopback) => Partial<Asked>, RegExp])[] = [
    ["no file", () => ({ workspace: temporary() }), /there is no such file/],
    ["no input", () => ({ inputs: { report: "" } }), /say which file with the input report/],
    ["no token", () => ({ inputs: { token: "" } }), /there is no token/],
    ["a link to another file", (left) => ({ workspace: linked(left.path) }), /it is a symbolic link/],
    ["a folder", () => ({ inputs: { report: "controldiff-report" } }), /is not a file/],
    ["what is no JSON", () => ({ workspace: downloaded("<html>") }), /\$: this is no JSON/],
    [
      "a key that no report has",
      ({ report }) => ({ workspace: downloaded(JSON.stringify({ ...report, html: "<b>::error::x" })) }),
      /\$: unknown key "html"/,
    ],
    [
      "a pass that its own findings deny",
      ({ report }) => ({ workspace: downloaded(JSON.stringify({ ...report, verdict: { is: "pass", because: [] } })) }),
      /\$\.verdict\.is: it says pass/,
    ],
    [
      "another program",
      ({ report }) => ({
        workspace: downloaded(JSON.stringify({ ...report, program: { name: "x", path: "x/y.yml" } })),
      }),
      /the report is about "x\/y.yml"/,
    ],
    [
      "another commit",
      ({ report }) => ({ workspace: downloaded(of(report, { head: "e".repeat(40) })) }),
      /about eeeeeee, which is neither/,
    ],
    [
      "a merge of another commit",
      ({ report }, { state }) => {
        const merge = { type: "commit", tree: "0".repeat(40), parents: [report.base.id, "f".repeat(40)] } as const;
        state.git?.objects.set("e".repeat(40), merge);
        return { workspace: downloaded(of(report, { head: "e".repeat(40) })) };
      },
      /which is neither/,
    ],
    [
      "a merge into another base",
      ({ report }) => ({ workspace: downloaded(of(report, { base: "f".repeat(40) })) }),
      /which is neither/,
    ],
    [
      "what is no commit",
      ({ report }) => ({ workspace: downloaded(of(report, { base: "../../evil?" })) }),
      /which is no commit/,
    ],
    [
      "two pull requests at that commit",
      (_, { state }) => {
        state.twins = [8];
        return {};
      },
      /#7, #8 are all at/,
    ],
    [
      "GitHub does not say whose it is",
      (_, github) => {
        github.fails({ on: /GET .*\/pulls/, is: faults.notFound });
        return {};
      },
      /could not be found out: GitHub answered 404/,
    ],
    [
      "GitHub does not say what was merged",
      (_, github) => {
        github.fails({ on: /GET .*\/git\/commits/, is: faults.serverError });
        return {};
      },
      /could not be found out: GitHub answered 502/,
    ],
  ];
  it.concurrent.for(cases)("for %s", async ([, spoil, says], { github }) => {
    const left = await forkRun(github, red);
    const ended = await posted(github, { workspace: downloaded(left), ...spoil(left, github) });
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error", "comment-url": "" } });
    expect(errors(ended).join("\n")).toMatch(says);
    expect(errors(ended).every((line) => line.startsWith("::error title=controldiff"))).toBe(true);
    expect(comments(github)).toEqual([]);
  });

  it.concurrent("for a comment that GitHub refuses", async ({ github }) => {
    const left = await forkRun(github, red);
    github.fails({ on: /POST .*comments/, is: faults.invalid });
    const ended = await posted(github, { workspace: downloaded(left) });
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "none" } });
    expect(ended.stdout).toMatch(/^::warning .*the comment was not written: GitHub answered 422/m);
  });
});

interface Left {
  readonly path: string;
  readonly report: Report;
}

function linked(path: string): string {
  const workspace = temporary();
  mkdirSync(join(workspace, "controldiff-report"));
  symlinkSync(path, join(workspace, artifact));
  return workspace;
}

/** The same report about other commits. */
function of(report: Report, ids: { readonly base?: string; readonly head?: string }): string {
  const base = { ...report.base, id: ids.base ?? report.base.id };
  return JSON.stringify({ ...report, base, head: { ...report.head, id: ids.head ?? report.head.id } });
}
