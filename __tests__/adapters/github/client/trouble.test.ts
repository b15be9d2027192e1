import { describe, expect } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { askGraphql } from "../../../../src/adapters/github/client/graphql.ts";
import { troubleOf } from "../../../../src/adapters/github/client/trouble.ts";
import { errorBody } from "../../../support/loopback-answers.ts";
import { type Fault, faults, type Loopback } from "../../../support/loopback-github.ts";
import { workflowToken } from "../../../support/loopback-state.ts";
import { itOnGitHub } from "../../../support/on-github.ts";

const it = itOnGitHub();
const now = Date.UTC(2026, 10, 23, 12);
const inAnHour = now / 1_000 + 3_600;

const usedUp = {
  status: 403,
  body: errorBody("API rate limit exceeded", "403"),
  headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(inAnHour) },
};

/** What a server's client, which waits for nobody, is told of failures. */
async function told(github: Loopback, is: Fault["is"], query = false) {
  github.fails({ on: /./, is });
  const failures: unknown[] = [];
  const client = gitHubClient({
    token: workflowToken,
    apiUrl: github.url,
    wait: async () => {},
    // Only what never answers is given up on: a loaded machine answers late.
    answerWithin: is === "silent" ? 200 : 30_000,
    longestWait: 0,
    failed: (error) => failures.push(error),
  });
  const asked = query
    ? askGraphql(client, "query { viewer { login } }", {})
    : client.rest.pulls.get({ owner: "acme", repo: "scheduling", pull_number: 7 });
  await asked.catch(() => {});
  return failures.map((error) => troubleOf(error, now));
}

describe("what keeps GitHub from serving a request", () => {
  it.for([
    { title: "the limit of an hour, until it is reset", is: usedUp, until: inAnHour * 1_000 },
    { title: "a secondary limit, for as long as it says", is: faults.secondaryLimit(90), until: now + 90_000 },
    {
      title: "a secondary limit that does not say, for a minute",
      is: { ...faults.secondaryLimit(0), headers: {} },
      until: now + 60_000,
    },
    {
      title: "too many requests",
      is: { status: 429, body: errorBody("slow down", "429"), headers: { "retry-after": "5" } },
      until: now + 5_000,
    },
  ])("$title", async ({ is, until }, { github }) => {
    expect(await told(github, is)).toEqual([{ is: "limited", until, because: expect.any(String) }]);
  });

  it("the limit of an hour of GraphQL, which is an answer like others", async ({ github }) => {
    const { headers } = usedUp;
    const body = { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] };
    const found = await told(github, { status: 200, body, headers }, true);
    expect(found).toEqual([{ is: "limited", until: inAnHour * 1_000, because: expect.any(String) }]);
  });

  it.for([
    { title: "a server's error", is: faults.serverError },
    { title: "no answer", is: "silent" },
    { title: "a connection that is cut", is: "reset" },
    { title: "half an answer", is: "truncated" },
  ] as const)("$title: it is down", async ({ is }, { github }) => {
    expect(await told(github, is)).toEqual([{ is: "down", because: expect.any(String) }]);
  });

  it.for([
    { title: "what is not there", is: faults.notFound },
    { title: "what may not be seen", is: faults.notAccessible },
    { title: "a token that is not known", is: faults.badCredentials },
  ])("$title is an answer, and no trouble", async ({ is }, { github }) => {
    expect(await told(github, is)).toEqual([null]);
  });
});
