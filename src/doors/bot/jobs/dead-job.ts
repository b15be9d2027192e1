import { glanceAtPull } from "../../../adapters/github/pulls/pull-glance.ts";
import { repositoryOf } from "../../../adapters/store/repositories.ts";
import { beginVerdict } from "../../../adapters/store/verdicts.ts";
import { speakFor } from "./installation-client.ts";
import { settle } from "./pull-job.ts";
import type { PullJob } from "./queues.ts";
import { couldNot } from "./results.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until it is tried once more: what was wrong may be over. */
const laterOn = 10 * 60_000;

/** A pull request whose evaluation failed to its last try: nobody is left waiting for its check. Throws where that cannot be said yet. */
export async function deadJob(worker: Worker, { repository: id, number }: PullJob): Promise<void> {
  const repository = await repositoryOf(worker.database, id);
  if (repository === null) return;
  const spoken = await speakFor(worker, repository.installation);
  if (spoken.is === "gone") return;
  if (spoken.is === "put-off") throw new Error(spoken.trouble.because);
  const { owner, name: repo } = repository;
  const glance = await glanceAtPull(spoken.client, { owner, repo, number }, worker.settings.programPath);
  if (!glance.isOpen || !glance.hasProgram) return;
  const at = { repository: id, head: glance.head, number };
  worker.log.error({ repository: id, number }, "an evaluation failed to its last try");
  await beginVerdict(worker.database, at, glance.baseBranch);
  await settle(worker, at, couldNot("the evaluation failed again and again"));
  await worker.queues.send({ queue: "pull", data: { repository: id, number } }, { at: Date.now() + laterOn });
}
