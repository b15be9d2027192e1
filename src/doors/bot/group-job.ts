import { repositoryOf } from "../../adapters/store/repositories.ts";
import { beginVerdict, settleVerdict, supersede } from "../../adapters/store/verdicts.ts";
import { comeBackAt, speakFor } from "./installation-client.ts";
import type { GroupJob } from "./queues.ts";
import { couldNot, noProgram } from "./results.ts";
import type { Result } from "./task.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** The number that a merge group has in place of a pull request's. */
const noPull = 0;

/** What a merge queue is about to merge: evaluates it, for the check that the queue waits for. */
export async function evaluateGroupJob(worker: Worker, job: GroupJob): Promise<void> {
  const { database, queues, pool, settings, log } = worker;
  const repository = await repositoryOf(database, job.repository);
  if (repository === null) return;
  const spoken = await speakFor(worker, repository.installation);
  if (spoken.is === "gone") return;
  const downSince = job.downSince ?? Date.now();
  const comeBack = async (at: number) =>
    void (await queues.send({ queue: "group", data: { ...job, downSince } }, { at }));
  if (spoken.is === "put-off")
    return comeBack(await comeBackAt(worker, repository.installation, spoken.trouble, downSince));
  const { head, base, baseBranch, queued } = job;
  const common = commonOf(worker, repository, spoken.token);
  const ended = await pool.run({ ...common, is: "group", head, base, baseBranch, queued, isMerged: false });
  worker.metrics.evaluations.inc({ outcome: ended.is });
  switch (ended.is) {
    case "evaluated":
      if (ended.result.verdict !== "none") return say(worker, job, ended.result);
      return settings.withoutProgram === "pass" ? say(worker, job, noProgram()) : undefined;
    case "exhausted":
      return say(worker, job, couldNot(ended.because));
    case "put-off":
      log.info({ repository: job.repository, head }, `put off: ${ended.because}`);
      return comeBack(await comeBackAt(worker, repository.installation, ended.trouble, downSince));
    case "superseded":
    case "unsettled":
    case "ignored":
      return;
  }
}

async function say(
  { database, queues }: Worker,
  { repository, head, baseBranch }: GroupJob,
  result: Result,
): Promise<void> {
  const at = { repository, head, number: noPull };
  await database.transaction(async (session) => {
    // What the queue built before is of no interest any more.
    await supersede(session, at);
    await beginVerdict(session, at, baseBranch);
    await settleVerdict(session, at, result);
    await queues.send({ queue: "check", data: { repository, head } }, { session });
  });
}
