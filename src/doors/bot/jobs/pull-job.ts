import { glanceAtPull, type PullGlance } from "../../../adapters/github/pulls/pull-glance.ts";
import { keepReport } from "../../../adapters/store/page-reports.ts";
import {
  hadProgram,
  keepPaths,
  repositoryOf,
  type StoredRepository,
  sawProgram,
} from "../../../adapters/store/repositories.ts";
import {
  beginVerdict,
  newestVerdict,
  type PullHead,
  settleVerdict,
  supersede,
} from "../../../adapters/store/verdicts.ts";
import { Unreadable } from "../../../ports.ts";
import type { Ended } from "../evaluating/pool.ts";
import type { Result } from "../evaluating/task.ts";
import { evaluateFor } from "./evaluate-for.ts";
import { forgetIfGone } from "./forget-if-gone.ts";
import { type Speaking, speakFor } from "./installation-client.ts";
import type { PullJob } from "./job.ts";
import { isDownTooLong, putOff } from "./put-off.ts";
import { couldNot, noProgram } from "./results.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until a check says that it is in progress, where there is no result yet. */
export const quietTime = 5_000;
/** Milliseconds until it is asked again whether a pull request merges, and how often before it is judged without. */
const [settlingTime, mostUnsettled] = [2_000, 8];

/** One pull request, at the commit it is at now: evaluates it and keeps what its check is to say. */
export async function evaluatePullJob(worker: Worker, job: PullJob): Promise<void> {
  const repository = await repositoryOf(worker.database, job.repository);
  if (repository === null) return;
  const spoken = await speakFor(worker, repository.installation);
  switch (spoken.is) {
    case "gone":
      return;
    case "put-off":
      return putOff(worker, repository.installation, { queue: "pull", data: job }, spoken.trouble);
    case "speaking":
      return look(worker, repository, job, spoken);
  }
}

async function look(worker: Worker, repository: StoredRepository, job: PullJob, speaking: Speaking): Promise<void> {
  const { database, settings } = worker;
  const glance = await glanced(worker, repository, job, speaking);
  if (glance === null) return;
  const at: PullHead = { repository: job.repository, head: glance.head, number: job.number };
  await closeOthers(worker, { ...at, head: glance.isOpen ? glance.head : null });
  if (!glance.isOpen) return;
  if (!glance.hasProgram) {
    if (settings.withoutProgram === "nothing") return;
    await beginVerdict(database, at, glance.baseBranch);
    return settle(worker, at, noProgram());
  }
  await sawProgram(database, job.repository);
  await begin(worker, at, glance.baseBranch);
  const ended = await evaluated(worker, repository, job, { speaking, glance });
  return conclude(worker, repository, job, at, ended);
}

/** What its check says of another base does not stand, however long GitHub does not serve what the new one asks for. */
async function begin({ database, queues }: Worker, at: PullHead, baseBranch: string): Promise<void> {
  await database.transaction(async (session) => {
    if (!(await beginVerdict(session, at, baseBranch))) return;
    const data = { repository: at.repository, head: at.head };
    await queues.send({ queue: "check", data }, { session, at: Date.now() + quietTime });
  });
}

/** Null: it could not be read, and what there is to do about it is done. */
async function glanced(
  worker: Worker,
  repository: StoredRepository,
  job: PullJob,
  { client, trouble }: Speaking,
): Promise<PullGlance | null> {
  const { owner, name: repo } = repository;
  const { programPath } = worker.settings;
  const isLikely = await hadProgram(worker.database, job.repository);
  try {
    return await glanceAtPull(client, { owner, repo, number: job.number }, programPath, isLikely);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const met = trouble();
    if (met !== null) await putOff(worker, repository.installation, { queue: "pull", data: job }, met);
    else if (isLikely) await sayUnread(worker, job, error.message);
    // Of a repository that never had a program nothing is said.
    else await forgetIfGone(worker, repository, { client });
    return null;
  }
}

/** Where a program was seen before: the check that stands is not left as if it still held. */
async function sayUnread(worker: Worker, job: PullJob, because: string): Promise<void> {
  worker.log.warn({ ...job }, because);
  const known = await newestVerdict(worker.database, job.repository, job.number);
  if (known === null || known.state === "superseded") return;
  const at = { repository: job.repository, head: known.head, number: job.number };
  await settle(worker, at, couldNot(`a program was seen here before, and cannot be read now: ${because}`));
}

/** What was said of it at other commits: closed where it is left in progress. */
async function closeOthers({ database, queues }: Worker, at: Omit<PullHead, "head"> & { head: string | null }) {
  await database.transaction(async (session) => {
    for (const head of await supersede(session, at))
      await queues.send({ queue: "check", data: { repository: at.repository, head } }, { session });
  });
}

/** On a thread; after a while the check says that it is in progress. */
async function evaluated(
  worker: Worker,
  repository: StoredRepository,
  job: PullJob,
  { speaking: { token }, glance }: { readonly speaking: Speaking; readonly glance: PullGlance },
): Promise<Ended> {
  const { queues, log } = worker;
  const check = { queue: "check", data: { repository: repository.id, head: glance.head } } as const;
  const tell = () => void queues.send(check).catch((error: Error) => log.warn(error.message));
  const slow = setTimeout(tell, quietTime);
  const measured = worker.metrics.evaluationSeconds.startTimer();
  try {
    const { known, ...now } = glance;
    const pull = { number: job.number, ...now };
    const withoutMerge = (job.unsettled ?? 0) >= mostUnsettled;
    const common = commonOf(worker, repository, token);
    return await evaluateFor(worker, repository, { ...common, is: "pull", pull, known, withoutMerge });
  } finally {
    clearTimeout(slow);
    measured();
  }
}

/** What is to be done about what came of an evaluation. */
async function conclude(
  worker: Worker,
  repository: StoredRepository,
  job: PullJob,
  at: PullHead,
  ended: Ended,
): Promise<void> {
  worker.metrics.evaluations.inc({ outcome: ended.is });
  switch (ended.is) {
    case "evaluated":
      for (const remark of ended.result.remarks) worker.log.info({ ...job }, remark);
      await keepPaths(worker.database, job.repository, ended.result.paths);
      return settle(worker, at, ended.result);
    case "exhausted":
      return settle(worker, at, couldNot(ended.because));
    case "ignored":
      return;
    // The delivery of the newer commit is on its way, or here.
    case "superseded":
      return comeBack(worker, { repository: job.repository, number: job.number }, Date.now());
    case "unsettled":
      return comeBack(worker, { ...job, unsettled: (job.unsettled ?? 0) + 1 }, Date.now() + settlingTime);
    case "put-off":
      // Nothing turns red because GitHub is busy, or down for some minutes.
      if (isDownTooLong(ended.trouble, job.downSince)) await settle(worker, at, couldNot(ended.trouble.because));
      return putOff(worker, repository.installation, { queue: "pull", data: job }, ended.trouble);
  }
}

/** Keeps a result, and has the check written: both, or neither. */
export async function settle({ database, queues }: Worker, at: PullHead, result: Result): Promise<void> {
  await database.transaction(async (session) => {
    await settleVerdict(session, at, result);
    if (result.packed !== null) await keepReport(session, at, result.packed);
    const data = { repository: at.repository, head: at.head };
    await queues.send({ queue: "check", data }, { session });
  });
}

async function comeBack({ queues }: Worker, job: PullJob, at: number): Promise<void> {
  await queues.send({ queue: "pull", data: job }, { at });
}
