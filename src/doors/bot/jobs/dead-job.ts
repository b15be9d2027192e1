import { glanceAtPull } from "../../../adapters/github/pulls/pull-glance.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { beginVerdict } from "../../../adapters/store/verdicts.ts";
import type { Speaking } from "./installation-client.ts";
import type { PullJob } from "./job.ts";
import { settle } from "./pull-job.ts";
import { couldNot } from "./results.ts";
import { whenServed } from "./served-job.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until it is tried once more: what was wrong may be over. */
const laterOn = 10 * 60_000;

/** A pull request whose evaluation failed to its last try: nobody is left waiting for its check. */
export function deadJob(worker: Worker, job: PullJob): Promise<void> {
  return whenServed(worker, { queue: "pull-dead", data: job }, (repository, { client }) =>
    giveUp(worker, repository, job.number, client),
  );
}

async function giveUp(
  worker: Worker,
  { id, owner, name: repo }: StoredRepository,
  number: number,
  client: Speaking["client"],
): Promise<void> {
  const glance = await glanceAtPull(client, { owner, repo, number }, worker.settings.programPath);
  if (!glance.isOpen || !glance.hasProgram) return;
  const at = { repository: id, head: glance.head, number };
  worker.log.error({ repository: id, number }, "an evaluation failed to its last try");
  await beginVerdict(worker.database, at, glance.baseBranch);
  await settle(worker, at, couldNot("the evaluation failed again and again"));
  await worker.queues.send({ queue: "pull", data: { repository: id, number } }, { at: Date.now() + laterOn });
}
