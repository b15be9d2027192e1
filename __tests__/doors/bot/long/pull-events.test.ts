// What becomes of a pull request beside pushes: its base, its state, its place in a queue.
import { describe, expect, it } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { checksOf, deliver, eventually, pushed, quiet, scheduling } from "../../../support/bot-world.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { addCommit, type GitObjects } from "../../../support/git-objects.ts";
import { faults } from "../../../support/loopback-github.ts";
import type { GitHubState } from "../../../support/loopback-state.ts";

const change = "2-rename-breaks-evidence";
const told = scheduling("told", "1-clean-change");
const reopened = scheduling("reopened", change);
const [retargeted, unserved] = [scheduling("retargeted", change), scheduling("unserved", change)];
const world = botForTests([told, reopened, retargeted, unserved]);

const conclusions = (state: GitHubState) =>
  world.app.checkRuns
    .filter(({ repository, head }) => repository === `acme/${state.repo}` && head === state.pull.head)
    .map(({ conclusion }) => conclusion);
const concludes = (state: GitHubState, conclusion: string) =>
  eventually(() => checksOf(world.app, state, state.pull.head).some((check) => check.conclusion === conclusion));

describe("an event of a pull request whose check is there", () => {
  it.each([
    { action: "edited", outcome: "queued" },
    { action: "ready_for_review", outcome: "queued" },
    { action: "reopened", outcome: "queued" },
    { action: "converted_to_draft", outcome: "ignored" },
    { action: "enqueued", outcome: "ignored" },
    { action: "dequeued", outcome: "ignored" },
    { action: "auto_merge_enabled", outcome: "ignored" },
    { action: "labeled", outcome: "ignored" },
    { action: "locked", outcome: "ignored" },
  ])("$action is $outcome and writes nothing where nothing is new", async ({ action, outcome }) => {
    if (conclusions(told).length === 0) {
      await deliver(world.url, pushed(told));
      await concludes(told, "success");
    }
    const before = world.github.calls.length;
    expect(await deliver(world.url, pushed(told, action))).toEqual({ status: 202, outcome });
    if (outcome === "queued") await quiet(world, before);
    expect(world.github.calls.slice(before).filter((call) => /^(?:POST|PATCH) \/repos/.test(call))).toEqual([]);
    expect(conclusions(told)).toEqual(["success"]);
  });
});

it("a pull request that is closed keeps its check, and is evaluated as things are when it is reopened", async () => {
  await deliver(world.url, pushed(reopened));
  await concludes(reopened, "failure");
  const before = world.github.calls.length;
  reopened.pull.state = "closed";
  await deliver(world.url, pushed(reopened, "closed"));
  await quiet(world, before);
  expect(conclusions(reopened)).toEqual(["failure"]);
  // The base has meanwhile what it brings.
  into(reopened, "main");
  reopened.pull.state = "open";
  await deliver(world.url, pushed(reopened, "reopened"));
  await concludes(reopened, "success");
});

/** Turns it into a branch that has what it brings already. */
function into(state: GitHubState, branch: string): void {
  const git = state.git as GitObjects;
  const files = filesBelow(`examples/medical-scheduling/pull-requests/${change}`);
  const base = addCommit(git, { branch, parents: [state.pull.base], files });
  const merge = addCommit(git, { branch: "merge", parents: [base, state.pull.head], files });
  Object.assign(state.pull, { base, merge, baseBranch: branch });
}

describe("a pull request that was green into one branch, and is now into another", () => {
  /** Green into `release`, and turned to `main`, where it breaks evidence. */
  const turned = async (state: GitHubState) => {
    const { base, merge } = state.pull;
    into(state, "release");
    await deliver(world.url, pushed(state, "opened"));
    await concludes(state, "success");
    Object.assign(state.pull, { base, merge, baseBranch: "main" });
    return deliver(world.url, pushed(state, "edited"));
  };
  const toMain = (state: GitHubState) =>
    deliver(
      world.url,
      { ...pushed(state), ref: "refs/heads/main", commits: [{ modified: ["compliance/program.yml"] }] },
      { event: "push" },
    );

  it("is judged by that one, whose pushes concern it from then on", async () => {
    await turned(retargeted);
    await concludes(retargeted, "failure");
    expect(conclusions(retargeted)).toEqual(["failure"]);
    expect((await toMain(retargeted)).outcome).toBe("queued");
  });

  it("is not green for as long as GitHub does not serve what that one asks for", async () => {
    const until = { isOver: false };
    const isTurned = () => unserved.pull.baseBranch === "main" && conclusions(unserved).length > 0;
    world.github.fails({
      on: ({ path }) => !until.isOver && isTurned() && path.startsWith("/repos/acme/unserved/git/"),
      is: faults.serverError,
    });
    await turned(unserved);
    await eventually(() => conclusions(unserved).every((conclusion) => conclusion === null));
    until.isOver = true;
    await concludes(unserved, "failure");
    expect(conclusions(unserved)).toEqual(["failure"]);
  });
});
