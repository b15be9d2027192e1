import { glanceAtPull } from "../../../adapters/github/pulls/pull-glance.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { beginVerdict } from "../../../adapters/store/verdicts.ts";
import type { Speaking } from "./installation-client.ts";
import type { PullJob } from "./job.ts";
import { settle } from "./pull-job.ts";
import { couldNot } from "./results.ts";
import { whenServed } from "./served-job.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until it is tried once more, at least and at most: what was wrong may be over. */
const [soonest, latest] = [10 * 60_000, 6 * 3_600_000];

/** When it is tried once more: after as long as it has failed. All in milliseconds since 1970. */
export function triedAgainAt(failedSince: number, now: number): number {
  return now + Math.min(latest, Math.max(soonest, now - failedSince));
}

/** A pull request whose evaluation failed to its last try: nobody is left waiting for its check. */
export function deadJob(worker: Worker, job: PullJob): Promise<void> {
  return whenServed(worker, { queue: "pull-dead", data: job }, (repository, { client }) =>
    giveUp(worker, repository, job, client),
  );
}

async function giveUp(
  worker: Worker,
  { id, owner, name: repo }: StoredRepository,
  { number, failedSince = Date.now() }: PullJob,
  client: Speaking["client"],
): Promise<void> {
  const glance = await glanceAtPull(client, { owner, repo, number }, worker.settings.programPath);
  if (!glance.isOpen || !glance.hasProgram) return;
  const at = { repository: id, head: glance.head, number };
  worker.log.error({ repository: id, number }, "an evaluation failed to its last try");
  await beginVerdict(worker.database, at, glance.baseBranch);
  await settle(worker, at, couldNot("the evaluation failed again and again"));
  const next = triedAgainAt(failedSince, Date.now());
  await worker.queues.send({ queue: "pull", data: { repository: id, number, failedSince } }, { at: next });
}
