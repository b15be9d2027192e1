import { keepGroup, noPull } from "../../../adapters/store/merge-groups.ts";
import { repositoryOf, type StoredRepository } from "../../../adapters/store/repositories.ts";
import { beginVerdict, settleVerdict, supersedeTold } from "../../../adapters/store/verdicts.ts";
import type { Result } from "../evaluating/task.ts";
import { evaluateFor } from "./evaluate-for.ts";
import type { GroupJob } from "./job.ts";
import { isDownTooLong } from "./put-off.ts";
import { couldNot, noProgram } from "./results.ts";
import { NotServed, whenServed } from "./served-job.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** What a merge queue is about to merge: evaluates it, for the check that the queue waits for. */
export function evaluateGroupJob(worker: Worker, job: GroupJob): Promise<void> {
  return whenServed(worker, { queue: "group", data: job }, (repository, { token }) =>
    evaluated(worker, repository, job, commonOf(worker, repository, token)),
  );
}

async function evaluated(
  worker: Worker,
  stored: StoredRepository,
  job: GroupJob,
  common: ReturnType<typeof commonOf>,
): Promise<void> {
  const { settings } = worker;
  const { head, base, baseBranch, queued } = job;
  const task = { ...common, is: "group", head, base, baseBranch, queued, isMerged: false } as const;
  const ended = await evaluateFor(worker, stored, task);
  worker.metrics.evaluations.inc({ outcome: ended.is });
  switch (ended.is) {
    case "evaluated":
      if (ended.result.verdict !== "none") return say(worker, job, ended.result);
      return settings.withoutProgram === "pass" ? say(worker, job, noProgram()) : undefined;
    case "exhausted":
      return say(worker, job, couldNot(ended.because));
    case "put-off":
      // The queue gives up by itself: it does not come back to a commit, unless somebody asks for its check again.
      if (isDownTooLong(ended.trouble, job.downSince)) return say(worker, job, couldNot(ended.because));
      throw new NotServed(ended.trouble);
    case "superseded":
    case "unsettled":
    case "ignored":
      return;
  }
}

/** What failed to its last try: the queue is not left waiting for its check. */
export async function deadGroupJob(worker: Pick<Worker, "database" | "queues" | "log">, job: GroupJob): Promise<void> {
  if ((await repositoryOf(worker.database, job.repository)) === null) return;
  worker.log.error({ repository: job.repository, head: job.head }, "an evaluation failed to its last try");
  await say(worker, job, couldNot("the evaluation failed again and again"));
}

async function say(
  { database, queues }: Pick<Worker, "database" | "queues">,
  { repository, head, base, baseBranch, queued }: GroupJob,
  result: Result,
): Promise<void> {
  const at = { repository, head, number: noPull };
  await database.transaction(async (session) => {
    // What the queue built before is of no interest any more once its check says it: it may wait for several at a time.
    await supersedeTold(session, at);
    await beginVerdict(session, at, baseBranch);
    await keepGroup(session, { repository, head, base, queued });
    await settleVerdict(session, at, result);
    await queues.send({ queue: "check", data: { repository, head } }, { session });
  });
}
