import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { importRepository, pullRequest, removeAll } from "./git.ts";
import { gitObjects, objectsOf } from "./git-objects.ts";
import { type Loopback, loopbackGitHub } from "./loopback-github.ts";
import { holdPullRequest, workflowToken } from "./loopback-state.ts";
import { executable, submodule, symlink, world } from "./world.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(() => github.close());
afterAll(removeAll);

const headers = {
  authorization: `token ${workflowToken}`,
  "user-agent": "test",
  accept: "application/vnd.github+json",
  "content-type": "application/json",
};

function ask(method: string, path: string, body?: unknown, changed: Record<string, string> = {}) {
  return fetch(`${github.url}${path}`, {
    method,
    headers: { ...headers, ...changed },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const comments = "/repos/acme/scheduling/issues/7/comments";
const wrong = [
  {
    what: "an operation that GitHub does not have",
    ask: () => ask("GET", "/repos/acme/scheduling/remarks"),
    says: "no such operation",
  },
  {
    what: "a path parameter of the wrong type",
    ask: () => ask("GET", "/repos/acme/scheduling/pulls/seven"),
    says: "pull_number",
  },
  {
    what: "a parameter that is not known",
    ask: () => ask("GET", "/repos/acme/scheduling/pulls/7/reviews?size=9"),
    says: "size is not",
  },
  {
    what: "a body without what it needs",
    ask: () => ask("POST", comments, { text: "hello" }),
    says: "property 'body'",
  },
  {
    what: "a body where none belongs",
    ask: () => ask("DELETE", "/repos/acme/scheduling/issues/comments/1", {}),
    says: "takes no body",
  },
  {
    what: "no media type of GitHub's",
    ask: () => ask("GET", "/repos/acme/scheduling/pulls/7", undefined, { accept: "*/*" }),
    says: "accepts",
  },
  {
    what: "a field that GitHub's schema lacks",
    ask: () => ask("POST", "/graphql", { query: "{ viewer { loginn } }" }),
    says: 'Cannot query field "loginn"',
  },
  {
    what: "a variable of the wrong type",
    ask: () =>
      ask("POST", "/graphql", {
        query: "query ($n: Int!) { repository(owner: $n, name: $n) { id } }",
        variables: { n: 1 },
      }),
    says: '"$n"',
  },
];

it.each(wrong)("sees $what", async ({ ask, says }) => {
  await ask();
  expect(github.violations.join("\n")).toContain(says);
});

it("has nothing to say against what GitHub would take and give", async () => {
  await ask("GET", "/repos/acme/scheduling/pulls/7");
  await ask("GET", "/repos/acme/scheduling/pulls/7/reviews?per_page=100&page=2");
  expect((await ask("POST", comments, { body: "hello" })).status).toBe(201);
  expect((await ask("GET", "/repos/acme/scheduling/pulls/8")).status).toBe(404);
  expect((await ask("POST", comments, { body: "x".repeat(65_537) })).status).toBe(422);
  expect(github.violations).toEqual([]);
});

describe("a repository's contents", () => {
  const { files } = world({ "a.b": "1\n", "a/b": "2\n", "a/c/d": "3\n", link: symlink("a"), lib: submodule("1") })
    .edit("a/b", executable("22\n"))
    .head({ "e/f.bin": Uint8Array.of(0, 1, 2) });
  const commits = pullRequest(files.base, files.head);
  const repository = "/repos/acme/scheduling";
  const json = async (path: string) => JSON.parse(await (await ask("GET", `${repository}${path}`)).text());
  const object = async (args: string, fields: string) => {
    const query = `{ repository(owner: "acme", name: "scheduling") { object(${args}) { oid ${fields} } } }`;
    return JSON.parse(await (await ask("POST", "/graphql", { query })).text()).data.repository.object;
  };

  it("are what git makes of them", () => {
    const real = importRepository(commits);
    expect(objectsOf(real)).toEqual(gitObjects(commits));
  });

  it("are given as GitHub gives them, and nothing else", async () => {
    const git = gitObjects(commits);
    holdPullRequest(github.state, git);
    const { head, merge } = github.state.pull;
    expect(await json("/pulls/7")).toMatchObject({ mergeable: true, merge_commit_sha: merge, changed_files: 2 });
    expect(await json(`/git/ref/${encodeURIComponent("heads/feature")}`)).toMatchObject({ object: { sha: head } });
    const commit = await json(`/git/commits/${merge}`);
    expect(commit.parents).toHaveLength(2);
    const { tree, truncated } = await json(`/git/trees/${commit.tree.sha}?recursive=1`);
    expect(truncated).toBe(false);
    expect(tree.map(({ mode, path }: Record<string, string>) => `${mode} ${path}`)).toEqual([
      ...["100644 a.b", "040000 a", "100755 a/b", "040000 a/c", "100644 a/c/d"],
      ...["040000 e", "100644 e/f.bin", "160000 lib", "120000 link"],
    ]);
    const { content } = await json(`/git/blobs/${tree[6].sha}`);
    expect([...Buffer.from(content, "base64")]).toEqual([0, 1, 2]);
    expect(await json("/pulls/7/files?per_page=1&page=2")).toMatchObject([{ filename: "e/f.bin", status: "added" }]);
    expect(await json("/compare/main...feature?per_page=1&page=2")).toMatchObject({
      merge_base_commit: { sha: git.refs.get("refs/heads/start") },
      files: [],
    });
    expect(await object('expression: "feature:a/b"', "... on Blob { text isBinary isTruncated }")).toMatchObject({
      text: "22\n",
      isBinary: false,
      isTruncated: false,
    });
    expect(await object(`oid: "${merge}"`, "... on Commit { parents(first: 2) { nodes { oid } } }")).toMatchObject({
      parents: { nodes: [{ oid: github.state.pull.base }, { oid: head }] },
    });
    expect(github.violations).toEqual([]);
  });

  it("end where GitHub's limits are", async () => {
    holdPullRequest(github.state, gitObjects(commits));
    Object.assign(github.state.limits, { treeEntries: 3, pullFiles: 1, blobText: 1 });
    github.state.pull.unsettled = 1;
    expect(await json("/git/trees/main?recursive=1")).toMatchObject({ truncated: true });
    expect((await json("/git/trees/main")).truncated).toBe(false);
    expect(await json("/pulls/7/files")).toHaveLength(1);
    expect(await object('expression: "main:a/b"', "... on Blob { text isTruncated }")).toMatchObject({
      text: "2",
      isTruncated: true,
    });
    expect([(await json("/pulls/7")).mergeable, (await json("/pulls/7")).mergeable]).toEqual([null, true]);
    github.state.git = gitObjects([]);
    expect((await ask("GET", `${repository}/git/trees/main`)).status).toBe(409);
    expect(github.violations).toEqual([]);
  });
});
