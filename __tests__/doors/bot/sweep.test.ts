import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Running, startBot } from "../../../src/doors/bot/bot.ts";
import { readEnvironment } from "../../../src/doors/bot/settings/environment.ts";
import { eventually, scheduling, variablesFor } from "../../support/bot-world.ts";
import { removeAll, temporary } from "../../support/git.ts";
import { type AppState, appState } from "../../support/loopback-app.ts";
import { type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";

let github: Loopback;
let bot: Running;
let app: AppState;

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

beforeAll(async () => {
  const repository = scheduling("swept", "1-clean-change");
  app = appState([repository]);
  const many = Array.from({ length: 250 }, (_, at) => ({ guid: `many ${at}`, ago: 2_000 - at, status: 202 }));
  app.deliveries.push(
    ...[...attempts, ...many].map(({ guid, ago, status }, at) => ({
      id: 9_000_000_001 + at,
      guid,
      deliveredAt: Date.now() - ago,
      status,
    })),
  );
  github = await loopbackGitHub(repository, { app });
  bot = await startBot(readEnvironment(variablesFor(github, app, { DATA_FOLDER: temporary() })));
}, 120_000);

afterAll(async () => {
  await bot.stop();
  await github.close();
  expect(github.violations).toEqual([]);
  removeAll();
}, 60_000);

describe("what GitHub could not deliver", () => {
  it("is delivered again when the bot starts: what nobody took, within three days, once each", async () => {
    await eventually(() => app.redelivered.length >= 3);
    const guids = app.redelivered.map((id) => app.deliveries.find((delivery) => delivery.id === id)?.guid);
    expect(guids).toEqual(["nobody was there", "the database was down", "twice in vain"]);
  });
});
