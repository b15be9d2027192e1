import { setFlagsFromString } from "node:v8";
import { GitHubApp } from "../../adapters/github/client/app.ts";
import { forgetDemo } from "./demo-rows.ts";
import { Pool } from "./evaluating/pool.ts";
import { branchJob } from "./jobs/branch-job.ts";
import { writeCheckJob } from "./jobs/check-job.ts";
import { commandJob, deadCommandJob } from "./jobs/command-job.ts";
import { deadJob } from "./jobs/dead-job.ts";
import { deadGroupJob, evaluateGroupJob } from "./jobs/group-job.ts";
import { installationJob } from "./jobs/installation-job.ts";
import { postureJob } from "./jobs/posture-job.ts";
import { evaluatePullJob } from "./jobs/pull-job.ts";
import { Queues } from "./jobs/queues.ts";
import { recheckJob } from "./jobs/recheck-job.ts";
import { deadRecordJob, recordJob } from "./jobs/record-job.ts";
import { sweepJob } from "./jobs/sweep-job.ts";
import type { Worker } from "./jobs/worker.ts";
import { addressWarning } from "./pages/address.ts";
import { usualStep } from "./pages/evenly.ts";
import { pagesOf } from "./pages-of.ts";
import { type Answering, startServer } from "./server/server.ts";
import { fromProxy } from "./server/webhook-proxy.ts";
import type { Settings } from "./settings/environment.ts";
import { logOf } from "./settings/log.ts";
import { metricsOf } from "./settings/metrics.ts";
import { migrations, openDatabase } from "./settings/open-database.ts";

/** Milliseconds that evaluations under way are given when the bot is told to stop. */
const stopWithin = 20_000;
/** Checks that are written at a time: GitHub takes 80 writes a minute, https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const checksAtATime = 4;

/** A bot that runs. */
export interface Running {
  /** Where it answers; null: it only works. */
  readonly url: string | null;
  /** Ends what is under way, and leaves the rest to the next one. */
  stop(): Promise<void>;
}

/**
 * Starts what the settings' role asks for; what cannot be started leaves nothing running. `refusalStep`: milliseconds; a page's refusal takes a
 * multiple of it.
 */
export async function startBot(settings: Settings, refusalStep = usualStep): Promise<Running> {
  // Threads share the compiled code of WebAssembly's imports, and V8 may free it twice, which ends the process: https://github.com/nodejs/node/issues/64500
  setFlagsFromString("--no-wasm-code-gc");
  const log = logOf(settings);
  const database = await openDatabase(settings, (remark) => log.warn(remark));
  const { app, apiUrl, evaluations, evaluationSeconds, evaluationMemory: memory } = settings;
  const worker: Worker = {
    settings,
    database,
    queues: new Queues(database, (remark) => log.warn(remark)),
    log,
    app: new GitHubApp({ ...app, apiUrl, longestWait: 0 }),
    pool: new Pool(evaluations, evaluationSeconds, { memory }),
    metrics: metricsOf(),
  };
  try {
    return await started(worker, refusalStep);
  } catch (error) {
    await stop(worker, null).catch(() => {});
    throw error;
  }
}

/** Answers before it works: where something else has its port, nothing is begun. */
async function started(worker: Worker, refusalStep: number): Promise<Running> {
  const { database, queues, settings, log } = worker;
  await database.untilServed(async () => {
    await database.migrate(migrations);
    await forgetDemo(database);
    await queues.start();
  });
  const answering = settings.role === "worker" ? null : await startAnswering(worker, refusalStep);
  try {
    if (settings.role !== "web") await startWork(worker);
  } catch (error) {
    await answering?.close();
    throw error;
  }
  const warning = answering === null ? null : addressWarning(settings);
  if (warning !== null) log.warn(warning);
  return { url: answering?.url ?? null, stop: () => stop(worker, answering) };
}

async function startAnswering(worker: Worker, refusalStep: number): Promise<Answering> {
  const { app: people, close } = pagesOf(worker, refusalStep);
  const server = await startServer(worker, people).catch(async (error: Error) => {
    await close();
    throw error;
  });
  const proxy = proxied(worker, server.url);
  return {
    ...server,
    close: async () => {
      proxy?.stop();
      await server.close();
      await close();
    },
  };
}

/** Null: GitHub reaches us by itself. */
function proxied({ settings: { webhookProxyUrl }, log }: Worker, url: string): { stop(): void } | null {
  if (webhookProxyUrl === null) return null;
  log.warn("deliveries come through WEBHOOK_PROXY_URL, which is for a trial only");
  return fromProxy(webhookProxyUrl, `${url}/webhooks`, (remark) => log.warn(remark));
}

async function startWork(worker: Worker): Promise<void> {
  const { database, queues, settings } = worker;
  await queues.work("pull", settings.evaluations, (job) => evaluatePullJob(worker, job));
  await queues.work("check", checksAtATime, (job) => writeCheckJob(worker, job));
  await queues.work("group", settings.evaluations, (job) => evaluateGroupJob(worker, job));
  await queues.work("command", 1, (job) => commandJob(worker, job));
  await queues.work("branch", 1, (job) => branchJob(worker, job));
  await queues.work("recheck", 1, (job) => recheckJob(worker, job));
  await queues.work("record", 1, (job) => recordJob(worker, job));
  await queues.work("posture", 1, (job) => postureJob(worker, job));
  await queues.work("installation", 1, (job) => installationJob(worker, job));
  await queues.work("sweep", 1, (job) => sweepJob(worker, job));
  // The one that is due later is done now.
  await database.untilServed(() => queues.send({ queue: "sweep", data: { sweep: "deliveries" } }));
  await queues.workOnDead("pull", (job) => deadJob(worker, job));
  await queues.workOnDead("group", (job) => deadGroupJob(worker, job));
  await queues.workOnDead("record", (job) => deadRecordJob(worker, job));
  await queues.workOnDead("command", (job) => deadCommandJob(worker, job));
}

async function stop({ queues, pool, database }: Worker, server: Answering | null): Promise<void> {
  await server?.close();
  await queues.stop(stopWithin);
  await pool.close();
  await database.close();
}
