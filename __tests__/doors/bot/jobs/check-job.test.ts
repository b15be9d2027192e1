// What becomes of a check that GitHub does not take.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginVerdict, settleVerdict } from "../../../../src/adapters/store/verdicts.ts";
import { writeCheckJob } from "../../../../src/doors/bot/jobs/check-job.ts";
import type { Job } from "../../../../src/doors/bot/jobs/job.ts";
import { couldNot } from "../../../../src/doors/bot/jobs/results.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const bot = storeForTests({ id: 1, installation: 100, owner: "acme", name: "one" });
const job = { repository: 1, head: "a".repeat(40) };

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const there = { id: 1, private: true };
const limited = { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" } };
/** What GitHub says to a check, and of the repository. */
let answers: Readonly<Record<string, Answer>> = {};
let github: Server;

beforeAll(async () => {
  github = createServer(({ method = "" }, response) => {
    const { status, headers } = answers[method] ?? { status: 500 };
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(status === 200 ? there : { message: "no" }));
  });
  await new Promise<void>((listening) => github.listen(0, "127.0.0.1", listening));
  await beginVerdict(bot.database, { ...job, number: 7 }, "main");
  await settleVerdict(bot.database, { ...job, number: 7 }, couldNot("a test"));
});

afterAll(() => new Promise((closed) => github.close(closed)));

it.each<{ title: string; check: Answer; repository: Answer; comes: "ended" | "failed" | "put-off" }>([
  { title: "no repository", check: { status: 404 }, repository: { status: 404 }, comes: "ended" },
  { title: "a blocked repository", check: { status: 404 }, repository: { status: 451 }, comes: "ended" },
  { title: "the repository alone", check: { status: 404 }, repository: { status: 200 }, comes: "failed" },
  { title: "a missing permission", check: { status: 403 }, repository: { status: 404 }, comes: "failed" },
  { title: "a limit, when asked for the repository", check: { status: 404 }, repository: limited, comes: "put-off" },
])("the job is $comes where GitHub answers with $title", async ({ check, repository, comes }) => {
  answers = { POST: check, GET: repository };
  // Another try finds no check of an earlier one.
  await bot.database.query("delete from check_run");
  const [sent, warned] = [[] as Job[], [] as string[]];
  const worker = {
    database: bot.database,
    settings: { apiUrl: `http://127.0.0.1:${(github.address() as AddressInfo).port}`, publicUrl: null },
    app: { token: async () => "token" },
    log: { info: () => {}, warn: (_: object, remark: string) => void warned.push(remark) },
    queues: { send: async (again: Job) => void sent.push(again) },
    metrics: { checks: { inc: () => {} } },
  } as never;
  const done = writeCheckJob(worker, job);
  if (comes === "failed") await expect(done).rejects.toMatchObject({ status: check.status });
  else await done;
  expect(warned).toEqual(comes === "ended" ? ["no check: the App has no access to the repository"] : []);
  expect(sent).toEqual(comes === "put-off" ? [{ queue: "check", data: job }] : []);
});
