// A repository's merge queue builds several commits at a time, and each waits for its own check.
import { expect, it } from "vitest";
import { intendCheck, wroteCheck } from "../../../../src/adapters/store/check-rows.ts";
import { beginVerdict, verdictsAt } from "../../../../src/adapters/store/verdicts.ts";
import { deadGroupJob } from "../../../../src/doors/bot/jobs/group-job.ts";
import type { Job } from "../../../../src/doors/bot/jobs/job.ts";
import { jobsOf, readEnvelope } from "../../../../src/doors/bot/jobs/jobs-of.ts";
import { recheckJob } from "../../../../src/doors/bot/jobs/recheck-job.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const bot = storeForTests({ id: 1, installation: 100, owner: "acme", name: "one" });
const sent: Job[] = [];
const queues = { send: async (job: Job) => void sent.push(job) };
const worker = () => ({ database: bot.database, log: { error: () => {} }, queues }) as never;

const [first, second, third] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const said = (head: string) =>
  deadGroupJob(worker(), { repository: 1, head, base: "0", baseBranch: "main", queued: 7 });
const stateAt = async (head: string) => (await verdictsAt(bot.database, 1, head)).map(({ state }) => state);

it("what is to be said of one stands until its check says it, however many are built after it", async () => {
  await said(first);
  await said(second);
  expect([await stateAt(first), await stateAt(second)]).toEqual([["done"], ["done"]]);
  await intendCheck(bot.database, 1, first, "0:1");
  await wroteCheck(bot.database, 1, first, {
    id: 1,
    status: "completed",
    digest: "d",
    annotated: false,
    conclusion: "failure",
  });
  await said(third);
  expect([await stateAt(first), await stateAt(second)]).toEqual([["superseded"], ["done"]]);
});

it("a recheck of a commit asks for its pull requests and for what a queue built there, also where it built others since", async () => {
  expect(await stateAt(first)).toEqual(["superseded"]);
  await beginVerdict(bot.database, { repository: 1, head: first, number: 7 }, "main");
  sent.splice(0);
  await recheckJob(worker(), { repository: 1, head: first });
  expect(sent).toEqual([
    { queue: "pull", data: { repository: 1, number: 7 } },
    { queue: "group", data: { repository: 1, head: first, base: "0", baseBranch: "main", queued: 7 } },
    { queue: "check", data: { repository: 1, head: first } },
  ]);
});

it.each<{ says: string | null; pulls: readonly number[] }>([
  { says: "7:1a2b3c4d5e6f", pulls: [7] },
  { says: "7+8:1a2b3c4d5e6f", pulls: [7, 8] },
  { says: "0:1a2b3c4d5e6f", pulls: [] },
  { says: "7", pulls: [] },
  { says: `${"1+".repeat(20)}1:1a2b3c4d5e6f`, pulls: [] },
  { says: "99999999999:1a2b3c4d5e6f", pulls: [] },
  { says: "", pulls: [] },
  { says: null, pulls: [] },
])(
  "a recheck of a commit of which nothing is known any more asks for what the check says, $says",
  async ({ says, pulls }) => {
    const payload = {
      action: "rerequested",
      installation: { id: 100 },
      repository: { id: 1, name: "one", owner: { login: "acme" } },
      check_run: { head_sha: "d".repeat(40), external_id: says, app: { id: 4711 } },
    };
    const about = readEnvelope(payload);
    const [job] = about === null ? [] : jobsOf("check_run", about, "4711");
    sent.splice(0);
    if (job?.queue === "recheck") await recheckJob(worker(), job.data);
    expect(sent).toEqual([
      ...pulls.map((number) => ({ queue: "pull", data: { repository: 1, number } })),
      { queue: "check", data: { repository: 1, head: "d".repeat(40) } },
    ]);
  },
);
