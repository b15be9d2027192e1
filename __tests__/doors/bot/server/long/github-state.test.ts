import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { GitHubApp } from "../../../../../src/adapters/github/client/app.ts";
import { githubStateOf } from "../../../../../src/doors/bot/server/github-state.ts";
import { eventually } from "../../../../support/bot-world.ts";

const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

it("a GitHub that takes no connection is told, and asked again after a minute", async () => {
  const apiUrl = "http://127.0.0.1:9";
  let clock = Date.parse("2026-11-28T10:00:00Z");
  const state = githubStateOf(new GitHubApp({ id: "1", privateKey, apiUrl, longestWait: 0 }), () => clock);
  expect(state()).toEqual({ is: "not asked yet" });
  await eventually(() => state().is !== "not asked yet");
  expect(state()).toMatchObject({ is: "does not answer", since: "2026-11-28T10:00:00.000Z" });
  clock += 61_000;
  state();
  await eventually(() => JSON.stringify(state()).includes("10:01:01"));
  expect(state()).toMatchObject({ is: "does not answer", since: "2026-11-28T10:01:01.000Z" });
});
