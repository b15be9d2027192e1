import type { Trouble } from "../../../adapters/github/client/trouble.ts";
import { pauseInstallation } from "../../../adapters/store/installations.ts";
import { type Job, keyOf } from "./job.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds between two attempts while GitHub does not serve us, at most. */
const longestPause = 3_600_000;
/** Milliseconds for which GitHub may be down before a check says that it could not be evaluated. */
const mostDowntime = 15 * 60_000;

/** Whether a check is to say that it could not be evaluated; `downSince`: milliseconds since 1970. */
export function isDownTooLong(trouble: Trouble, downSince = Date.now()): boolean {
  return trouble.is === "down" && Date.now() - downSince > mostDowntime;
}

/**
 * When to come back after a trouble (milliseconds since 1970). A limit pauses that installation, and no other. What GitHub fails to serve
 * waits for a quarter of the time that it has failed: no outage is prolonged by more than that, and what fails for ever is asked for once
 * an hour.
 */
export async function comeBackAt(
  { database }: Pick<Worker, "database">,
  installation: number,
  trouble: Trouble,
  downSince: number,
): Promise<number> {
  const now = Date.now();
  if (trouble.is === "limited") {
    await pauseInstallation(database, installation, trouble.until);
    return trouble.until;
  }
  return now + Math.min(longestPause, Math.max(1_000, (now - downSince) / 4));
}

/** A job that asks GitHub for something. */
type AskingJob = Exclude<Job, { readonly queue: "branch" | "recheck" | "sweep" }>;

/** Sends a job again, for when GitHub may serve it. */
export async function putOff(
  worker: Pick<Worker, "database" | "queues" | "log">,
  installation: number,
  { queue, data: { downSince = Date.now(), ...rest } }: AskingJob,
  trouble: Trouble,
): Promise<void> {
  const at = await comeBackAt(worker, installation, trouble, downSince);
  const until = new Date(at).toISOString();
  worker.log.info({ queue, job: keyOf(rest), installation, until }, `put off: ${trouble.because}`);
  // A limit is an answer: GitHub is up.
  const data = { ...rest, ...(trouble.is === "down" && { downSince }) };
  await worker.queues.send({ queue, data } as Job, { at });
}
