import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/doors/action/event.ts";
import { Unreadable } from "../../src/ports.ts";

const pull = {
  number: 7,
  head: { sha: "c".repeat(40), ref: "tls", repo: { full_name: "acme/scheduling" } },
  base: { ref: "main", sha: "b".repeat(40) },
  user: { login: "carol" },
};
const text = (changed: object = {}) => JSON.stringify({ action: "synchronize", pull_request: { ...pull, ...changed } });

describe("a pull_request event", () => {
  it("is read", () => {
    expect(readEvent("pull_request", text(), "acme/scheduling")).toEqual({
      owner: "acme",
      repo: "scheduling",
      number: 7,
      head: "c".repeat(40),
      author: "carol",
      baseBranch: "main",
      headBranch: "tls",
    });
  });

  it.each([
    { what: "a fork", head: { ...pull.head, repo: { full_name: "mallory/scheduling" } } },
    { what: "a fork that is gone", head: { ...pull.head, repo: null } },
  ])("of $what has no branch to edit here", ({ head }) => {
    expect(readEvent("pull_request", text({ head }), "acme/scheduling").headBranch).toBeNull();
  });

  it("of an author who is gone is nobody's", () => {
    expect(readEvent("pull_request", text({ user: null }), "acme/scheduling").author).toBe("");
  });

  it.each(["", "{", "null", "[]", "{}", JSON.stringify({ pull_request: { number: "7" } })])(
    "without its payload is refused: %j",
    (payload) => {
      expect(() => readEvent("pull_request", payload, "acme/scheduling")).toThrow(Unreadable);
    },
  );
});

it.each(["push", "merge_group", "workflow_dispatch", "schedule", "issue_comment", "pull_request_target", ""])(
  "event %j is refused, and the message says what to use",
  (name) => {
    expect(() => readEvent(name, text(), "acme/scheduling")).toThrow(/run it `on: pull_request`/);
  },
);
