import { afterAll, describe, expect } from "vitest";
import { type Ended, type Job, runJob } from "../support/action-job.ts";
import { filesBelow } from "../support/files-below.ts";
import { pullRequest, removeAll, temporary } from "../support/git.ts";
import { gitObjects } from "../support/git-objects.ts";
import type { Loopback } from "../support/loopback-github.ts";
import { addComments, holdPullRequest } from "../support/loopback-state.ts";
import { itOnGitHub } from "../support/on-github.ts";
import { htmlOf, liveIn, read } from "../support/rendered.ts";

const example = "examples/medical-scheduling";
const objects = gitObjects(
  pullRequest(filesBelow(`${example}/base`), filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`)),
);

const it = itOnGitHub({
  before: (github) => holdPullRequest(github.state, { objects: new Map(objects.objects), refs: objects.refs }),
});

afterAll(removeAll);

/** Somebody writes a comment, and the commands' workflow runs, on the default branch and without a checkout. */
async function says(github: Loopback, body: string, by = "alice", job: Partial<Job> = {}): Promise<Ended> {
  const id = addComments(github.state, { by, body });
  const payload = {
    action: "created",
    issue: { number: github.state.pull.number, pull_request: {}, user: { login: github.state.pull.author } },
    comment: { id, body, user: { login: by } },
  };
  const checkout = { workspace: temporary(), head: github.state.pull.head };
  return runJob({ github, checkout, event: { name: "issue_comment", payload }, ...job });
}

const reactions = (github: Loopback) => github.state.reactions.map(({ content }) => content);
const own = (github: Loopback) =>
  github.state.comments.filter(({ by }) => by.endsWith("[bot]")).map(({ body }) => body);

function hasRun(github: Loopback, status: "completed" | "in_progress" = "completed"): void {
  const commit = github.state.pull.head;
  github.state.checks.push(
    { id: 51, name: "compliance", commit, status: "completed" },
    { id: 52, name: "compliance", commit, status },
    { id: 53, name: "lint", commit, status },
  );
}

describe("recheck", () => {
  it("judges again, brings the comment up to date and runs the newest check again", async ({ github }) => {
    hasRun(github);
    const ended = await says(github, "/compliance recheck\r\nthe report is in");
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "fail", "broken-links": "2" } });
    expect(own(github)).toHaveLength(1);
    expect(own(github)[0]).toMatch(/^### ❌ Compliance: 2 new gaps/m);
    expect(github.state.rerun).toEqual([52]);
    expect(reactions(github)).toEqual(["eyes", "rocket"]);
  });

  const untold = [
    { what: "nothing has run", prepare: () => {}, note: /no job compliance has run on/ },
    { what: "it is running", prepare: (github: Loopback) => hasRun(github, "in_progress"), note: /is running/ },
    {
      what: "the token may not",
      prepare: (github: Loopback) => {
        hasRun(github);
        github.state.mayRerun = false;
      },
      note: /`actions: write`/,
    },
  ];
  it.for(untold)("says so where the check cannot be run again: $what", async ({ prepare, note }, { github }) => {
    prepare(github);
    const ended = await says(github, "/compliance recheck");
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toMatch(new RegExp(`^::notice .*was not run again: .*${note.source}`, "m"));
    expect(github.state.rerun).toEqual([]);
  });

  it("is for whoever opened the pull request, too", async ({ github }) => {
    expect(await says(github, "/compliance recheck", "carol")).toMatchObject({ exitCode: 0 });
    expect(reactions(github)).toEqual(["eyes", "rocket"]);
  });
});

describe("explain", () => {
  it("tells in the one comment why a control is affected", async ({ github }) => {
    const ended = await says(github, "/compliance explain TX-01");
    expect(ended.exitCode).toBe(0);
    expect(own(github)).toHaveLength(1);
    expect(own(github)[0]).toMatch(/<summary>Explained<\/summary>\n\n`TX-01` Data in transit is encrypted/);
    expect(own(github)[0]).toContain("is what the evidence link");
    expect(reactions(github)).toEqual(["eyes", "rocket"]);
    await says(github, "/compliance recheck");
    expect(own(github)).toHaveLength(1);
    expect(own(github)[0]).not.toContain("Explained");
  });

  it("answers what it does not know with what may have been meant", async ({ github }) => {
    await says(github, "/compliance explain TX-O1 <img src=x> @alice");
    expect(own(github)[0]).toMatch(/not a control, criterion or file of this repository/);
    expect(htmlOf(own(github)[0] ?? "")).not.toContain("<img");
    expect(liveIn(read(htmlOf(own(github)[0] ?? "")))).toEqual([]);
    expect(reactions(github)).toEqual(["eyes", "confused"]);
  });
});

it("help says what can be asked, once", async ({ github }) => {
  await says(github, "/compliance help");
  await says(github, "/compliance");
  expect(own(github)).toHaveLength(1);
  expect(own(github)[0]).toContain("<summary>Commands</summary>");
});

describe("does nothing", () => {
  it.for([
    { what: "for people who only read", body: "/compliance recheck", by: "bob", signs: ["confused"] },
    { what: "for strangers", body: "/compliance recheck", by: "mallory", signs: ["confused"] },
    { what: "for a command that there is not", body: "/compliance approve", by: "alice", signs: ["confused"] },
    { what: "for talk", body: "see /compliance recheck", by: "alice", signs: [] },
  ])("$what", async ({ body, by, signs }, { github }) => {
    hasRun(github);
    const ended = await says(github, body, by);
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "none" } });
    expect(reactions(github)).toEqual(signs);
    expect(own(github)).toEqual([]);
    expect(github.state.rerun).toEqual([]);
  });
});
