// What GitHub does not serve, or what fails again and again, is tried ever more rarely, and at once when somebody asks for it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { pauseInstallation } from "../../../../src/adapters/store/installations.ts";
import { verdictsAt } from "../../../../src/adapters/store/verdicts.ts";
import { triedAgainAt } from "../../../../src/doors/bot/jobs/dead-job.ts";
import { evaluateGroupJob } from "../../../../src/doors/bot/jobs/group-job.ts";
import { installationJob } from "../../../../src/doors/bot/jobs/installation-job.ts";
import type { Job } from "../../../../src/doors/bot/jobs/job.ts";
import { comeBackAt } from "../../../../src/doors/bot/jobs/put-off.ts";
import { Queues } from "../../../../src/doors/bot/jobs/queues.ts";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";
import { type GitHubState, idOf } from "../../../support/loopback-state.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const bot = storeForTests({ id: 1, installation: 100, owner: "acme", name: "one" });
const down = { is: "down", because: "502 Bad Gateway" } as const;
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

describe("GitHub that does not serve us", () => {
  it.each([
    { since: 0, pause: second },
    { since: minute, pause: 15 * second },
    { since: 15 * minute, pause: 225 * second },
    { since: 2 * hour, pause: hour / 2 },
    { since: 4 * hour, pause: hour },
    { since: 1_000 * hour, pause: hour },
  ])("for $since ms is asked again after $pause ms", async ({ since, pause }) => {
    const now = Date.now();
    const at = await comeBackAt({ database: bot.database } as never, 100, down, now - since);
    // A clock that goes on between the two only adds to it.
    expect(at - now).toBeGreaterThanOrEqual(pause);
    expect(at - now).toBeLessThan(pause + 30 * second);
  });
});

it.each([
  { failed: 0, pause: 10 * minute },
  { failed: 11 * minute, pause: 11 * minute },
  { failed: 3 * hour, pause: 3 * hour },
  { failed: 1_000 * hour, pause: 6 * hour },
])("an evaluation that has failed for $failed ms is tried again after $pause ms", ({ failed, pause }) => {
  expect(triedAgainAt(1_000 * hour - failed, 1_000 * hour)).toBe(1_000 * hour + pause);
});

describe("a job that was put off", () => {
  let queues: Queues;
  beforeAll(async () => {
    queues = new Queues(bot.database, () => {});
    await queues.start();
  });
  afterAll(() => queues.stop(1_000));

  const pull = (number: number, more: object = {}): Job => ({
    queue: "pull",
    data: { repository: 1, number, ...more },
  });
  const waiting = (number: number) =>
    bot.database.query(
      `select start_after <= now() as "isDue", data - 'repository' - 'number' as more from queue.job
       where name = 'pull' and singleton_key = $1`,
      [`1/${number}`],
    );
  const later = () => ({ at: Date.now() + hour });

  let number = 1_000;
  it.each([
    { title: "a delivery", isDue: true, asks: (number: number) => queues.send(pull(number)) },
    {
      title: "a delivery, as part of its transaction",
      isDue: true,
      asks: (number: number) => bot.database.transaction((session) => queues.send(pull(number), { session })),
    },
    {
      title: "a transaction that fails",
      isDue: false,
      asks: (number: number) =>
        bot.database
          .transaction(async (session) => {
            await queues.send(pull(number), { session });
            throw new Error("the delivery is not kept");
          })
          .catch(() => {}),
    },
    {
      title: "what is put off itself",
      isDue: false,
      asks: (number: number) => queues.send(pull(number), later()),
    },
    { title: "another pull request", isDue: false, asks: (number: number) => queues.send(pull(number + 100)) },
  ])("is due after $title: $isDue", async ({ isDue, asks }) => {
    number += 1_000;
    await queues.send(pull(number, { downSince: 5, unsettled: 7 }), later());
    await asks(number);
    // Since when GitHub does not serve it stays known; whether it merges is asked anew.
    expect(await waiting(number)).toEqual([{ isDue, more: { downSince: 5, ...(!isDue && { unsettled: 7 }) } }]);
  });

  it("is done as it is, where one waits that is due already", async () => {
    await queues.send(pull(1));
    expect(await queues.send(pull(1))).toBeNull();
  });
});

