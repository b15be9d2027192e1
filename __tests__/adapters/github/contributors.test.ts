import { afterEach, beforeEach, expect, it } from "vitest";
import { gitHubClient } from "../../../src/adapters/github/client.ts";
import { readContributors } from "../../../src/adapters/github/contributors.ts";
import { faults, type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";
import { workflowToken } from "../../support/loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const client = () => gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} });
const contributors = () => readContributors(client(), { owner: "acme", repo: "scheduling", number: 7 });

it("are those who wrote or committed, once each; GitHub itself and its merges are nobody", async () => {
  github.state.pullCommits = [
    { author: "carol", committer: "web-flow", parents: 1 },
    { author: "bob", committer: "dave", parents: 1 },
    { author: null, committer: null, parents: 1 },
    { author: "erin", committer: "web-flow", parents: 2 },
    { author: "carol", committer: "carol", parents: 2 },
  ];
  expect(await contributors()).toEqual(["bob", "carol", "dave"]);
});

it("cannot be told of more commits than GitHub lists", async () => {
  github.state.pullCommits = Array.from({ length: 250 }, () => ({ author: "bob", committer: "bob", parents: 1 }));
  await expect(contributors()).rejects.toThrow("only the first 250 commits");
});

it("are not nobody when GitHub does not answer", async () => {
  github.fails({ on: /commits/, is: faults.serverError });
  await expect(contributors()).rejects.toThrow();
});
