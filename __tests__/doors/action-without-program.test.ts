import { afterAll, describe, expect } from "vitest";
import { type Checkout, checkOut, type Job, runJob } from "../support/action-job.ts";
import { removeAll } from "../support/git.ts";
import type { Loopback } from "../support/loopback-github.ts";
import { itOnGitHub } from "../support/on-github.ts";

const it = itOnGitHub();

afterAll(removeAll);

const scan =
  "on: [pull_request]\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: github/codeql-action/analyze@v3\n";
const files = { ".github/workflows/codeql.yml": scan, "src/a.ts": "export const a = 1;\n" };
const without = { "src/a.ts": "export const a = 1;\n" };
const lost = checkOut(files, without);
const kept = checkOut(files, { ...files, "src/a.ts": "export const a = 2;\n" });

async function push(github: Loopback, checkout: Checkout, job: Partial<Job> = {}) {
  github.state.pull.head = checkout.head;
  return runJob({ github, checkout, ...job });
}

const comments = (github: Loopback) => github.state.comments.map(({ body }) => body);

describe("a repository without a program", () => {
  it("is told what the pull request takes away, evaluates nothing and fails nothing", async ({ github }) => {
    const ended = await push(github, lost);
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none", introduced: "0" } });
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain("### ⚠️ Compliance: no program, 1 mechanism taken away");
    expect(comments(github)[0]).toContain(
      "takes away static analysis of the code: `.github/workflows/codeql.yml` (`scan`)",
    );
    expect(ended.report).toMatchObject({
      verdict: { is: "none", because: [] },
      comparison: "none",
      complete: true,
      mechanisms: [{ is: "taken-away", signal: "static-analysis" }],
    });
  });

  it("gets no comment where nothing is taken away, and the one that is there is kept up to date", async ({
    github,
  }) => {
    expect(await push(github, kept)).toMatchObject({ exitCode: 0, outputs: { conclusion: "none" } });
    expect(comments(github)).toEqual([]);
    await push(github, lost);
    await push(github, kept);
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain("### ⚪ Compliance: no program, nothing to evaluate");
  });

  it("could not be evaluated where a program is required, or said to be somewhere", async ({ github }) => {
    for (const inputs of [
      { "require-program": "true" },
      { program: "compliance" },
      { program: "complaince/program.yml" },
    ]) {
      const ended = await push(github, kept, { inputs });
      expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error" } });
    }
  });

  it.for<readonly [what: string, checkout: Checkout]>([
    [
      "a program that the pull request removes",
      checkOut(
        {
          ...files,
          "compliance/program.yml": "version: 1\nname: A\nowners: ['@a']\nframeworks: [{ id: soc2-2017 }]\n",
        },
        files,
      ),
    ],
    ["a program under another name", checkOut({ ...files, "compliance/program.yml": "version: 1\n" }, without)],
    [
      "a program that the pull request misspells",
      checkOut(files, { ...files, "Compliance/program.yml": "version: 1\n" }),
    ],
    ["a program in a folder", checkOut({ ...files, "services/a/compliance/program.yml": "version: 1\n" }, without)],
  ])("could not be evaluated with %s", async ([, checkout], { github }) => {
    expect(await push(github, checkout)).toMatchObject({ exitCode: 2, outputs: { conclusion: "error" } });
  });
});
