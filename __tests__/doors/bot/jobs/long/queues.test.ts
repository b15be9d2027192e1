import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../../../src/adapters/store/database.ts";
import { embedded } from "../../../../../src/adapters/store/embedded.ts";
import { keepRepository } from "../../../../../src/adapters/store/repositories.ts";
import { keyOf } from "../../../../../src/doors/bot/jobs/job.ts";
import { Queues } from "../../../../../src/doors/bot/jobs/queues.ts";
import { migrations } from "../../../../../src/doors/bot/settings/open-database.ts";
import { eventually } from "../../../../support/bot-world.ts";
import { removeAll, temporary } from "../../../../support/git.ts";

let database: Database;
let queues: Queues;

beforeAll(async () => {
  database = await embedded(temporary(), "the test");
  await database.migrate(migrations);
  queues = new Queues(database, () => {});
  await queues.start();
});

afterAll(async () => {
  await queues.stop(1_000);
  await database.close();
  removeAll();
});

const isThere = async ({ data }: ReturnType<typeof pull>) => {
  const rows = await database.query(
    "select 1 from queue.job where name = 'pull' and singleton_key = $1 and state in ('created', 'retry', 'active')",
    [keyOf(data)],
  );
  return rows.length > 0;
};
const pull = (number: number) => ({ queue: "pull", data: { repository: 1, number } }) as const;

it("a job that waits, is worked on or is tried again is there, until it is done", async () => {
  expect(await isThere(pull(1))).toBe(false);
  await queues.send(pull(1));
  const during: boolean[] = [];
  let tries = 0;
  expect([await isThere(pull(1)), await isThere(pull(2))]).toEqual([true, false]);
  await queues.work("pull", 1, async ({ number }) => {
    tries += 1;
    during.push(await isThere(pull(number)));
    if (tries === 1) throw new Error("the first try fails");
  });
  await eventually(() => tries === 1);
  expect(await isThere(pull(1))).toBe(true);
  await eventually(async () => tries === 2 && !(await isThere(pull(1))));
  expect(during).toEqual([true, true]);
});

it("a job that was worked on when the one process on an embedded database was killed is not waited for at its start", async () => {
  await queues.send({ queue: "recheck", data: { repository: 1, head: "abc" } });
  await database.query(
    "update queue.job set state = 'active', started_on = now(), heartbeat_on = now() where singleton_key = '1/abc'",
  );
  const next = new Queues(database, () => {});
  await next.start();
  const rows = await database.query<{ isGivenUp: boolean }>(
    `select state = 'retry' or heartbeat_on < now() - interval '1 hour' as "isGivenUp" from queue.job where singleton_key = '1/abc'`,
  );
  expect(rows).toEqual([{ isGivenUp: true }]);
  await next.stop(1_000);
});

it("one sweep is worked on at a time, and at a start the one that is due later is done now", async () => {
  const sweep = { queue: "sweep", data: { sweep: "deliveries" } } as const;
  await queues.send(sweep, { at: Date.now() + 3_600_000 });
  await queues.send(sweep);
  const [ended, together] = [[] as number[], [] as number[]];
  let working = 0;
  await queues.work("sweep", 2, async () => {
    working += 1;
    together.push(working);
    // Another process starts meanwhile.
    if (ended.length === 0) await queues.send(sweep);
    await new Promise((passed) => setTimeout(passed, 2_000));
    working -= 1;
    ended.push(working);
  });
  await eventually(() => ended.length === 2);
  expect([together, ended]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

it("queues that an earlier version of the bot made are as this one wants them after its start", async () => {
  await database.query("update queue.queue set dead_letter = null, retry_limit = 1 where name in ('group', 'record')");
  const next = new Queues(database, () => {});
  await next.start();
  const rows = await database.query(
    "select name, dead_letter as dead, retry_limit as tries from queue.queue where name in ('group', 'record') order by name",
  );
  expect(rows).toEqual([
    { name: "group", dead: "group-dead", tries: 12 },
    { name: "record", dead: "record-dead", tries: 50 },
  ]);
  await next.stop(1_000);
});

it("installations take turns, each first in, first out, however many jobs one of them has", async () => {
  const [busy, other] = [
    { id: 11, installation: 110 },
    { id: 12, installation: 120 },
  ];
  for (const one of [busy, other]) await keepRepository(database, { ...one, owner: "acme", name: `of-${one.id}` });
  const group = (repository: number, nth: number) =>
    ({ queue: "group", data: { repository, head: `${nth}`, base: "b", baseBranch: "main", queued: null } }) as const;
  const done: string[] = [];
  const send = async (repository: number, ...nths: readonly number[]) => {
    for (const nth of nths) await queues.send(group(repository, nth));
  };
  await send(busy.id, 1, 2, 3, 4, 5);
  await send(other.id, 1, 2);
  await queues.work("group", 1, async ({ repository, head }) => {
    // What comes later waits behind what waits already.
    if (done.push(`${repository}/${head}`) === 1) await send(busy.id, 6);
  });
  await eventually(() => done.length === 8);
  expect(done).toEqual(["11/1", "12/1", "11/2", "12/2", "11/3", "11/4", "11/5", "11/6"]);
});

it("what waits longest is not overtaken for ever by installations that always have one job that waits", async () => {
  const [busy, ...others] = [21, 22, 23] as const;
  for (const id of [busy, ...others])
    await keepRepository(database, { id, installation: id * 10, owner: "acme", name: `of-${id}` });
  const done: string[] = [];
  const send = (repository: number, number: number) =>
    queues.send({
      queue: "command",
      data: { repository, number, commentId: number, line: "/compliance", by: "alice" },
    });
  for (const number of [1, 2]) await send(busy, number);
  for (const other of others) await send(other, 1);
  await queues.work("command", 1, async ({ repository, number }) => {
    done.push(`${repository}/${number}`);
    if (repository !== busy && number < 10) await send(repository, number + 1);
  });
  await eventually(() => done.length === 22);
  expect(done.indexOf("21/2")).toBeLessThan(6);
});
