import { afterAll, describe, expect } from "vitest";
import { evaluatePull, reportOn } from "../../../../src/doors/bot/evaluating/evaluate-pull.ts";
import type { PullTask } from "../../../../src/doors/bot/evaluating/task.ts";
import { json } from "../../../../src/render/json.ts";
import { checkOut, runJob } from "../../../support/action-job.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { removeAll } from "../../../support/git.ts";
import { orgToken, workflowToken } from "../../../support/loopback-state.ts";
import { itOnGitHub } from "../../../support/on-github.ts";

const it = itOnGitHub();

afterAll(removeAll);

const example = "examples/medical-scheduling";

describe("the bot reports as the Action does, byte for byte:", () => {
  it.for([
    "1-clean-change",
    "2-rename-breaks-evidence",
    "3-owner-lost",
    "4-gap-opened",
    "5-program-hides-a-gap",
    "6-gap-closed",
  ])("%s", async (change, { github }) => {
    const checkout = checkOut(filesBelow(`${example}/base`), filesBelow(`${example}/pull-requests/${change}`));
    // Both see the organization with the same eyes.
    github.state.tokens.set(workflowToken, { login: "github-actions[bot]", writes: true, seesTeams: true });
    github.state.pull.head = checkout.head;
    const { report } = await runJob({ github, checkout, inputs: { urls: "off", "org-token": orgToken } });
    const { owner, repo, pull } = github.state;
    const { number, head, base, author, baseBranch } = pull;
    const task: PullTask = {
      is: "pull",
      token: workflowToken,
      apiUrl: github.url,
      serverUrl: "https://github.com",
      owner,
      repo,
      today: "2026-11-23",
      programPath: "compliance/program.yml",
      urlHosts: [],
      pull: { number, head, base, author, baseBranch, headBranch: "feature" },
      withoutMerge: false,
    };
    const evaluated = await reportOn(task);
    expect(evaluated.is).toBe("report");
    if (evaluated.is === "report")
      expect(JSON.stringify(JSON.parse(json(evaluated.report)))).toBe(JSON.stringify(report));
    // What the job has said on the pull request already is not said again.
    const before = github.writes().length;
    expect(await evaluatePull(task)).toMatchObject({ is: "evaluated", result: { remarks: [] } });
    expect(github.writes().length - before).toBeLessThanOrEqual(1);
  });
});
