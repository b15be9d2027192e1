import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/doors/action/event.ts";
import { runnerOf } from "../../src/doors/action/runner.ts";
import { Unreadable } from "../../src/ports.ts";

const [base, head] = ["b".repeat(40), "c".repeat(40)];
const pull = {
  number: 7,
  head: { sha: head, ref: "tls", repo: { full_name: "acme/scheduling" } },
  base: { ref: "main", sha: base },
  user: { login: "carol" },
};
const group = {
  action: "checks_requested",
  merge_group: {
    head_sha: head,
    base_sha: base,
    base_ref: "refs/heads/main",
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
  },
};
const commented = {
  action: "created",
  issue: { number: 7, user: { login: "carol" }, pull_request: { url: "https://api.github.com" } },
  comment: { id: 3_000_000_001, body: "/compliance help", user: { login: "alice" } },
};
const repository = { default_branch: "main" };

function read(name: string, payload: unknown, env: Record<string, string> = {}) {
  const runner = runnerOf({
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: "acme/scheduling",
    GITHUB_SHA: head,
    GITHUB_REF: "refs/heads/main",
    ...env,
  });
  return readEvent(runner, typeof payload === "string" ? payload : JSON.stringify(payload));
}

describe("an event of a pull request", () => {
  it.each([
    { name: "pull_request", readFrom: "checkout" },
    { name: "pull_request_review", readFrom: "checkout" },
    { name: "pull_request_target", readFrom: "api" },
  ])("$name is read from the $readFrom", ({ name, readFrom }) => {
    expect(read(name, { action: "synchronize", pull_request: pull })).toEqual({
      kind: "pull-request",
      owner: "acme",
      repo: "scheduling",
      number: 7,
      head,
      base,
      author: "carol",
      baseBranch: "main",
      headBranch: "tls",
      readFrom,
    });
  });

  it.each([
    { what: "a fork", repo: { full_name: "mallory/scheduling" } },
    { what: "a fork that is gone", repo: null },
  ])("of $what has no branch to edit here", ({ repo }) => {
    const event = read("pull_request", { pull_request: { ...pull, head: { ...pull.head, repo } } });
    expect(event).toMatchObject({ headBranch: null });
  });

  it("of an author who is gone is nobody's", () => {
    expect(read("pull_request", { pull_request: { ...pull, user: null } })).toMatchObject({ author: "" });
  });
});

describe("what else is served", () => {
  const at = { owner: "acme", repo: "scheduling" };
  const postures = { kind: "posture", ...at, commit: head, branch: "main", isDefault: true };
  const table = [
    {
      what: "a merge group",
      name: "merge_group",
      payload: group,
      is: { kind: "merge-group", ...at, head, base, baseBranch: "main", pull: 7 },
    },
    {
      what: "a push to the default branch",
      name: "push",
      payload: { ref: "refs/heads/main", repository },
      is: { ...postures, why: "push" },
    },
    { what: "a schedule", name: "schedule", payload: { schedule: "0 6 * * 1" }, is: { ...postures, why: "schedule" } },
    {
      what: "a run by hand",
      name: "workflow_dispatch",
      payload: { inputs: null, repository },
      is: { ...postures, why: "workflow_dispatch" },
    },
    {
      what: "a new comment on a pull request",
      name: "issue_comment",
      payload: commented,
      is: {
        kind: "comment",
        ...at,
        number: 7,
        commentId: 3_000_000_001,
        body: "/compliance help",
        by: "alice",
        author: "carol",
      },
    },
  ];
  it.each(table)("$what", ({ name, payload, is }) => {
    expect(read(name, payload)).toEqual(is);
  });

  it("a push to another branch is of that branch", () => {
    const event = read("push", { ref: "refs/heads/tls", repository }, { GITHUB_REF: "refs/heads/tls" });
    expect(event).toMatchObject({ kind: "posture", branch: "tls", isDefault: false });
  });
});

describe("nothing to do", () => {
  it.each([
    { what: "an edited comment", name: "issue_comment", payload: { ...commented, action: "edited" } },
    {
      what: "a comment on an issue",
      name: "issue_comment",
      payload: { ...commented, issue: { number: 7, user: null } },
    },
    { what: "a merge group that is gone", name: "merge_group", payload: { ...group, action: "destroyed" } },
    { what: "a branch that is gone", name: "push", payload: { ref: "refs/heads/tls", deleted: true } },
    { what: "a tag", name: "push", payload: { ref: "refs/tags/v1" } },
  ])("$what", ({ name, payload }) => {
    expect(read(name, payload)).toEqual({ kind: "nothing", because: expect.stringMatching(/\w/) });
  });
});

describe("what is refused", () => {
  const names = ["pull_request", "pull_request_target", "pull_request_review", "merge_group", "push", "issue_comment"];
  const payloads = ["", "{", "null", "[]", "{}", JSON.stringify({ pull_request: { number: "7" } })];
  it.each(names.flatMap((name) => payloads.map((payload) => ({ name, payload }))))(
    "$name without its payload: $payload",
    ({ name, payload }) => {
      expect(() => read(name, payload)).toThrow(/the event's payload \(GITHUB_EVENT_PATH\) holds no /);
    },
  );

  it.each(["deployment", "workflow_call", "toString", ""])("event %j, and the message says what is served", (name) => {
    expect(() => read(name, {})).toThrow(/serves pull_request, pull_request_target, /);
  });

  it("a commit id that is none", () => {
    const payload = { pull_request: { ...pull, head: { ...pull.head, sha: "--upload-pack=x" } } };
    expect(() => read("pull_request", payload)).toThrow(/pull_request.head.sha is no commit id/);
  });

  it.each(["", "acme", "acme/", "/x", "a/b/c"])("a repository that is named %j", (name) => {
    expect(() => read("pull_request", { pull_request: pull }, { GITHUB_REPOSITORY: name })).toThrow(Unreadable);
  });

  it.each([
    { what: "a schedule without a commit", name: "schedule", env: { GITHUB_SHA: "" } },
    { what: "a run by hand at no commit", name: "workflow_dispatch", env: { GITHUB_SHA: "main" } },
  ])("$what", ({ name, env }) => {
    expect(() => read(name, {}, env)).toThrow(/GITHUB_SHA/);
  });
});
