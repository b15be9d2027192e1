import { afterAll, describe, expect } from "vitest";
import { checkOut, type Ended, runJob } from "../support/action-job.ts";
import { filesBelow } from "../support/files-below.ts";
import { at, removeAll } from "../support/git.ts";
import type { Loopback } from "../support/loopback-github.ts";
import { itOnGitHub } from "../support/on-github.ts";

const it = itOnGitHub({ after: (github) => expect(github.writes()).toEqual([]) });

afterAll(removeAll);

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const clean = filesBelow(`${example}/pull-requests/1-clean-change`);
const broken = filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`);
const repository = { default_branch: "main" };

const errors = ({ stdout }: Ended) => stdout.split("\n").filter((line) => line.startsWith("::error"));

describe("merge_group", () => {
  async function queue(github: Loopback, head: Record<string, string>, depth = 2): Promise<Ended> {
    const checkout = checkOut(base, head, { depth });
    const git = at(checkout.workspace);
    const group = { head_sha: git.git("rev-parse", "HEAD"), base_sha: "d".repeat(40), base_ref: "refs/heads/main" };
    if (depth > 1) group.base_sha = git.git("rev-parse", "HEAD^1");
    const payload = { action: "checks_requested", merge_group: group, repository };
    return runJob({ github, checkout, event: { name: "merge_group", payload } });
  }

  it.concurrent("is evaluated for real: what breaks a link is not merged", async ({ github }) => {
    const ended = await queue(github, broken);
    expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "broken-links": "2" } });
    expect(ended.summary).toContain("### ❌ Compliance: 2 new gaps");
  });

  it.concurrent("lets pass what breaks nothing, and writes no comment", async ({ github }) => {
    const ended = await queue(github, clean);
    expect(ended).toMatchObject({ exitCode: 0, outputs: { complete: "true", "comment-url": "" } });
    expect(errors(ended)).toEqual([]);
  });

  it.concurrent("whose base is not there is no pass", async ({ github }) => {
    const ended = await queue(github, clean, 1);
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error", complete: "false" } });
    expect(errors(ended).at(-1)).toMatch(/could not be read|has no revision/);
  });

  it.concurrent("that is gone asks for nothing", async ({ github }) => {
    const group = { head_sha: "c".repeat(40), base_sha: "d".repeat(40), base_ref: "refs/heads/main" };
    const payload = { action: "destroyed", merge_group: group };
    const ended = await runJob({ github, checkout: checkOut(base, clean), event: { name: "merge_group", payload } });
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none" } });
    expect(ended.stdout).toMatch(/^nothing to do: /m);
  });
});

describe("the posture of a branch", () => {
  async function tell(github: Loopback, files: Record<string, string>, name = "push"): Promise<Ended> {
    const checkout = checkOut(base, files, { depth: 1 });
    const env = { GITHUB_SHA: at(checkout.workspace).git("rev-parse", "HEAD"), GITHUB_REF: "refs/heads/main" };
    // What is due within 30 days is the schedule's test.
    return runJob({
      github,
      checkout,
      env,
      inputs: { comment: "never" },
      event: { name, payload: { ref: "refs/heads/main", repository } },
    });
  }

  it.concurrent.for(["push", "workflow_dispatch"])(
    "on %s: what is open is told, and fails nothing",
    async (name, { github }) => {
      const ended = await tell(github, broken, name);
      expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "warn", "new-gaps": "0" } });
      expect(ended.summary).toMatch(/^### ⚠️ Compliance: \d+ gaps, 2 broken evidence links.* open$/m);
      expect(ended.summary).toMatch(
        /^\d+ controls\. How `main` stands on 2026-11-23; nothing is compared, so nothing blocks\.$/m,
      );
      expect(ended.summary).toContain("| What is open |");
      expect(ended.summary).not.toContain("this PR");
      expect(ended.report).toMatchObject({ comparison: "posture", verdict: { is: "warn" }, changed: [] });
    },
  );

  it.concurrent("that cannot be told is no pass", async ({ github }) => {
    const ended = await tell(github, { ...base, "compliance/program.yml": "version: 1\nnmae: x\n" });
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error" } });
  });
});
