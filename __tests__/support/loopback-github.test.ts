import { afterEach, beforeEach, expect, it } from "vitest";
import { type Loopback, loopbackGitHub } from "./loopback-github.ts";
import { workflowToken } from "./loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(() => github.close());

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
