import { describe, expect, it, vi } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";
import { inFull } from "../../../support/depth.ts";
import { errorBody } from "../../../support/loopback-answers.ts";
import { faults } from "../../../support/loopback-github.ts";

const limited = scheduling("limited", "1-clean-change");
const other = scheduling("other", "1-clean-change", "globex");
const down = scheduling("down", "1-clean-change");
const long = scheduling("long", "1-clean-change");

const world = botForTests([limited, down, long], {}, [other]);

const isGreen = (state: typeof limited) =>
  checksOf(world.app, state, state.pull.head).some(({ conclusion }) => conclusion === "success");

/** How many evaluations were put off. */
async function putOff(): Promise<number> {
  const text = await (await fetch(`${world.url}/metrics`)).text();
  return Number(/^controldiff_evaluations_total\{outcome="put-off"\} (\d+)/m.exec(text)?.[1] ?? 0);
}

describe("a rate limit", () => {
  it.each([
    {
      title: "of an hour",
      is: {
        status: 403,
        body: errorBody("API rate limit exceeded", "403"),
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1_000) + 2) },
      },
    },
    { title: "of the moment", is: faults.secondaryLimit(3) },
  ])("$title turns no check red, resumes, and concerns no other installation", async ({ is }) => {
    const runs = world.app.checkRuns.length;
    world.github.fails({ on: /GET \/repos\/acme\/limited\/git\/trees/, is, times: 1 });
    limited.pull.author = `carol${runs}`;
    await deliver(world.url, pushed(limited));
    await deliver(world.url, { ...pushed(other), ...about(other, 101) });
    await eventually(() => isGreen(other));
    await eventually(() => isGreen(limited));
    expect(world.app.checkRuns.filter(({ conclusion }) => conclusion === "failure")).toEqual([]);
  });
});

/** Milliseconds. */
const outage = inFull ? 60_000 : 5_000;

describe("GitHub is down", () => {
  it("for a while: nothing turns red, and all that was asked for meanwhile is done afterwards", async () => {
    let isOver = false;
    world.github.fails({
      on: ({ path }) => !isOver && /^\/(?:graphql|repos\/acme\/down\/)/.test(path),
      is: faults.serverError,
    });
    const { pull } = down;
    const [base, head] = [pull.base, pull.merge ?? ""];
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`;
    const merge_group = { head_sha: head, base_sha: base, base_ref: "refs/heads/main", head_ref };
    const issue = {
      number: pull.number,
      pull_request: { url: "https://api.github.com" },
      user: { login: pull.author },
    };
    const comment = { id: 3_000_000_200, body: "/compliance explain TX-01", user: { login: "carol" } };
    await deliver(world.url, pushed(down));
    await deliver(world.url, { action: "checks_requested", ...about(down), merge_group }, { event: "merge_group" });
    await deliver(world.url, { action: "created", ...about(down), issue, comment }, { event: "issue_comment" });
    await new Promise((passed) => setTimeout(passed, outage));
    expect(isGreen(down)).toBe(false);
    isOver = true;
    await eventually(() => isGreen(down));
    await eventually(() => checksOf(world.app, down, head).length > 0);
    await eventually(() => down.comments.length > 0);
    expect(world.app.checkRuns.filter(({ conclusion }) => conclusion === "failure")).toEqual([]);
  });

  // The clock is set back while it is put off for the first time: it cannot be waited for.
  it.runIf(inFull)("for more than 15 minutes: red, and green again by itself", async () => {
    const until = { isOver: false };
    world.github.fails({
      on: ({ path }) => !until.isOver && path.startsWith("/repos/acme/long/git/"),
      is: faults.serverError,
    });
    const before = await putOff();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 16 * 60_000 });
    await deliver(world.url, pushed(long));
    await eventually(async () => (await putOff()) > before);
    vi.useRealTimers();
    const [check] = await eventually(() => {
      const found = checksOf(world.app, long, long.pull.head);
      return found.length > 0 && found;
    });
    expect(check).toMatchObject({ conclusion: "failure", title: "could not evaluate" });
    until.isOver = true;
    await eventually(() => isGreen(long));
  });
});
