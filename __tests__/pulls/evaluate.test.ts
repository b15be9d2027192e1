import { afterAll, describe, expect } from "vitest";
import { gitHubClient } from "../../src/adapters/github/client/client.ts";
import type { Trouble } from "../../src/adapters/github/client/trouble.ts";
import { evaluate } from "../../src/pulls/evaluate.ts";
import type { Evaluator } from "../../src/pulls/evaluator.ts";
import { pullEvaluation } from "../../src/pulls/pull-request.ts";
import { openThroughApi } from "../../src/pulls/through-api.ts";
import { judgeTwins } from "../../src/pulls/twins.ts";
import { filesBelow } from "../support/files-below.ts";
import { pullRequest, removeAll } from "../support/git.ts";
import { gitObjects } from "../support/git-objects.ts";
import type { Loopback } from "../support/loopback-github.ts";
import { holdPullRequest, workflowToken } from "../support/loopback-state.ts";
import { itOnGitHub } from "../support/on-github.ts";

afterAll(removeAll);

const example = "examples/medical-scheduling";
const git = gitObjects(
  pullRequest(filesBelow(`${example}/base`), filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`)),
);
const it = itOnGitHub({ before: ({ state }) => holdPullRequest(state, git) });
const quiet = () => {};

const evaluatorOf = ({ url }: Loopback, trouble: Evaluator["trouble"]): Evaluator => ({
  client: gitHubClient({ token: workflowToken, apiUrl: url, wait: async () => {} }),
  orgClient: null,
  programPath: "compliance/program.yml",
  requiresProgram: false,
  today: "2026-11-23",
  links: null,
  tells: { notice: quiet, warning: quiet, log: quiet, debug: quiet },
  trouble,
});

/** Evaluates as a server does: through the API, and without waiting. */
async function evaluated(github: Loopback, { head = github.state.pull.head, trouble = null as Trouble | null } = {}) {
  const { state } = github;
  const evaluator = evaluatorOf(github, () => trouble);
  const { owner, repo, pull } = state;
  const { number, base, author, baseBranch } = pull;
  const event = {
    kind: "pull-request",
    owner,
    repo,
    number,
    head,
    base,
    author,
    baseBranch,
    headBranch: null,
  } as const;
  const open = () =>
    openThroughApi(evaluator, event, { kind: "pull", number, head }, { why: null, pauses: "not-settled" });
  return evaluate(evaluator, pullEvaluation(evaluator, event, open));
}

describe("what becomes of an evaluation", () => {
  it("a report", async ({ github }) => {
    expect(await evaluated(github)).toMatchObject({ is: "report", report: { verdict: { is: "fail" } } });
  });

  it("superseded by a newer commit", async ({ github }) => {
    expect(await evaluated(github, { head: "d".repeat(40) })).toMatchObject({ is: "superseded" });
  });

  it("not settled yet, and a report when GitHub has found out whether it merges", async ({ github }) => {
    github.state.pull.unsettled = 2;
    expect(await evaluated(github)).toMatchObject({ is: "unsettled", because: expect.stringContaining("merges") });
    expect(await evaluated(github)).toMatchObject({ is: "report" });
  });

  it("put off where GitHub did not serve some request, whatever was made of that", async ({ github }) => {
    const trouble: Trouble = { is: "limited", until: 0, because: "the token's rate limit is used up" };
    expect(await evaluated(github, { trouble })).toEqual({ is: "put-off", because: trouble.because, trouble });
  });

  it("put off where nothing could be read at all", async ({ github }) => {
    github.fails({ on: /./, is: { status: 502, body: { message: "Server Error" } } });
    const trouble: Trouble = { is: "down", because: "GitHub answered 502" };
    expect(await evaluated(github, { trouble })).toMatchObject({ is: "put-off", trouble });
  });
});

describe("the other pull requests at a commit", () => {
  it("could not be evaluated where a bug ends one of their evaluations, and those before it stay", async ({
    github,
  }) => {
    const { owner, repo, pull } = github.state;
    github.state.others.push({ ...pull, number: pull.number + 1 });
    const bug = new Error("a bug of ours");
    const troubles = [null, bug];
    const evaluator = evaluatorOf(github, () => {
      const found = troubles.shift() ?? null;
      if (found !== null) throw found;
      return null;
    });
    const { judged } = await judgeTwins(evaluator, { owner, repo, head: pull.head, headBranch: null, judged: null });
    expect(judged.map(({ verdict }) => verdict)).toEqual(["fail", "error"]);
  });
});
