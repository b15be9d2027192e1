import { describe, expect, it } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, quiet, rerun, scheduling } from "../../../support/bot-world.ts";
import { pullRequest } from "../../../support/git.ts";
import { gitObjects } from "../../../support/git-objects.ts";
import { faults } from "../../../support/loopback-github.ts";
import { type GitHubState, gitHubState, holdPullRequest } from "../../../support/loopback-state.ts";

const commanded = scheduling("commanded");
const queued = scheduling("queued");
const moved = scheduling("moved", "1-clean-change");
const [requeuedRun, requeuedSuite] = [scheduling("run", "1-clean-change"), scheduling("suite", "1-clean-change")];

/** A control's evidence is a check of somebody's App, which the base branch has. */
const scanned: GitHubState = { ...gitHubState(), repo: "scanned" };
const scanner = { id: 99, slug: "acme-scanner" };
const program = {
  "compliance/program.yml": `version: 1
name: Acme
owners: ["@alice"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
policy: { approvals: "off" }
`,
  "compliance/controls/tx-01.yml": `id: TX-01
title: Data in transit is encrypted
owner: "@alice"
satisfies: [soc2-2017/CC6.7]
evidence: [{ check: tls, app: acme-scanner }]
`,
};
holdPullRequest(scanned, gitObjects(pullRequest(program, { ...program, "README.md": "# Acme\n" })));
const tls = { id: 1, name: "tls", status: "completed", conclusion: "success", app: scanner } as const;
scanned.checks.push({ ...tls, commit: scanned.pull.base });

const world = botForTests([commanded, queued, moved, scanned, requeuedRun, requeuedSuite]);

/** Somebody comments on the pull request. */
function commented(state: GitHubState, body: string, by = "carol"): object {
  const { number, author } = state.pull;
  const issue = { number, pull_request: { url: "https://api.github.com" }, user: { login: author } };
  const comment = { id: 3_000_000_100, body, user: { login: by } };
  return { action: "created", ...about(state), issue, comment };
}

describe("a command", () => {
  it("to explain is answered in the one comment, and the check says what is true now", async () => {
    await deliver(world.url, commented(commanded, "/compliance explain TX-01"), { event: "issue_comment" });
    await eventually(() => checksOf(world.app, commanded, commanded.pull.head).length > 0);
    expect(commanded.reactions.map(({ content }) => content)).toEqual(["eyes", "rocket"]);
    expect(commanded.comments).toHaveLength(1);
    expect(commanded.comments[0]?.body).toContain("path rules, the last match wins");
  });

  it("of somebody who may not write is refused with a sign", async () => {
    const before = commanded.reactions.length;
    const asked = world.github.calls.length;
    await deliver(world.url, commented(commanded, "/compliance recheck", "mallory"), { event: "issue_comment" });
    await eventually(() => commanded.reactions.length > before);
    expect(commanded.reactions.at(-1)?.content).toBe("confused");
    await quiet(world, asked);
    // What is there and what they may do, and the sign: nothing is evaluated.
    expect(world.github.calls.slice(asked)).toHaveLength(3);
  });

  it.each(["a comment for people", "please /compliance recheck", "x".repeat(10_000)])("%.30s is none", async (body) => {
    const answer = await deliver(world.url, commented(commanded, body), { event: "issue_comment" });
    expect(answer.outcome).toBe("ignored");
  });
});

