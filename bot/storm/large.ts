// `npm run bot:large`: one evaluation of 300,000 files, and what everybody else notices of it: how long /healthz takes meanwhile, and
// whether a small pull request of another installation is evaluated. GitHub is in this process, the bot in one of its own, and a third
// asks after its health.
import { fork } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { about, deliver, pushed, scheduling, variablesFor } from "../../__tests__/support/bot-world.ts";
import { filesBelow } from "../../__tests__/support/files-below.ts";
import { pullRequest } from "../../__tests__/support/git.ts";
import { gitObjects } from "../../__tests__/support/git-objects.ts";
import { appState } from "../../__tests__/support/loopback-app.ts";
import { loopbackGitHub } from "../../__tests__/support/loopback-github.ts";
import { type GitHubState, gitHubState, holdPullRequest } from "../../__tests__/support/loopback-state.ts";
import { Instance } from "./instance.ts";
import { freePort } from "./postgres.ts";
import { embeddedStore } from "./store.ts";

/** Files, folders of them, and milliseconds that /healthz may take more than without it, and that all of it may. */
const [files, folders, longest, patience] = [300_000, 300, 200, 240_000];

/** The medical example among 300,000 other files. */
function large(): GitHubState {
  const example = "examples/medical-scheduling";
  const filler: Record<string, string> = {};
  for (let at = 0; at < files; at += 1) filler[`filler/${at % folders}/file-${at}.txt`] = "x";
  const state = { ...gitHubState(), repo: "large" };
  const [base, head] = [`${example}/base`, `${example}/pull-requests/2-rename-breaks-evidence`].map(filesBelow);
  holdPullRequest(state, gitObjects(pullRequest({ ...base, ...filler }, { ...head, ...filler })));
  return state;
}

const [big, small] = [large(), scheduling("small", "1-clean-change", "other")];
const app = appState([big], [small]);
const github = await loopbackGitHub(big, { app });
const store = await embeddedStore();
const env = variablesFor(github, app, { ...store.variables, EVALUATIONS: "2", LOG_LEVEL: "warn" });
const bot = new Instance(await freePort(), env);
await bot.ready();

interface Health {
  readonly asked: number;
  readonly p99: number;
  readonly longest: number;
}

/** Asks after the bot's health until it is told to stop. */
function watch(): { stop(): Promise<Health> } {
  const asking = fork(new URL("./health.ts", import.meta.url), [`${bot.url}/healthz`]);
  const heard = new Promise<Health>((told) => asking.once("message", (message) => told(message as Health)));
  return {
    stop: () => {
      asking.send("stop");
      return heard;
    },
  };
}

// What the machine itself makes of it, when the bot has nothing to do.
const idle = watch();
await sleep(15_000);
const before = await idle.stop();
const watching = watch();
const began = Date.now();
await deliver(bot.url, pushed(big));
await sleep(500);
await deliver(bot.url, { ...pushed(small), ...about(small, 101) });
const done = ({ repo }: GitHubState) =>
  app.checkRuns.find((run) => run.repository.endsWith(`/${repo}`) && run.status === "completed");
const ended = new Map<GitHubState, number>();
while (ended.size < 2 && Date.now() - began < patience) {
  await sleep(50);
  for (const state of [big, small])
    if (!ended.has(state) && done(state) !== undefined) ended.set(state, Date.now() - began);
}
const health = await watching.stop();
await bot.end("SIGTERM");
await github.close();
await store.remove();
const seconds = (state: GitHubState) =>
  `${done(state)?.title ?? "nothing"} after ${((ended.get(state) ?? Number.NaN) / 1_000).toFixed(1)} s`;
const told = ({ asked, p99, longest }: Health) =>
  `asked ${asked} times, 99th percentile ${p99} ms, longest ${longest} ms`;
console.log(`${files} files: ${seconds(big)}; the small one: ${seconds(small)}`);
console.log(`/healthz: ${told(health)}; with nothing to do: ${told(before)}`);
if (bot.endedByItself > 0) console.error(bot.log);
process.exit(ended.size === 2 && health.longest - before.longest <= longest && bot.endedByItself === 0 ? 0 : 1);
