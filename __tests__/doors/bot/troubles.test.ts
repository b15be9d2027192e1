import { describe, expect, it } from "vitest";
import { botForTests } from "../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../support/bot-world.ts";
import { errorBody } from "../../support/loopback-answers.ts";
import { faults } from "../../support/loopback-github.ts";

const limited = scheduling("limited", "1-clean-change");
const other = scheduling("other", "1-clean-change", "globex");
const down = scheduling("down", "1-clean-change");

const world = botForTests([limited, down], {}, [other]);

const isGreen = (state: typeof limited) =>
  checksOf(world.app, state, state.pull.head).some(({ conclusion }) => conclusion === "success");

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

describe("GitHub is down", () => {
  it("for some seconds: nothing turns red, and everything is evaluated afterwards", async () => {
    world.github.fails({ on: /\/repos\/acme\/down\/|graphql/, is: faults.serverError, times: 9 });
    await deliver(world.url, pushed(down));
    await eventually(() => isGreen(down));
    expect(world.app.checkRuns.filter(({ conclusion }) => conclusion === "failure")).toEqual([]);
  });
});
