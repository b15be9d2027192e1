import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { type Checkout, checkOut, type Ended, type Job, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { removeAll } from "../../support/git.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import { addComments, addReviewComments, bot, readOnlyToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";
import { readSarif } from "../../support/sarif-schema.ts";

const it = itOnGitHub();

afterAll(removeAll);

const base = filesBelow("examples/medical-scheduling/base");
const control = "compliance/controls/transmission.yml";
const edited = (...edits: readonly (readonly [string, string])[]): Record<string, string> => ({
  ...base,
  [control]: edits.reduce((text, [find, replace]) => text.replace(find, replace), base[control] ?? ""),
});

const policy = "docs/policies/encryption.md";
const { [policy]: policyText = "", ...rest } = edited([
  "title: Data in transit is encrypted",
  "title: Data in transit",
]);
/** The policy is renamed, and the control is touched right where its link to it stands. */
const renamed = checkOut(base, {
  ...rest,
  [control]: (rest[control] ?? "").replace("listener.tf\n", "listener.tf # TLS\n"),
  "docs/policies/crypto.md": policyText,
});
const ownerless = checkOut(base, edited(['owner: "@acme/platform"\n', ""]));
/** The next push: the owner is still missing. */
const stillOwnerless = checkOut(base, {
  ...edited(['owner: "@acme/platform"\n', ""]),
  "services/scheduling/http.ts": `${base["services/scheduling/http.ts"]}\n// more\n`,
});
const clean = checkOut(base, {
  ...base,
  "services/scheduling/http.ts": `${base["services/scheduling/http.ts"]}\n// once more\n`,
});

async function push(github: Loopback, checkout: Checkout, job: Partial<Job> = {}): Promise<Ended> {
  github.state.pull.head = checkout.head;
  return runJob({ github, checkout, ...job });
}

/** A review comment as docs/action.md quotes it: GitHub shows the suggestion as a difference. */
function asQuoted(body: string): string {
  const [, ...lines] = body.trimEnd().split("\n");
  const difference = "```diff\n-  - path: docs/policies/encryption.md#data-in-transit\n+$1\n```";
  const shown = lines.join("\n").replace(/```suggestion\n(.*)\n```/, difference);
  return shown
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

const linesOf = (github: Loopback) => github.state.reviewComments.map(({ path, line }) => [path, line]);

describe("review comments of the Action", () => {
  it.concurrent("stand on the lines that block, with what mends them, and go when it is mended", async ({ github }) => {
    const first = await push(github, renamed);
    expect(first.exitCode).toBe(1);
    const [comment] = github.state.reviewComments;
    expect(comment).toMatchObject({ path: control, line: 11, side: "RIGHT" });
    expect(comment?.body).toContain("```suggestion\n  - path: docs/policies/crypto.md#data-in-transit\n```");
    expect(readFileSync("docs/action.md", "utf8")).toContain(asQuoted(comment?.body ?? ""));
    expect(github.state.reviews.map(({ state }) => state)).toEqual(["COMMENTED"]);

    const before = github.writes().length;
    await push(github, renamed);
    expect(github.writes()).toHaveLength(before);

    await push(github, ownerless);
    expect(linesOf(github)).toEqual([[control, 1]]);
    expect(github.state.reviewComments[0]?.body).toContain("restore the owner `@acme/platform`");

    await push(github, clean);
    expect(github.state.reviewComments).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
  });

  it.concurrent("are not there when they are not wanted", async ({ github }) => {
    const ended = await push(github, ownerless, { inputs: { inline: "false" } });
    expect(ended.exitCode).toBe(1);
    expect(github.state.reviewComments).toEqual([]);
    expect(github.calls.some((call) => call.includes("/files"))).toBe(false);
  });

  it.concurrent("need a token that writes; one that does not changes nothing but a notice", async ({ github }) => {
    const ended = await push(github, ownerless, { inputs: { token: readOnlyToken } });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout.match(/^::notice /gm)).toHaveLength(1);
    expect(github.state.reviewComments).toEqual([]);
  });
});

describe("SARIF from the Action", () => {
  it.concurrent("is written where it is wanted, as code scanning takes it", async ({ github }) => {
    await push(github, ownerless, { inputs: { "sarif-path": "out/controldiff.sarif" } });
    const { results, invocations } = readSarif(
      readFileSync(join(ownerless.workspace, "out/controldiff.sarif"), "utf8"),
    );
    expect(results.map(({ ruleId }) => ruleId)).toContain("control-unowned");
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: control,
      uriBaseId: "%SRCROOT%",
    });
    expect(invocations[0]?.executionSuccessful).toBe(true);
  });

  it.concurrent("is not written otherwise", async ({ github }) => {
    await push(github, renamed);
    expect(existsSync(join(renamed.workspace, "out"))).toBe(false);
  });
});

