// What cannot be started says why, and leaves nothing running.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embedded } from "../../../src/adapters/store/embedded.ts";
import { startBot } from "../../../src/doors/bot/bot.ts";
import { readEnvironment, readSurroundings } from "../../../src/doors/bot/settings/environment.ts";
import { setUpBot } from "../../../src/doors/bot/setup-bot.ts";
import { type Variables, variablesFor } from "../../support/bot-world.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { removeAll } from "../../support/git.ts";
import { appState } from "../../support/loopback-app.ts";
import { type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";
import { gitHubState } from "../../support/loopback-state.ts";

const app = appState([]);
const taken = createServer();
let github: Loopback;

beforeAll(async () => {
  github = await loopbackGitHub(gitHubState(), { app });
  await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  await new Promise((closed) => taken.close(closed));
  await github.close();
  removeAll();
});

describe("a bot whose port is somebody else's", () => {
  it.each([
    { name: "with an App", start: (env: Variables) => startBot(readEnvironment(env)) },
    { name: "without one", start: (env: Variables) => setUpBot(readSurroundings(env)) },
  ])("$name says so, asks GitHub for nothing, and leaves its database to the next one", async ({ start }) => {
    const folder = await dataFolder();
    const port = String((taken.address() as AddressInfo).port);
    await expect(start(variablesFor(github, app, { DATA_FOLDER: folder, PORT: port }))).rejects.toThrow("EADDRINUSE");
    const database = await embedded(folder, "the test");
    await database.close();
    expect(github.calls).toEqual([]);
  });
});
