// What becomes of a command that is not simply carried out: whoever gave it gets an answer, or sees that none will come.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Ended } from "../../../../src/doors/bot/evaluating/pool.ts";
import { commandJob, deadCommandJob } from "../../../../src/doors/bot/jobs/command-job.ts";
import type { Job } from "../../../../src/doors/bot/jobs/job.ts";
import { scheduling } from "../../../support/bot-world.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const state = scheduling("commanded");
const job = {
  repository: 1,
  number: state.pull.number,
  commentId: 3_000_000_100,
  line: "/compliance recheck",
  by: "carol",
};
const sent: Job[] = [];
const bot = storeForTests({ id: 1, installation: 100, owner: state.owner, name: state.repo });
let github: Loopback;

beforeAll(async () => {
  github = await loopbackGitHub(state);
});

afterAll(async () => {
  await github.close();
});

/** A worker whose evaluations end like that. */
function worker(ended: Ended) {
  const [token = ""] = state.tokens.keys();
  const quiet = () => {};
  return {
    database: bot.database,
    log: { info: quiet, warn: quiet, error: quiet },
    settings: { apiUrl: github.url, programPath: "compliance/program.yml", app: { id: "1" } },
    app: { token: async () => token },
    pool: { run: async () => ended },
    queues: { send: async (one: Job) => void sent.push(one) },
  } as never;
}

const because = "told so by the test";

it.each([
  { is: "superseded", asksAgain: ["command"], reactions: [] },
  { is: "exhausted", asksAgain: ["pull"], reactions: ["confused"] },
  { is: "ignored", asksAgain: [], reactions: [] },
] as const)("an evaluation that ends as $is", async ({ is, asksAgain, reactions }) => {
  await commandJob(worker({ is, because }), job);
  expect(sent.splice(0).map(({ queue }) => queue)).toEqual(asksAgain);
  expect(state.reactions.splice(0).map(({ content }) => content)).toEqual(reactions);
});

it("a command that failed to its last try gets a reaction, once GitHub takes one", async () => {
  github.fails({ on: /POST .*\/reactions/, is: faults.serverError, times: 1 });
  const unused = worker({ is: "ignored", because });
  await deadCommandJob(unused, job);
  expect(sent.splice(0)).toMatchObject([{ queue: "command-dead", data: job }]);
  await deadCommandJob(unused, job);
  expect(state.reactions.splice(0)).toMatchObject([{ content: "confused" }]);
  expect(sent).toEqual([]);
});
