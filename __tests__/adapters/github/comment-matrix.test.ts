import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../src/adapters/github/client/client.ts";
import { gitHubComment } from "../../../src/adapters/github/outlets/comment.ts";
import type { Report } from "../../../src/model/report.ts";
import { comment, hasSomethingToSay } from "../../../src/render/comment/comment.ts";
import { earlierIn } from "../../../src/render/comment/earlier.ts";
import { type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";
import { addComments, bot, workflowToken } from "../../support/loopback-state.ts";
import { onGitHub } from "../../support/report.ts";
import { state } from "../../support/report-states.ts";

let github: Loopback;
beforeEach(async () => {
  github = await loopbackGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const reports = { problem: state("new-gaps"), clean: state("nothing-affected") };
type Verdict = keyof typeof reports;

const said = (report: Report, earlier: string | null = null) =>
  comment(report, { ...onGitHub, earlier: earlier === null ? null : earlierIn(earlier) });

/** What stands on the pull request when the run comes to write. */
const standing = {
  nothing: () => {},
  "the same": (verdict: Verdict) => addComments(github.state, { body: said(reports[verdict]) }),
  "another problem": () => addComments(github.state, { body: said(state("program-changes")) }),
  "a green one": () => addComments(github.state, { body: said(state("nothing-new")) }),
  "a minimized one": () => addComments(github.state, { body: said(state("program-changes")), isMinimized: true }),
  "a deleted one": () => github.state.deleted.push({ by: "carol", of: bot }),
};

/** UX: no issue and no comment, nothing; an issue and none, create; any and one, edit if it says something else; deleted or minimized, leave it. */
const matrix: readonly (readonly [Verdict, keyof typeof standing, "create" | "edit" | "nothing"])[] = [
  ["problem", "nothing", "create"],
  ["problem", "the same", "nothing"],
  ["problem", "another problem", "edit"],
  ["problem", "a green one", "edit"],
  ["problem", "a minimized one", "nothing"],
  ["problem", "a deleted one", "nothing"],
  ["clean", "nothing", "nothing"],
  ["clean", "the same", "nothing"],
  ["clean", "another problem", "edit"],
  ["clean", "a green one", "edit"],
  ["clean", "a minimized one", "nothing"],
  ["clean", "a deleted one", "nothing"],
];

const verbs = { create: ["POST"], edit: ["PATCH"], nothing: [] };

describe("silent when clean, green when fixed", () => {
  it("is all twelve cases", () => {
    expect(matrix).toHaveLength(Object.keys(reports).length * Object.keys(standing).length);
    expect(new Set(matrix.map(([verdict, on]) => `${verdict} on ${on}`)).size).toBe(12);
  });

  it.each(matrix)("a %s where there is %s: %s", async (verdict, on, does) => {
    standing[on](verdict);
    const before = github.state.comments.map(({ body }) => body);
    await write(verdict);
    expect(github.writes().map((call) => call.split(" ")[0])).toEqual(verbs[does]);
    const after = github.state.comments.map(({ body }) => body);
    if (does === "nothing") expect(after).toEqual(before);
    else expect(after).toEqual([said(reports[verdict], before[0] ?? null)]);
    expect(after.length).toBeGreaterThanOrEqual(before.length);
  });

  it.each(matrix)("a %s where there is %s: the same run again writes nothing", async (verdict, on) => {
    standing[on](verdict);
    await write(verdict);
    const writes = github.writes().length;
    await write(verdict);
    expect(github.writes()).toHaveLength(writes);
  });

  it("a comment that turned green says so, and what it was", async () => {
    addComments(github.state, { body: said(reports.problem) });
    await write("clean");
    const [green = ""] = github.state.comments.map(({ body }) => body);
    expect(green).not.toContain("❌");
    expect(green).toMatch(/^All 3 problems reported for `\w{7}` are fixed\./m);
  });
});

async function write(verdict: Verdict): Promise<void> {
  const outlet = gitHubComment({
    client: gitHubClient({ token: workflowToken, apiUrl: github.url }),
    at: { owner: "acme", repo: "scheduling", number: 7 },
    head: github.state.pull.head,
    key: "default",
    when: "on-problem",
    render: (report, on) => said(report, on),
    isWorthSaying: hasSomethingToSay,
  });
  await outlet.deliver(reports[verdict]);
}