/** What other people and bots do between two pushes. */
function life(github: Loopback, at: number): void {
  const { state } = github;
  const ours = state.comments.find(({ by, body }) => by === bot && body.startsWith("<!-- controldiff:v1 key=default"));
  const crlf = (body: string) => body.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");
  addComments(state, ...Array.from({ length: 5 }, (_, number) => ({ by: "alice", body: `comment ${at}.${number}` })));
  addReviewComments(state, { by: "alice", path: control, line: 1, body: `remark ${at}` });
  if (at % 4 === 1)
    addComments(state, { by: "mallory", body: ours?.body ?? "<!-- controldiff:v1 key=default head=1 hash=1 -->" });
  if (at % 4 === 2) addComments(state, { by: bot, body: "coverage went up" });
  if (at % 4 === 3) {
    const [forged] = state.reviewComments.filter(({ by }) => by === bot);
    addReviewComments(state, { by: "mallory", path: control, line: 1, body: forged?.body ?? "x" });
  }
  if (at % 5 === 0)
    for (const comment of [...state.comments, ...state.reviewComments]) comment.body = crlf(comment.body);
  if (at % 6 === 0) {
    const gone = state.comments.findIndex(({ by }) => by === "alice");
    state.comments.splice(gone, 1);
    state.deleted.push({ by: "carol", of: "alice" });
  }
}

it("fifty pushes among hundreds of comments, forged markers, deletions, CRLF and duplicate deliveries make one comment", async ({
  github,
}) => {
  const { state } = github;
  const pushes = [clean, ownerless, stillOwnerless, renamed, clean];
  const notOurs = () => [...state.comments, ...state.reviewComments].filter(({ by }) => by !== bot).map(({ id }) => id);
  const created = {
    comment: "POST /repos/acme/scheduling/issues/7/comments",
    review: "POST /repos/acme/scheduling/pulls/7/reviews",
  };
  for (let at = 0; at < 50; at += 1) {
    life(github, at);
    const [others, checkout] = [notOurs(), pushes[at % pushes.length] ?? clean];
    const ended = await push(github, checkout);
    expect(ended.exitCode).toBe(checkout === clean ? 0 : 1);
    expect(state.reviewComments.filter(({ by }) => by === bot)).toHaveLength(checkout === clean ? 0 : 1);
    expect(notOurs()).toEqual(others);
    if (at % 5 < 3) continue;
    // The same event, delivered once more.
    const before = github.writes().length;
    expect(await push(github, checkout)).toMatchObject({ exitCode: ended.exitCode, report: ended.report });
    expect(github.writes()).toHaveLength(before);
    expect(notOurs()).toEqual(others);
  }
  expect(notOurs().length).toBeGreaterThan(250);
  const creations = github.writes().filter((call) => call === created.comment);
  expect(creations).toHaveLength(1);
  const reviews = github.writes().filter((call) => call === created.review);
  expect(reviews).toHaveLength(2 * 10);
  // A person deletes it: it is not written again.
  const ours = state.comments.findIndex(({ by, body }) => by === bot && body.includes("controldiff:v1"));
  state.comments.splice(ours, 1);
  state.deleted.push({ by: "carol", of: bot });
  expect((await push(github, ownerless)).stdout).toMatch(/^::notice .*was deleted/m);
  expect(github.writes().filter((call) => call === created.comment)).toHaveLength(1);
}, 600_000);

it("deliveries of one event at the same moment leave one comment of each kind by the next push", async ({ github }) => {
  await Promise.all([push(github, ownerless), push(github, ownerless), push(github, ownerless)]);
  await push(github, ownerless);
  await push(github, ownerless);
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.reviewComments).toHaveLength(1);
});
