import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { readPullFiles } from "../../../../src/adapters/github/contents/pull-files.ts";
import type { Compares } from "../../../../src/adapters/github/pulls/compared.ts";
import { HeadMoved } from "../../../../src/adapters/github/pulls/pull.ts";
import { gitHubRepository } from "../../../../src/adapters/github/pulls/repository.ts";
import type { Repository } from "../../../../src/ports.ts";
import { Unreadable } from "../../../../src/ports.ts";
import { pullRequest } from "../../../support/git.ts";
import { addCommit, gitObjects } from "../../../support/git-objects.ts";
import { type Asked, type Fault, faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { type GitHubState, holdPullRequest, workflowToken } from "../../../support/loopback-state.ts";
import { type World, world } from "../../../support/world.ts";

let github: Loopback;
let waited: number[];
let answerWithin: number;

beforeEach(async () => {
  github = await loopbackGitHub();
  waited = [];
  answerWithin = 10_000;
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at} of a file that says something\n`).join("");

const simple = world({ "compliance/program.yml": "version: 1\n", "docs/a.md": lines(0, 20), "b.txt": "b\n" })
  .rename("docs/a.md", "docs/c.md")
  .edit("docs/c.md", (text) => `${text}one more\n`);

function hold({ files }: World): GitHubState {
  holdPullRequest(github.state, gitObjects(pullRequest(files.base, files.head)));
  return github.state;
}

function open(compare: Partial<Compares> = {}) {
  const wait = async (milliseconds: number) => waited.push(milliseconds);
  const { head, number } = github.state.pull;
  return gitHubRepository({
    client: gitHubClient({ token: workflowToken, apiUrl: github.url, wait, answerWithin }),
    at: { owner: "acme", repo: "scheduling" },
    compare: { kind: "pull", number, head, ...compare } as Compares,
    wait,
  });
}

async function everything(repository: Repository) {
  const { base, head } = await repository.revisions();
  for (const side of [base, head]) await repository.read(side, await repository.files(side));
  return repository.change();
}

describe("what is compared", () => {
  it("is the test merge and its first parent, by the names people know", async () => {
    const { pull } = hold(simple);
    const base = { id: pull.base, name: "main", isCommit: true };
    expect(await open().revisions()).toEqual({
      base,
      tip: base,
      head: { id: pull.merge, name: "refs/pull/7/merge", isCommit: true },
    });
    expect(github.calls).toHaveLength(1);
  });

  it("is awaited while GitHub does not know whether the pull request merges", async () => {
    hold(simple).pull.unsettled = 3;
    expect(await open().compared()).toMatchObject({ how: "merge", because: null });
    expect(waited).toEqual([1_000, 2_000]);
  });

  it("is awaited while the test merge is of an earlier head", async () => {
    const { git, pull } = hold(simple);
    const later = addCommit(git ?? gitObjects([]), {
      branch: "feature",
      parents: ["feature"],
      files: simple.files.head,
    });
    pull.head = later;
    expect(await open().compared()).toMatchObject({
      how: "merge-base",
      because: "GitHub has not merged its newest commit yet",
      head: { commit: later },
    });
    expect(waited).toEqual([1_000, 2_000, 3_000, 4_000]);
  });

  const unmerged = [
    { what: "conflicts", change: { mergeable: false }, because: "it conflicts with its base", waits: 0 },
    { what: "is closed", change: { state: "closed" }, because: "it is closed", waits: 0 },
    { what: "is not known to merge", change: { unsettled: 9 }, because: "GitHub has not computed yet", waits: 4 },
  ] as const;
  it.each(unmerged)(
    "is head and where it left base, when the pull request $what",
    async ({ change, because, waits }) => {
      const { git, pull } = hold(simple);
      Object.assign(pull, change);
      const compared = await open().compared();
      expect(compared.because).toContain(because);
      expect(compared).toMatchObject({
        how: "merge-base",
        base: { commit: git?.refs.get("refs/heads/start"), name: "merge base of main and refs/pull/7/head" },
        head: { commit: pull.head, name: "refs/pull/7/head" },
      });
      expect(waited).toHaveLength(waits);
    },
  );

  it("is nothing when the pull request has moved on", async () => {
    const now = hold(simple).pull.head;
    const moved = open({ head: "d".repeat(40) }).revisions();
    await expect(moved).rejects.toThrow(HeadMoved);
    await expect(moved).rejects.toMatchObject({
      now,
      message: expect.stringContaining("has moved on from ddddddd to"),
    });
  });

  it("is any two revisions, or the second and where it left the first", async () => {
    const { git, pull } = hold(simple);
    const pair = { kind: "pair", base: "main", head: pull.head } as const;
    expect(await open({ ...pair, exact: true }).revisions()).toMatchObject({ base: { id: pull.base, name: "main" } });
    const start = git?.refs.get("refs/heads/start");
    expect(await open({ ...pair, exact: false }).revisions()).toMatchObject({ base: { id: start } });
  });
});

describe("what has changed", () => {
  const renamed = { path: "docs/c.md", previous: "docs/a.md", status: "renamed" };
  const changeOf = async () => (await open().change()).files;
  const asked = () => github.calls.filter((call) => call.includes("/files"));

  it("is what the two lists of files say, and GitHub tells of renames alone", async () => {
    hold(simple);
    expect(await changeOf()).toEqual([renamed]);
    expect(asked()).toHaveLength(1);
    hold(world({ "a.md": "a\n" }).rename("a.md", "b.md"));
    expect(await changeOf()).toEqual([{ path: "b.md", previous: "a.md", status: "renamed" }]);
    expect(asked()).toHaveLength(1);
  });

  const partial = [
    { what: "counts more files than it lists", pull: { changedFiles: 9 }, limits: {}, pages: 1 },
    { what: "counts fewer files than it lists", pull: { changedFiles: 0 }, limits: {}, pages: 1 },
    { what: "counts more than it ever lists", pull: { changedFiles: 3_000 }, limits: {}, pages: 0 },
    { what: "leaves rows out", pull: {}, limits: { pullFiles: 0 }, pages: 1 },
  ];
  it.each(partial)("is read from the files themselves when GitHub $what", async ({ pull, limits, pages }) => {
    const state = hold(simple);
    Object.assign(state.pull, pull);
    Object.assign(state.limits, limits);
    expect(await changeOf()).toEqual([renamed]);
    expect(asked()).toHaveLength(pages);
  });

  it("is whole with 4,212 files, of which GitHub lists 3,000", async () => {
    const many = (from: string) =>
      Object.fromEntries(numbers(4_212).map((at) => [`src/${from}/${at % 40}/${at}.ts`, `${at}\n`]));
    hold(world(many("old"), many("new")));
    const files = await changeOf();
    expect(files).toHaveLength(4_212);
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set(["renamed"]));
    expect(github.calls.length).toBeLessThanOrEqual(10);
  });

  it("keeps each of GitHub's seven words for it, and takes an eighth for a touch", async () => {
    hold(simple);
    const words = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged", "vanished"];
    const rows = words.map((status, at) => ({ ...row, filename: `${at}`, status }));
    const client = gitHubClient({ token: workflowToken, apiUrl: github.url });
    const listed = {
      ...client,
      rest: { pulls: { listFiles: async () => ({ data: rows }) } },
    } as unknown as typeof client;
    const read = await readPullFiles(listed, { owner: "acme", repo: "scheduling", number: 7 }, words.length);
    expect(read?.map(({ status }) => status)).toEqual([...words.slice(0, 7), "modified"]);
  });
  const row = { previous_filename: "before" };
});

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

const isOfFolders = ({ body }: Asked) => JSON.stringify(body ?? "").includes("on Tree");
const variablesOf = ({ body }: Asked): object => Object(Object(body).variables);
const foldersAsked = () => github.asked.filter(isOfFolders);

describe("how often GitHub is asked", () => {
  const calls = async (world: World) => {
    hold(world);
    await everything(open());
    return github.calls.length;
  };

  it("does not grow with the files of a typical pull request", async () => {
    const files = Object.fromEntries(numbers(150).map((at) => [`src/${at % 12}/${at}.md`, `${at}\n`]));
    const changed = world(files).edit("src/1/1.md", "other\n").rename("src/2/2.md", "src/2/renamed.md");
    expect(await calls(changed)).toBeLessThanOrEqual(6);
  });

  it("is by the hundreds of files, each content once", async () => {
    const same = Object.fromEntries(numbers(900).map((at) => [`${at}.md`, `${at % 300}\n`]));
    expect(await calls(world(same))).toBe(3);
  });

  it("is for half as many where it is too much for GitHub, and one by one only for a few", async () => {
    const files = Object.fromEntries(numbers(300).map((at) => [`${at}.md`, `${at}\n`]));
    const isOf = (most: number) => (asked: Asked) => Object.keys(variablesOf(asked)).length > most + 2;
    const tooMuch = [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "too much" }];
    const some = (body: object) => ({ data: body, errors: tooMuch });
    github.fails(
      { on: isOf(200), is: { status: 200, body: some({ repository: null }) } },
      { on: isOf(100), is: faults.serverError },
    );
    // The pull request, a tree; 300, 150 three times over, 75.
    expect(await calls(world(files))).toBe(2 + 1 + 2 * 3 + 4);
  });

  it("is folder by folder where GitHub cuts the list off, and never twice for the same folder", async () => {
    const files = Object.fromEntries(numbers(60).map((at) => [`${at % 6}/${at % 2}/${at}.md`, `${at}\n`]));
    hold(world(files).edit("3/1/3.md", "other\n")).limits.treeEntries = 20;
    expect((await everything(open())).files).toHaveLength(1);
    const listings = github.calls.filter((call) => call.includes("/git/trees/"));
    expect(new Set(listings).size).toBe(listings.length);
    expect(listings).toHaveLength(1 + 1 + 6);
    expect(foldersAsked()).toHaveLength(1);
  });
});

describe("what cannot be had", () => {
  const graphql = /graphql/;
  const cases: ReadonlyArray<{ what: string; fault?: Fault; state?: (state: GitHubState) => void; says: RegExp }> = [
    {
      what: "a token GitHub does not know",
      fault: { on: /./, is: faults.badCredentials },
      says: /rejected the token.*input `token`/,
    },
    {
      what: "a token that may not",
      fault: { on: /graphql/, is: faults.notAccessible },
      says: /pull request 7 of acme\/scheduling could not be read: GitHub answered 403.*contents: read/,
    },
    {
      what: "a pull request that is not there",
      fault: {
        on: /graphql/,
        is: { status: 200, body: { data: null, errors: [{ type: "NOT_FOUND", path: [], message: "gone" }] } },
      },
      says: /404.*may not see it/,
    },
    {
      what: "a server without GraphQL",
      fault: { on: /graphql/, is: faults.notFound },
      says: /there is no GraphQL API: GitHub answered 404 to POST \/graphql, which controldiff needs/,
    },
    {
      what: "an empty repository",
      state: (state) => {
        state.git = gitObjects([]);
      },
      says: /409 .*nothing to evaluate/,
    },
    {
      what: "a repository that says it is empty",
      fault: {
        on: /trees/,
        is: {
          status: 409,
          body: {
            message: "Git Repository is empty.",
            documentation_url: "https://docs.github.com/rest",
            status: "409",
          },
        },
      },
      says: /409 .*nothing to evaluate/,
    },
    { what: "a folder that is gone", fault: { on: /trees/, is: faults.notFound }, says: /list of files.*404/ },
    {
      what: "a server in trouble",
      fault: { on: /trees/, is: faults.serverError },
      says: /list of files.*502.*run the job again/,
    },
    {
      what: "a connection that breaks",
      fault: { on: /trees/, is: "reset" },
      says: /could not be reached.*run the job again/,
    },
    { what: "no answer", fault: { on: graphql, is: "silent" }, says: /could not be reached.*run the job again/ },
    { what: "half a list", fault: { on: /trees/, is: "truncated" }, says: /cut off.*run the job again/ },
    {
      what: "a list with nothing in it, by either API",
      fault: { on: (asked) => asked.path.includes("trees") || isOfFolders(asked), is: "empty" },
      says: /list is not the whole of it/,
    },
    {
      what: "a secondary limit that stays",
      fault: { on: graphql, is: faults.secondaryLimit(30) },
      says: /secondary rate limit.*in a few minutes/,
    },
    {
      what: "a file that is gone",
      state: ({ git }) => {
        git?.objects.delete(blobOf("b\n"));
      },
      says: /b\.txt could not be read: GitHub answered 404/,
    },
  ];

  it.each(cases)("is said: $what", async ({ fault, state, says }) => {
    state?.(hold(simple));
    if (state === undefined) hold(simple);
    if (fault !== undefined) github.fails(fault);
    if (fault?.is === "silent") answerWithin = 50;
    const repository = open();
    const read = everything(repository);
    await expect(read).rejects.toThrow(Unreadable);
    await expect(read).rejects.toThrow(says);
  });

  it("is had after all when GitHub is in trouble for a while", async () => {
    hold(simple);
    github.fails(
      { on: /trees/, is: faults.serverError, times: 1 },
      { on: graphql, is: faults.secondaryLimit(3), times: 1 },
      { on: /trees/, is: "truncated", times: 1 },
    );
    expect((await everything(open())).files).toHaveLength(1);
    expect(waited).toContain(3_000);
  });
});

function blobOf(text: string): string {
  const { objects } = gitObjects(pullRequest({ a: text }, { a: text }));
  const [id = ""] = [...objects].find(([, { type }]) => type === "blob") ?? [];
  return id;
}
