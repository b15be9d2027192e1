import { expect, it } from "vitest";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";
import { faults } from "../../../support/loopback-github.ts";
import type { GitHubState } from "../../../support/loopback-state.ts";
import { pushedTo, pushTo } from "../../../support/push-costs.ts";

const [hour, day] = [3_600_000, 24 * 3_600_000];

/** Attempts of one delivery each, so many milliseconds ago. */
const attempts = [
  { guid: "too old", ago: 4 * day, status: 0 },
  { guid: "nobody was there", ago: 2 * day, status: 0 },
  { guid: "taken", ago: 5 * hour, status: 202 },
  { guid: "the database was down", ago: 4 * hour, status: 503 },
  { guid: "taken at the second attempt", ago: 3 * hour, status: 500 },
  { guid: "taken at the second attempt", ago: 2 * hour, status: 202 },
  { guid: "forged", ago: hour, status: 401 },
  { guid: "twice in vain", ago: hour, status: 502 },
  { guid: "twice in vain", ago: hour / 2, status: 0 },
];

const many = Array.from({ length: 250 }, (_, at) => ({ guid: `many ${at}`, ago: 2_000 - at, status: 202 }));
const swept = scheduling("swept", "1-clean-change");
const [moved, returned] = [pushedTo("moved", "1-clean-change", 10), pushedTo("returned", "1-clean-change", 10)];

const world = botForTests([swept, moved.state, returned.state], (_, app) => {
  app.deliveries.push(
    ...[...attempts, ...many].map(({ guid, ago, status }, at) => ({
      id: 9_000_000_001 + at,
      guid,
      deliveredAt: Date.now() - ago,
      status,
    })),
  );
  return {};
});

it("what GitHub could not deliver is delivered again when the bot starts: what nobody took, within three days, once each", async () => {
  const { app } = world;
  await eventually(() => app.redelivered.length >= 3);
  const guids = app.redelivered.map((id) => app.deliveries.find((delivery) => delivery.id === id)?.guid);
  expect(guids).toEqual(["nobody was there", "the database was down", "twice in vain"]);
});

it("open pull requests are compared: one that moved on meanwhile, or back, is evaluated, and a check that was not written is", async () => {
  const checkOf = (state: GitHubState) => checksOf(world.app, state, state.pull.head)[0];
  const green = (...states: GitHubState[]) =>
    eventually(() => states.every((state) => checkOf(state)?.conclusion === "success"));
  const before = { ...returned.state.pull };
  for (const state of [swept, moved.state, returned.state]) await deliver(world.url, pushed(state));
  await green(swept, moved.state, returned.state);
  pushTo(returned, { "notes.txt": "taken back while the bot is off\n" });
  await deliver(world.url, pushed(returned.state));
  await green(returned.state);
  await world.stop();
  pushTo(moved, { "notes.txt": "pushed while the bot was off\n" });
  Object.assign(returned.state.pull, before);
  const database = await embedded(world.folder, "the test");
  await database.query("update repository set compared_at = null");
  await database.query("update check_run set id = null, digest = null, status = 'intended'");
  await database.close();
  for (const state of [swept, returned.state]) Object.assign(checkOf(state) ?? {}, { conclusion: "failure" });
  // Nobody has to list deliveries for it.
  world.github.fails({ on: ({ path }) => path === "/app/hook/deliveries", is: faults.notFound });
  await world.start();
  await green(swept, moved.state, returned.state);
  // One whose maker was killed before it could write down its number is found again, and not made twice.
  expect(checksOf(world.app, swept, swept.pull.head)).toHaveLength(1);
});
