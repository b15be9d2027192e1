import { statusOf } from "../../../adapters/github/client/errors.ts";
import { failedDeliveries, redeliver } from "../../../adapters/github/client/hook-deliveries.ts";
import { openPulls } from "../../../adapters/github/pulls/open-pulls.ts";
import { repositoryOf } from "../../../adapters/store/repositories.ts";
import { forgetOld, nextForPosture, nextToCompare, sweptNow, sweptUntil } from "../../../adapters/store/sweeps.ts";
import { verdictsAt } from "../../../adapters/store/verdicts.ts";
import { speakFor } from "./installation-client.ts";
import type { Job, SweepJob } from "./job.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds between two sweeps. */
const sweepEvery = 10 * 60_000;
/** Milliseconds for which GitHub delivers again: https://docs.github.com/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks. */
const redeliveredFor = 3 * 24 * 3_600_000;
/** Milliseconds that two sweeps overlap: a delivery may be listed late. */
const overlap = sweepEvery;
/** Repositories whose pull requests are compared with their checks in one sweep, one request each. */
const comparedAtOnce = 20;
/**
 * Repositories of an installation that are asked in one sweep how they stand. Each costs some twenty requests, so that a night uses less
 * than a quarter of the 5,000 an hour that an installation has at least, and the first 360 are through by six in the morning.
 */
const posturesAtOnce = 10;

/**
 * Sees to it that nothing is missed: GitHub never delivers again by itself. The next sweep is asked for before this one begins, so that
 * one that fails does not end them.
 */
export async function sweepJob(worker: Worker, _: SweepJob): Promise<void> {
  await worker.queues.send({ queue: "sweep", data: { sweep: "deliveries" } }, { at: Date.now() + sweepEvery });
  const parts = [sweepDeliveries, comparePulls, askPostures, () => forgetOld(worker.database)];
  const failed: unknown[] = [];
  // Where GitHub does not list deliveries, pull requests are compared all the same.
  for (const part of parts) await part(worker).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

async function sweepDeliveries({ app, database, log }: Worker): Promise<void> {
  const now = Date.now();
  const until = await sweptUntil(database, "deliveries");
  const since = Math.max(now - redeliveredFor, (until ?? 0) - overlap);
  const client = app.client();
  const failed = await failedDeliveries(client, since);
  for (const id of failed) {
    try {
      await redeliver(client, id);
    } catch (error) {
      // One that is too old by now, or gone; anything else ends the sweep, which is tried again.
      if (![404, 422].includes(statusOf(error) ?? 0)) throw error;
    }
  }
  if (failed.length > 0) log.info({ deliveries: failed.length }, "delivered again");
  await sweptNow(database, "deliveries", now);
}

/** Evaluates open pull requests of whose newest commit nothing is known, and has the checks of the others say what is known. */
async function comparePulls(worker: Worker): Promise<void> {
  const { database, queues, log, settings } = worker;
  for (const id of await nextToCompare(database, comparedAtOnce, settings.withoutProgram === "pass")) {
    const repository = await repositoryOf(database, id);
    const spoken = repository === null ? null : await speakFor(worker, repository.installation);
    if (repository === null || spoken?.is !== "speaking") continue;
    try {
      const at = { owner: repository.owner, repo: repository.name };
      for (const { number, head } of await openPulls(spoken.client, at)) {
        const verdicts = await verdictsAt(database, id, head);
        // What was said before it moved on, and came back, does not stand.
        const isKnown = verdicts.some((verdict) => verdict.number === number && verdict.state === "done");
        const job: Job = isKnown
          ? { queue: "check", data: { repository: id, head } }
          : { queue: "pull", data: { repository: id, number } };
        await queues.send(job);
      }
    } catch (error) {
      log.warn({ repository: id }, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Milliseconds between some postures and the next: a process that starts again and again asks for no more of them. */
const posturesEvery = 0.9 * sweepEvery;

/** From midnight, UTC: a day is over in evidence when it is there. */
async function askPostures({ database, queues }: Worker): Promise<void> {
  const now = Date.now();
  if (now - ((await sweptUntil(database, "postures")) ?? 0) < posturesEvery) return;
  const day = new Date(now).toISOString().slice(0, 10);
  const due = await nextForPosture(database, day, posturesAtOnce);
  if (due.length > 0) await sweptNow(database, "postures", now);
  for (const repository of due) await queues.send({ queue: "posture", data: { repository, day } });
}
