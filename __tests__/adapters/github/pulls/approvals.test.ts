import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { readApprovers, reviewsIn } from "../../../../src/adapters/github/pulls/approvals.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { type StoredReview, workflowToken } from "../../../support/loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const head = "c".repeat(40);
const at = { owner: "acme", repo: "scheduling", number: 7 };
const client = () => gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} });
const read = () => readApprovers(client(), at, { head, author: "carol" });
const approvers = async () => (await read()).approvers;

function review(by: string | null, state: StoredReview["state"], commit: string | null = head): StoredReview {
  return { by, state, commit };
}

const old = "a".repeat(40);
const cases: { what: string; reviews: StoredReview[]; approvers: string[] }[] = [
  { what: "nobody", reviews: [], approvers: [] },
  { what: "an approval of the head commit", reviews: [review("bob", "APPROVED")], approvers: ["bob"] },
  {
    what: "two, in order",
    reviews: [review("bob", "APPROVED"), review("alice", "APPROVED")],
    approvers: ["alice", "bob"],
  },
  { what: "an approval of an earlier commit", reviews: [review("bob", "APPROVED", old)], approvers: [] },
  { what: "one of a commit that is gone", reviews: [review("bob", "APPROVED", null)], approvers: [] },
  { what: "again, for head", reviews: [review("bob", "APPROVED", old), review("bob", "APPROVED")], approvers: ["bob"] },
  { what: "taken back", reviews: [review("bob", "APPROVED"), review("bob", "CHANGES_REQUESTED")], approvers: [] },
  { what: "dismissed", reviews: [review("bob", "APPROVED"), review("bob", "DISMISSED")], approvers: [] },
  {
    what: "and a comment after it",
    reviews: [review("bob", "APPROVED"), review("bob", "COMMENTED")],
    approvers: ["bob"],
  },
  { what: "only a comment", reviews: [review("bob", "COMMENTED")], approvers: [] },
  { what: "a bot", reviews: [review("copilot[bot]", "APPROVED")], approvers: [] },
  { what: "the author's own", reviews: [review("Carol", "APPROVED")], approvers: [] },
  { what: "somebody whose account is gone", reviews: [review(null, "APPROVED")], approvers: [] },
];

it.each(cases)("approvers: $what", async ({ reviews, approvers: expected }) => {
  github.state.reviews = reviews;
  expect(await approvers()).toEqual(expected);
});

it("reads every page: an approval may be taken back on the third", async () => {
  github.state.reviews = [
    review("bob", "APPROVED"),
    review("alice", "APPROVED"),
    ...Array.from({ length: 200 }, () => review("dave", "COMMENTED")),
    review("bob", "DISMISSED"),
  ];
  expect(await approvers()).toEqual(["alice"]);
  expect(github.calls).toHaveLength(3);
});

it.each([
  { what: "an error", is: faults.serverError },
  { what: "half a page", is: "truncated" as const },
  { what: "a refusal", is: faults.notAccessible },
])("does not take $what for an empty list", async ({ is }) => {
  github.fails({ on: /reviews/, is });
  await expect(approvers()).rejects.toThrow();
});

it("approvals of earlier commits are told apart, each person's latest", async () => {
  github.state.reviews = [
    review("bob", "APPROVED", old),
    review("alice", "APPROVED", old),
    review("alice", "APPROVED"),
    review("dave", "APPROVED", old),
    review("dave", "DISMISSED", old),
  ];
  expect(await read()).toEqual({ approvers: ["alice"], earlier: [{ login: "bob", commit: old }] });
});

describe("reviews that came with the pull request", () => {
  const node = (author: object | null, state: string) => ({ author, state, commit: { oid: head } });
  const bob = { __typename: "User", login: "bob" };
  const told = (...nodes: readonly unknown[]) => reviewsIn({ totalCount: nodes.length, nodes });

  it("are those that the REST API tells", async () => {
    const reviews = told(node(bob, "APPROVED"), node({ __typename: "Bot", login: "alice" }, "APPROVED"));
    expect(reviews).toHaveLength(2);
    expect((await readApprovers(client(), at, { head, author: "carol" }, reviews)).approvers).toEqual(["bob"]);
    expect(github.calls).toEqual([]);
  });

  it.each([
    ["not all of them", reviewsIn({ totalCount: 2, nodes: [node(bob, "APPROVED")] })],
    ["one that was not told", told(node(bob, "APPROVED"), null)],
    ["nobody who dismissed: it may be the one who approved", told(node(bob, "APPROVED"), node(null, "DISMISSED"))],
    ["an author of another kind", told(node({ __typename: "Mannequin", login: "bob" }, "APPROVED"))],
    ["nothing", reviewsIn(null)],
  ])("are left to the REST API where there is %s", (_, reviews) => {
    expect(reviews).toBe(null);
  });
});