describe("a merge group that GitHub does not serve", () => {
  const head = "a".repeat(40);
  const group = { repository: 1, head, base: "b".repeat(40), baseBranch: "main", queued: 7 };
  const sent: Job[] = [];
  const limited = { is: "limited", until: Date.now() + hour, because: "a limit" } as const;
  const worker = (trouble: object) =>
    ({
      database: bot.database,
      settings: { apiUrl: "http://localhost", urlHosts: [], app: { id: "1" } },
      app: { token: async () => "token" },
      pool: { run: async () => ({ is: "put-off", because: "502", trouble }) },
      metrics: { evaluations: { inc: () => {} } },
      log: { info: () => {}, warn: () => {} },
      queues: { send: async (job: Job) => void sent.push(job) },
    }) as never;

  it.each([
    { title: "for a minute waits", trouble: down, ago: minute, queue: "group", isTold: false },
    { title: "for a quarter of an hour is red", trouble: down, ago: 16 * minute, queue: "check", isTold: true },
    { title: "and then has a limit waits", trouble: limited, ago: 16 * minute, queue: "group", isTold: false },
  ])("$title", async ({ trouble, ago, queue, isTold }) => {
    await bot.database.query("delete from verdict");
    await bot.database.query("update installation set paused_until = null");
    await evaluateGroupJob(worker(trouble), { ...group, downSince: Date.now() - ago });
    const [told] = sent.splice(0);
    expect(told?.queue).toBe(queue);
    const said = [{ conclusion: "failure", output: { title: "could not evaluate" } }];
    expect(await verdictsAt(bot.database, 1, head)).toMatchObject(isTold ? said : []);
    // A limit is an answer: the next failure is the first one again.
    if (trouble.is === "limited") expect(told?.data).toEqual(group);
  });
});

it("an installation that is limited was served: its next failure is the first one again", async () => {
  const [until, sent] = [Date.now() + hour, [] as Job[]];
  await pauseInstallation(bot.database, 300, until);
  const worker = {
    database: bot.database,
    log: { info: () => {} },
    queues: { send: async (job: Job) => void sent.push(job) },
  } as never;
  const data = { installation: 300, guid: "g", repositories: [1, 2], done: 1 };
  await installationJob(worker, { ...data, downSince: Date.now() - 5 * hour });
  expect(sent).toEqual([{ queue: "installation", data }]);
});

const [pushedAgain, askedAgain] = [
  scheduling("pushed-again", "1-clean-change"),
  scheduling("asked-again", "1-clean-change"),
];
const world = botForTests([pushedAgain, askedAgain]);

describe("a pull request that waits for an hour because GitHub failed", () => {
  const looks = ({ repo }: GitHubState) =>
    world.github.asked.filter(({ body }) => {
      const { variables } = Object(body) as { variables?: { repo?: string; program?: string } };
      return variables?.repo === repo && variables.program !== undefined;
    }).length;

  beforeAll(async () => {
    const states = [pushedAgain, askedAgain];
    for (const state of states) await deliver(world.url, pushed(state));
    for (const state of states) await eventually(() => checksOf(world.app, state, state.pull.head).length > 0);
    await world.stop();
    const database = await embedded(world.folder, "the test");
    const queues = new Queues(database, () => {});
    await queues.start();
    for (const state of states) {
      const data = { repository: idOf(state), number: state.pull.number, downSince: Date.now() - 5 * hour };
      await queues.send({ queue: "pull", data }, { at: Date.now() + hour });
    }
    await queues.stop(1_000);
    await database.close();
    await world.start();
  });

  it.each([
    { title: "a push", state: pushedAgain, asks: () => deliver(world.url, pushed(pushedAgain)) },
    {
      title: "Re-run",
      state: askedAgain,
      asks: () => {
        const check_run = { head_sha: askedAgain.pull.head, app: { id: world.app.id } };
        return deliver(world.url, { action: "rerequested", ...about(askedAgain), check_run }, { event: "check_run" });
      },
    },
  ])("is evaluated at once after $title", async ({ state, asks }) => {
    const before = looks(state);
    await asks();
    await eventually(() => looks(state) > before);
  });
});
