import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { readContributors } from "../../../../src/adapters/github/pulls/contributors.ts";
import { makePullRequest, removeAll } from "../../../support/git.ts";
import { objectsOf } from "../../../support/git-objects.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { workflowToken } from "../../../support/loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

afterAll(removeAll);

const client = () => gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} });
const at = { owner: "acme", repo: "scheduling", number: 7 };
const contributors = (approvers: readonly string[] = []) => readContributors(client(), at, approvers);

it("are those who wrote or committed, once each; GitHub itself and its merges are nobody", async () => {
  github.state.pullCommits = [
    { author: "carol", committer: "web-flow", parents: 1 },
    { author: "bob", committer: "dave", parents: 1 },
    { author: null, committer: null, parents: 1 },
    { author: "erin", committer: "web-flow", parents: 2 },
    { author: "carol", committer: "carol", parents: 2 },
  ];
  expect(await contributors()).toEqual({ contributors: ["bob", "carol", "dave"], unknownWriters: ["0000000"] });
});

it("are not known where a commit says that GitHub itself is its author, which anybody can write", async () => {
  github.state.pullCommits = [
    { author: "web-flow", committer: "web-flow", parents: 1 },
    { author: "web-flow", committer: "carol", parents: 1 },
  ];
  expect(await contributors()).toEqual({ contributors: ["carol"], unknownWriters: ["0000000", "0000000"] });
});

it("cannot be told of more commits than GitHub lists", async () => {
  github.state.pullCommits = Array.from({ length: 250 }, () => ({ author: "bob", committer: "bob", parents: 1 }));
  await expect(contributors()).rejects.toThrow("only the first 250 commits");
});

it("are not nobody when GitHub does not answer", async () => {
  github.fails({ on: /commits/, is: faults.serverError });
  await expect(contributors()).rejects.toThrow();
});

describe("a merge that GitHub made, of whom it is asked", () => {
  const repository = makePullRequest({ "a.txt": "1", "b.txt": "1" }, { "a.txt": "2", "b.txt": "1" });
  const at = { cwd: repository.dir };
  const git = (...words: string[]) => repository.git(...words);
  git("checkout", "-q", "-b", "moved", "start");
  writeFileSync(join(at.cwd, "b.txt"), "3");
  git("commit", "-qam", "moved on");
  git("checkout", "-q", "-b", "clean", "feature");
  git("merge", "-q", "--no-ff", "-m", "update", "moved");
  git("checkout", "-q", "-b", "mixed", "feature");
  git("merge", "-q", "--no-ff", "--no-commit", "moved");
  writeFileSync(join(at.cwd, "b.txt"), "somebody's own");
  git("commit", "-qam", "update");

  const merged = async (branch: string, approvers: readonly string[]) => {
    github.state.git = objectsOf(repository);
    const sha = git("rev-parse", branch);
    github.state.pullCommits = [
      { author: "carol", committer: "carol", parents: 1 },
      { author: "erin", committer: "web-flow", parents: 2, sha },
    ];
    return (await contributors(approvers)).contributors;
  };

  it("is nobody's work where it holds only what a side had", async () => {
    expect(await merged("clean", ["erin"])).toEqual(["carol"]);
  });

  it("is its author's where it holds what neither had", async () => {
    expect(await merged("mixed", ["erin"])).toEqual(["carol", "erin"]);
  });

  it.each([null, "web-flow"])("is somebody's where it holds what neither had, and its author is %j", async (author) => {
    for (const [branch, unknown] of [
      ["clean", []],
      ["mixed", [expect.any(String)]],
    ] as const) {
      github.state.git = objectsOf(repository);
      const sha = git("rev-parse", branch);
      github.state.pullCommits = [{ author, committer: "web-flow", parents: 2, sha }];
      expect((await contributors(["erin"])).unknownWriters).toEqual(unknown);
    }
  });

  it("is not asked of who does not approve", async () => {
    expect(await merged("mixed", ["bob"])).toEqual(["carol"]);
    expect(github.calls).toHaveLength(1);
  });
});
