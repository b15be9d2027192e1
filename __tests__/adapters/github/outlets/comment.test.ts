import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { gitHubComment } from "../../../../src/adapters/github/outlets/comment.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { addComments, bot, readOnlyToken, workflowToken } from "../../../support/loopback-state.ts";
import { quietReport } from "../../../support/quiet-report.ts";

let github: Loopback;
let waited: number[];

beforeEach(async () => {
  github = await loopbackGitHub();
  waited = [];
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** A comment of ours that says this. */
function saying(text: string, key = "default"): string {
  const hash = Buffer.from(text).toString("hex").slice(0, 12);
  return `<!-- controldiff:v1 key=${key} head=${"c".repeat(40)} hash=${hash} -->\n### ${text}\n\nmore\n`;
}

interface Push {
  readonly says?: string;
  readonly worthSaying?: boolean;
  readonly when?: "on-problem" | "always";
  readonly head?: string;
  readonly token?: string;
}

async function push({ says = "1 new gap", worthSaying = true, when = "on-problem", ...rest }: Push = {}) {
  const wait = async (milliseconds: number) => waited.push(milliseconds);
  const outlet = gitHubComment({
    client: gitHubClient({ token: rest.token ?? workflowToken, apiUrl: github.url, wait }),
    at: { owner: "acme", repo: "scheduling", number: 7 },
    head: rest.head ?? github.state.pull.head,
    key: "default",
    when,
    render: () => saying(says),
    isWorthSaying: () => worthSaying,
  });
  return outlet.deliver(quietReport());
}

const bodies = () => github.state.comments.map((comment) => comment.body);
const created = "POST /repos/acme/scheduling/issues/7/comments";
const edited = (id: number) => `PATCH /repos/acme/scheduling/issues/comments/${id}`;
const deleted = (id: number) => `DELETE /repos/acme/scheduling/issues/comments/${id}`;

describe("the life of the comment", () => {
  it("is created by the first push that has something to say", async () => {
    const delivery = await push();
    expect(delivery).toEqual({
      outlet: "comment",
      outcome: "written",
      note: "",
      url: "https://github.com/acme/scheduling/pull/7#issuecomment-3000000001",
    });
    expect(bodies()).toEqual([saying("1 new gap")]);
  });

  it("is not created while there is nothing to say", async () => {
    expect(await push({ worthSaying: false })).toMatchObject({ outcome: "skipped", note: "", url: null });
    expect(github.writes()).toEqual([]);
  });

  it("is created although there is nothing to say when it is always wanted", async () => {
    expect(await push({ worthSaying: false, when: "always" })).toMatchObject({ outcome: "written" });
  });

  it("is edited by a push that changes what it says", async () => {
    const id = addComments(github.state, { body: saying("1 new gap") });
    const delivery = await push({ says: "2 new gaps" });
    expect(delivery).toMatchObject({ outcome: "written", url: expect.stringContaining(String(id)) });
    expect(github.writes()).toEqual([edited(id)]);
    expect(bodies()).toEqual([saying("2 new gaps")]);
  });

  it("turns green when all is fixed, and is not deleted", async () => {
    addComments(github.state, { body: saying("1 new gap") });
    await push({ says: "no new gaps", worthSaying: false });
    expect(bodies()).toEqual([saying("no new gaps")]);
  });

  it("is left alone by an identical run", async () => {
    await push();
    const before = github.writes().length;
    expect(await push()).toMatchObject({ outcome: "unchanged", note: "" });
    expect(github.writes()).toHaveLength(before);
  });

  it("is created once in fifty pushes", async () => {
    for (let at = 0; at < 50; at += 1) await push({ says: `state ${at % 3}`, worthSaying: at % 3 !== 0 });
    expect(github.writes().filter((call) => call === created)).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
  });
});

describe("which comment is ours", () => {
  it("is found behind 250 comments of others, over three pages", async () => {
    addComments(github.state, ...Array.from({ length: 250 }, (_, at) => ({ by: "alice", body: `comment ${at}` })));
    const id = addComments(github.state, { body: saying("1 new gap") });
    await push({ says: "2 new gaps" });
    expect(github.calls.filter((call) => call === "POST /graphql")).toHaveLength(3);
    expect(github.writes()).toEqual([edited(id)]);
  });

  const notOurs = [
    { why: "another user forged the marker", by: "mallory", body: saying("all is well") },
    { why: "it belongs to another program", by: bot, body: saying("all is well", "services/billing/program.yml") },
    { why: "the marker is not in the first line", by: bot, body: `> quoted\n${saying("all is well")}` },
    { why: "it has no marker", by: bot, body: "coverage went up" },
  ];
  it.each(notOurs)("is not one where $why", async ({ by, body }) => {
    addComments(github.state, { by, body });
    await push();
    expect(bodies()).toEqual([body, saying("1 new gap")]);
    expect(github.writes()).toEqual([created]);
  });

  it("is one whose lines the web editor ended with CRLF, and that says the same", async () => {
    addComments(github.state, { body: saying("1 new gap").replaceAll("\n", "\r\n") });
    expect(await push()).toMatchObject({ outcome: "unchanged" });
    expect(github.writes()).toEqual([]);
  });

  it("is one with CRLF that says something else", async () => {
    const id = addComments(github.state, { body: saying("1 new gap").replaceAll("\n", "\r\n") });
    await push({ says: "2 new gaps" });
    expect(github.writes()).toEqual([edited(id)]);
  });

  it("is put right where somebody edited what is under the marker", async () => {
    addComments(github.state, { body: saying("1 new gap").replace("### 1 new gap", "### all is well") });
    await push();
    expect(bodies()).toEqual([saying("1 new gap")]);
  });

  it("is the oldest of duplicates, and the others go, two writes in a run", async () => {
    const ids = [1, 2, 3, 4].map(() => addComments(github.state, { body: saying("1 new gap") }));
    const [first = 0, second = 0, third = 0, fourth = 0] = ids;
    await push({ says: "2 new gaps" });
    expect(github.writes()).toEqual([edited(first), deleted(second)]);
    await push({ says: "2 new gaps" });
    expect(github.writes().slice(2)).toEqual([deleted(third), deleted(fourth)]);
    expect(bodies()).toEqual([saying("2 new gaps")]);
  });
});

describe("what people did to it", () => {
  it("stays deleted", async () => {
    github.state.deleted.push({ by: "carol", of: bot });
    const delivery = await push();
    expect(delivery).toMatchObject({ outcome: "skipped", note: expect.stringContaining("was deleted") });
    expect(github.writes()).toEqual([]);
  });

  it.each([
    { whose: "somebody else's", by: "carol", of: "alice" },
    { whose: "a duplicate, by ourselves", by: bot, of: bot },
  ])("is not taken for deleted when it was $whose", async ({ by, of }) => {
    github.state.deleted.push({ by, of });
    expect(await push()).toMatchObject({ outcome: "written" });
  });

  it("stays minimized and as it was", async () => {
    addComments(github.state, { body: saying("1 new gap"), isMinimized: true });
    expect(await push({ says: "2 new gaps" })).toMatchObject({
      outcome: "skipped",
      note: expect.stringContaining("minimized"),
    });
    expect(github.writes()).toEqual([]);
  });
});

it("is left alone when the pull request has moved on from the commit that was evaluated", async () => {
  addComments(github.state, { body: saying("1 new gap") });
  const delivery = await push({ says: "2 new gaps", head: "d".repeat(40) });
  expect(delivery).toMatchObject({ outcome: "skipped", note: expect.stringContaining("moved on to ccccccc") });
  expect(github.writes()).toEqual([]);
});

describe("trouble", () => {
  it("a read-only token is the normal case on forks: one note, no failure", async () => {
    const delivery = await push({ token: readOnlyToken });
    expect(delivery).toMatchObject({ outcome: "skipped", note: expect.stringContaining("cannot comment"), url: null });
    expect(bodies()).toEqual([]);
  });

  it("so is one that may not even read the conversation", async () => {
    const errors = [
      { type: "FORBIDDEN", path: ["repository", "pullRequest"], message: "Resource not accessible by integration" },
    ];
    const body = { data: { viewer: { login: bot }, repository: { pullRequest: null } }, errors };
    github.fails({ on: /graphql/, is: { status: 200, body } });
    expect(await push()).toMatchObject({ outcome: "skipped", note: expect.stringContaining("cannot comment") });
  });

  const read = /POST \/graphql/;
  const write = /POST .*comments/;
  it.each([
    { what: "the list is never answered", fault: { on: read, is: faults.serverError }, calls: 3, note: "502" },
    { what: "the list is cut off", fault: { on: read, is: "truncated" as const }, calls: 3, note: "cut off" },
    { what: "the connection breaks", fault: { on: read, is: "reset" as const }, calls: 3, note: "reached" },
    { what: "the server has no GraphQL", fault: { on: read, is: faults.notFound }, calls: 1, note: "no GraphQL API" },
    { what: "the token is not known", fault: { on: read, is: faults.badCredentials }, calls: 1, note: "Bad cred" },
    { what: "GitHub refuses the text", fault: { on: write, is: faults.invalid }, calls: 2, note: "422" },
    {
      what: "the token may not see the conversation",
      fault: { on: write, is: faults.notFound },
      calls: 2,
      note: "404",
    },
    { what: "GitHub breaks while creating", fault: { on: write, is: faults.serverError }, calls: 2, note: "502" },
    { what: "the answer to creating is lost", fault: { on: write, is: "reset" as const }, calls: 2, note: "reached" },
    {
      what: "the limit is too far",
      fault: { on: write, is: faults.secondaryLimit(900) },
      calls: 2,
      note: "rate limit",
    },
  ])("fails with a sentence when $what", async ({ fault, calls, note }) => {
    github.fails(fault);
    const delivery = await push();
    expect(delivery).toMatchObject({ outcome: "failed", note: expect.stringContaining(note), url: null });
    expect(delivery.note).not.toContain("\n");
    expect(github.calls).toHaveLength(calls);
  });

  it.each([
    { what: "the list fails twice", fault: { on: read, is: faults.serverError, times: 2 }, waits: [500, 2_000] },
    { what: "the connection breaks once", fault: { on: read, is: "reset" as const, times: 1 }, waits: [500] },
    { what: "it must wait 7 seconds", fault: { on: write, is: faults.secondaryLimit(7), times: 1 }, waits: [7_000] },
  ])("is got over when $what", async ({ fault, waits }) => {
    github.fails(fault);
    expect(await push()).toMatchObject({ outcome: "written" });
    expect(waited).toEqual(waits);
    expect(github.state.comments).toHaveLength(1);
  });

  it("keeps the comment when a duplicate cannot be deleted", async () => {
    addComments(github.state, { body: saying("1 new gap") }, { body: saying("1 new gap") });
    github.fails({ on: /DELETE/, is: faults.notFound });
    expect(await push({ says: "2 new gaps" })).toMatchObject({
      outcome: "written",
      note: expect.stringContaining("duplicate"),
    });
  });
});
