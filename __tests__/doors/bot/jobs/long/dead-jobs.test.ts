// What failed to its last try: nobody is left waiting for a check, and the record has no gap.
import { expect, it } from "vitest";
import { pauseInstallation } from "../../../../../src/adapters/store/installations.ts";
import { keepRepository } from "../../../../../src/adapters/store/repositories.ts";
import { verdictsAt } from "../../../../../src/adapters/store/verdicts.ts";
import { deadJob } from "../../../../../src/doors/bot/jobs/dead-job.ts";
import { deadGroupJob } from "../../../../../src/doors/bot/jobs/group-job.ts";
import type { Job } from "../../../../../src/doors/bot/jobs/job.ts";
import { Queues } from "../../../../../src/doors/bot/jobs/queues.ts";
import { deadRecordJob } from "../../../../../src/doors/bot/jobs/record-job.ts";
import { eventually } from "../../../../support/bot-world.ts";
import { storeForTests } from "../../../../support/store-for-tests.ts";

const bot = storeForTests({ id: 1, installation: 100, owner: "acme", name: "one" });
const sent: (Job & { readonly at?: number })[] = [];
const log = { error: () => {}, warn: () => {}, info: () => {} };
const worker = () =>
  ({
    database: bot.database,
    log,
    queues: { send: async (job: Job, when?: object) => void sent.push({ ...job, ...when }) },
  }) as never;

const head = "a".repeat(40);

it("a merge queue's check says that it could not be evaluated", async () => {
  const group = { repository: 1, head, base: "b".repeat(40), baseBranch: "main", queued: 7 };
  await deadGroupJob(worker(), group);
  expect(await verdictsAt(bot.database, 1, head)).toMatchObject([
    { state: "done", conclusion: "failure", output: { title: "could not evaluate" } },
  ]);
  expect(sent.splice(0)).toMatchObject([{ queue: "check", data: { repository: 1, head } }]);
  await deadGroupJob(worker(), { ...group, repository: 2 });
  expect(sent).toEqual([]);
});

it("what cannot be said of a pull request now is said when GitHub serves its installation again", async () => {
  const until = Date.now() + 3_600_000;
  await keepRepository(bot.database, { id: 4, installation: 400, owner: "acme", name: "paused" });
  await pauseInstallation(bot.database, 400, until);
  const data = { repository: 4, number: 7 };
  await deadJob(worker(), data);
  expect(sent.splice(0)).toMatchObject([{ queue: "pull-dead", data, at: until }]);
});

it("a push is recorded later", async () => {
  const pushed = { before: null, after: head, forced: false, pushedBy: null, arrivedAt: "2026-11-28T10:00:00Z" };
  const data = { repository: 1, branch: "main", guid: "g", ...pushed };
  await deadRecordJob(worker(), data);
  expect(sent.splice(0)).toMatchObject([{ queue: "record", data }]);
});

it.each(["pull", "group", "record", "command"] as const)(
  "a job of %s that fails each time comes to who takes care of it",
  async (queue) => {
    const queues = new Queues(bot.database, () => {});
    await queues.start();
    await bot.database.query("update queue.queue set retry_limit = 0 where name = $1", [queue]);
    const data = {
      repository: 1,
      number: 7,
      head,
      base: head,
      baseBranch: "main",
      queued: 7,
      guid: "g",
      branch: "main",
    };
    const dead: unknown[] = [];
    await queues.work(queue, 1, () => Promise.reject(new Error("a bug")));
    await queues.workOnDead(queue, async (job) => void dead.push(job));
    await queues.send({ queue, data } as unknown as Job);
    await eventually(() => dead.length > 0);
    expect(dead).toMatchObject([{ repository: 1 }]);
    await queues.stop(1_000);
  },
);

it("a job that fails while another one like it waits for its next try is left to that one", async () => {
  const queues = new Queues(bot.database, () => {});
  await queues.start();
  const data = { repository: 3, head, base: head, baseBranch: "main", queued: 7 };
  const dead: unknown[] = [];
  let tries = 0;
  await queues.work("group", 1, async () => {
    tries += 1;
    if (tries === 1) await queues.send({ queue: "group", data });
    throw new Error("a bug");
  });
  await queues.workOnDead("group", async (job) => void dead.push(job));
  await queues.send({ queue: "group", data });
  const over = "select 1 from queue.job where name = 'group-dead' and singleton_key like '3/%' and state = 'completed'";
  await eventually(async () => (await bot.database.query(over)).length > 0);
  expect(dead).toEqual([]);
  await queues.stop(1_000);
});

it("a job that failed while another one like it waited is left to that one, also after it is done", async () => {
  const queues = new Queues(bot.database, () => {});
  await queues.start();
  const data = { repository: 5, head, base: head, baseBranch: "main", queued: 7 };
  const is = async (queue: string, state: string) =>
    (
      await bot.database.query("select 1 from queue.job where name = $1 and singleton_key like '5/%' and state = $2", [
        queue,
        state,
      ])
    ).length > 0;
  let tries = 0;
  await queues.work("group", 1, async () => {
    tries += 1;
    if (tries === 1) await queues.send({ queue: "group", data });
    if (!(await is("group-dead", "created"))) throw new Error("GitHub answered 502");
  });
  await queues.send({ queue: "group", data });
  await eventually(() => is("group", "completed"));
  const dead: unknown[] = [];
  await queues.workOnDead("group", async (job) => void dead.push(job));
  await eventually(() => is("group-dead", "completed"));
  expect(dead).toEqual([]);
  await queues.stop(1_000);
});
