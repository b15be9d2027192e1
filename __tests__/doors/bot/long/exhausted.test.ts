// Real evaluations that need more than they may: of many files, and of a GitHub that does not answer.
import { expect, it } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";
import type { GitHubState } from "../../../support/loopback-state.ts";
import { pushedTo } from "../../../support/push-costs.ts";

const large = pushedTo("large", "1-clean-change", 50_000).state;
const endless = scheduling("endless", "1-clean-change");
const small = scheduling("small", "1-clean-change", "globex");
const limits = { EVALUATIONS: "2", EVALUATION_MEMORY: "64", EVALUATION_SECONDS: "60" };
const world = botForTests([large, endless], limits, [small]);

const checkOf = (state: GitHubState) =>
  eventually(() => checksOf(world.app, state, state.pull.head).find(({ conclusion }) => conclusion !== null));

it("what needs too much memory or time could not be evaluated, and another installation notices nothing", async () => {
  world.github.fails({ on: /GET \/repos\/acme\/endless\/git\/trees/, is: "silent" });
  await deliver(world.url, pushed(large));
  await deliver(world.url, pushed(endless));
  await deliver(world.url, { ...pushed(small), ...about(small, 101) });
  expect(await checkOf(small)).toMatchObject({ conclusion: "success" });
  const [ofLarge, ofEndless] = [await checkOf(large), await checkOf(endless)];
  for (const check of [ofLarge, ofEndless])
    expect(check).toMatchObject({ conclusion: "failure", title: "could not evaluate" });
  expect(ofLarge?.summary).toContain("it needed more than 64 MB of memory");
  expect(ofEndless?.summary).toContain("it took more than 60 seconds");
  expect((await fetch(`${world.url}/healthz`)).status).toBe(200);

  // The threads that take the place of those that ended do as well.
  await deliver(world.url, { ...pushed(small, "edited"), ...about(small, 101) });
  await eventually(async () => {
    const numbers = await (await fetch(`${world.url}/metrics`)).text();
    return numbers.includes('controldiff_evaluations_total{outcome="evaluated"} 2');
  });
});