describe("a merge queue", () => {
  const builds = (state: GitHubState) => {
    const { number, base, merge } = state.pull;
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
    const merge_group = { head_sha: merge, base_sha: base, base_ref: "refs/heads/main", head_ref };
    return deliver(world.url, { action: "checks_requested", ...about(state), merge_group }, { event: "merge_group" });
  };
  const conclusions = (state: GitHubState) =>
    checksOf(world.app, state, state.pull.merge ?? "").map(({ conclusion }) => conclusion);

  it("gets a check at the commit that it built", async () => {
    const head = queued.pull.merge ?? "";
    await builds(queued);
    await eventually(() => checksOf(world.app, queued, head).length > 0);
    expect(checksOf(world.app, queued, head)).toMatchObject([{ conclusion: "failure", name: "compliance" }]);
    expect(queued.comments).toEqual([]);
  });

  it.each([
    { of: "check_run", state: requeuedRun },
    { of: "check_suite", state: requeuedSuite },
  ] as const)("gets it again after a $of is to run again", async ({ of, state }) => {
    const isOver = { is: false };
    const on = ({ path }: { path: string }) => !isOver.is && path.startsWith(`/repos/acme/${state.repo}/git/`);
    world.github.fails({ on, is: faults.notAccessible });
    await builds(state);
    await eventually(() => conclusions(state).at(-1) === "failure");
    isOver.is = true;
    await rerun(world, state, state.pull.merge ?? "", { of });
    await eventually(() => conclusions(state).at(-1) === "success");
    expect([...world.app.queuedSuites]).toEqual([]);
  });
});

describe("a push to a base branch", () => {
  const push = (commits: readonly object[], more: object = {}) => ({
    ...about(moved),
    ref: "refs/heads/main",
    commits,
    ...more,
  });

  it.each([
    {
      title: "that changes nothing of the program or its evidence",
      payload: push([{ modified: ["src/other.ts"] }]),
      outcome: "ignored",
    },
    {
      title: "to a branch that no pull request goes into",
      payload: push([{ modified: ["compliance/program.yml"] }], { ref: "refs/heads/next" }),
      outcome: "ignored",
    },
    { title: "that deletes the branch", payload: push([], { deleted: true }), outcome: "ignored" },
    {
      title: "that changes the program",
      payload: push([{ added: ["compliance/controls/new.yml"] }]),
      outcome: "queued",
    },
    {
      title: "that changes evidence",
      payload: push([{ removed: ["docs/policies/encryption.md"] }]),
      outcome: "coalesced",
    },
    { title: "that does not say what it changes", payload: push([], { forced: true }), outcome: "coalesced" },
  ])("$title is $outcome", async ({ payload, outcome }) => {
    if (checksOf(world.app, moved, moved.pull.head).length === 0) {
      await deliver(world.url, pushed(moved));
      await eventually(() => checksOf(world.app, moved, moved.pull.head).length > 0);
    }
    expect(await deliver(world.url, payload, { event: "push" })).toEqual({ status: 202, outcome });
  });
});

describe("a check that somebody else made", () => {
  const made = (name: string, more: object = {}) => ({
    action: "completed",
    ...about(scanned),
    check_run: { head_sha: scanned.pull.head, name, app: { id: scanner.id }, ...more },
  });

  it("has the pull request evaluated whose evidence it is, and is of no interest otherwise", async () => {
    const concluded = (conclusion: string) =>
      checksOf(world.app, scanned, scanned.pull.head).some((check) => check.conclusion === conclusion);
    await deliver(world.url, pushed(scanned));
    await eventually(() => concluded("failure"));
    for (const other of [
      made("build"),
      made("tls", { head_sha: "a".repeat(40) }),
      made("tls", { app: { id: world.app.id } }),
    ])
      expect((await deliver(world.url, other, { event: "check_run" })).outcome).toBe("ignored");
    scanned.checks.push({ ...tls, id: 2, commit: scanned.pull.head });
    expect((await deliver(world.url, made("tls"), { event: "check_run" })).outcome).toBe("queued");
    await eventually(() => concluded("success"));
  });

  it.each([
    { event: "status", more: { sha: scanned.pull.head, context: "TLS" }, outcome: "queued" },
    { event: "status", more: { sha: scanned.pull.head, context: "other" }, outcome: "ignored" },
    {
      event: "check_suite",
      more: { action: "completed", check_suite: { head_sha: scanned.pull.head, app: { id: 1 } } },
      outcome: "queued",
    },
  ])("$event: $outcome", async ({ event, more, outcome }) => {
    const answer = await deliver(world.url, { ...about(scanned), ...more }, { event });
    expect(answer.outcome === "coalesced" ? "queued" : answer.outcome).toBe(outcome);
  });
});
