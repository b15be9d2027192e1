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
  await queues.work("group", 1, async ({ repository }) => {
    if (repository !== data.repository) return;
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
  await queues.work("group", 1, async ({ repository }) => {
    // What the tests above have left is tried still.
    if (repository !== data.repository) return;
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

const others: readonly (readonly [other: string, columns: string | null, isLeft: boolean])[] = [
  ["no other one", null, false],
  ["one that waits", "state = 'created'", true],
  ["one that comes back in some seconds", "state = 'created', start_after = now() + interval '2 seconds'", true],
  ["one that was put off", "state = 'created', start_after = now() + interval '1 hour'", false],
  ["one that waits for its next try", "state = 'retry', start_after = now() + interval '8 seconds'", true],
  ["one that is worked on", "state = 'active', started_on = now(), heartbeat_on = now()", true],
  ["one that was done since", "state = 'completed', completed_on = now() - interval '1 minute'", true],
  ["one that was done before", "state = 'completed', completed_on = now() - interval '3 minutes'", false],
  ["one that failed as well", "state = 'failed', completed_on = now()", false],
  ["one that was canceled", "state = 'cancelled', completed_on = now()", false],
];

/** Puts a job of two minutes ago into a queue, as the queue keeps it in its dead-letter queue as well. */
async function put(name: string, repository: number, columns: string | null = null): Promise<void> {
  const [row] = await bot.database.query<{ id: string }>(
    `insert into queue.job (name, data, singleton_key, created_on, heartbeat_seconds)
     values ($1, $2, $3, now() - interval '2 minutes', 600) returning id`,
    [name, { repository, head, base: head, baseBranch: "main", queued: 7 }, `${repository}/${head}`],
  );
  if (columns !== null) await bot.database.query(`update queue.job set ${columns} where id = $1`, [row?.id]);
}

async function workedOn(of: (repository: number) => boolean): Promise<{ done: readonly number[]; told: string[] }> {
  const [done, told] = [[] as number[], [] as string[]];
  const queues = new Queues(bot.database, (remark) => told.push(remark));
  await queues.start();
  await queues.workOnDead("group", async ({ repository }) => void done.push(repository));
  await eventually(async () => {
    const left = await bot.database.query<{ of: number }>(
      "select (data ->> 'repository')::int as of from queue.job where name = 'group-dead' and state in ('created', 'retry')",
    );
    return !left.some((row) => of(row.of));
  });
  await queues.stop(1_000);
  return { done: done.filter(of), told };
}

it("what failed is left to one like it that is done or is about to be, and to no other", async () => {
  for (const [nth, [, columns]] of others.entries()) {
    await put("group-dead", 100 + nth);
    if (columns !== null) await put("group", 100 + nth, columns);
  }
  const { done, told } = await workedOn((repository) => repository >= 100 && repository < 200);
  expect(told).toEqual([]);
  const isLeft = others.map(([other], nth) => [other, !done.includes(100 + nth)]);
  expect(isLeft).toEqual(others.map(([other, , left]) => [other, left]));
});

it("what failed twice is taken care of while another process has one of the two, or was killed with it", async () => {
  await put("group", 200, "state = 'completed', completed_on = now() - interval '3 minutes'");
  await put("group-dead", 200, "state = 'active', started_on = now(), heartbeat_on = now()");
  await put("group-dead", 200);
  expect(await workedOn((repository) => repository === 200)).toEqual({ done: [200], told: [] });
});
