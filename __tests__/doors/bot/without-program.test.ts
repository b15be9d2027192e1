// Of a ruleset that asks every repository for the check: where there is no program, it says so.
import { expect, it } from "vitest";
import { embedded } from "../../../src/adapters/store/embedded.ts";
import { botForTests } from "../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed } from "../../support/bot-world.ts";
import { filesBelow } from "../../support/files-below.ts";
import { pullRequest } from "../../support/git.ts";
import { gitObjects } from "../../support/git-objects.ts";
import { type GitHubState, gitHubState, holdPullRequest } from "../../support/loopback-state.ts";

const none: GitHubState = { ...gitHubState(), repo: "none" };
holdPullRequest(none, gitObjects(pullRequest({ "a.txt": "a\n" }, { "a.txt": "b\n" })));
const first: GitHubState = { ...gitHubState(), repo: "first" };
const program = filesBelow("examples/medical-scheduling/base");
holdPullRequest(first, gitObjects(pullRequest({ "a.txt": "a\n" }, { ...program, "a.txt": "a\n" })));

const world = botForTests([none, first], { WITHOUT_PROGRAM: "pass" });

const checkAt = (state: GitHubState, commit: string) => eventually(() => checksOf(world.app, state, commit)[0]);
const saysNone = { conclusion: "success", title: "no program, nothing to evaluate" };

it("a pull request without a program gets a green check that says so, and no comment", async () => {
  await deliver(world.url, pushed(none));
  expect(await checkAt(none, none.pull.head)).toMatchObject(saysNone);
  expect(none.comments).toEqual([]);
});

it("so does what a merge queue builds of it", async () => {
  const { base, merge, number } = none.pull;
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
  const merge_group = { head_sha: merge, base_sha: base, base_ref: "refs/heads/main", head_ref };
  await deliver(world.url, { action: "checks_requested", ...about(none), merge_group }, { event: "merge_group" });
  expect(await checkAt(none, merge ?? "")).toMatchObject(saysNone);
});

it("the pull request that brings the first program is evaluated", async () => {
  await deliver(world.url, pushed(first));
  const check = await checkAt(first, first.pull.head);
  expect(check.title).not.toBe(saysNone.title);
  expect(check.summary).toContain("What this program claims");
});

it("a check that was never made is made by a comment, and by the sweep", async () => {
  const comment = { id: 5, body: "/compliance recheck", user: { login: "alice" } };
  const commented = {
    action: "created",
    ...about(none),
    issue: { number: none.pull.number, pull_request: {} },
    comment,
  };
  const forgotten = async () => {
    await world.stop();
    world.app.checkRuns.splice(0);
    const database = await embedded(world.folder, "the test");
    for (const table of ["verdict", "check_run"]) await database.query(`delete from ${table}`);
    await database.query("update repository set compared_at = now()");
    return database;
  };
  await (await forgotten()).close();
  await world.start();
  await deliver(world.url, commented, { event: "issue_comment" });
  expect(await checkAt(none, none.pull.head)).toMatchObject(saysNone);
  const database = await forgotten();
  await database.query("update repository set compared_at = null");
  await database.close();
  await world.start();
  expect(await checkAt(none, none.pull.head)).toMatchObject(saysNone);
});
