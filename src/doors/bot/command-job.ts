import { glanceAtPull } from "../../adapters/github/pull-glance.ts";
import { repositoryOf } from "../../adapters/store/repositories.ts";
import { beginVerdict } from "../../adapters/store/verdicts.ts";
import { Unreadable } from "../../ports.ts";
import { comeBackAt, speakFor } from "./installation-client.ts";
import type { Ended } from "./pool.ts";
import { settle } from "./pull-job.ts";
import type { CommandJob } from "./queues.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** A command in a comment; a repository without a program has nobody who answers. */
export async function commandJob(worker: Worker, job: CommandJob): Promise<void> {
  const { database, queues, settings } = worker;
  const repository = await repositoryOf(database, job.repository);
  if (repository === null) return;
  const spoken = await speakFor(worker, repository.installation);
  if (spoken.is === "gone") return;
  const downSince = job.downSince ?? Date.now();
  const comeBack = async (trouble: Parameters<typeof comeBackAt>[2]) => {
    const at = await comeBackAt(worker, repository.installation, trouble, downSince);
    await queues.send({ queue: "command", data: { ...job, downSince } }, { at });
  };
  if (spoken.is === "put-off") return comeBack(spoken.trouble);
  try {
    const { owner, name: repo } = repository;
    const glance = await glanceAtPull(spoken.client, { owner, repo, number: job.number }, settings.programPath);
    if (!glance.isOpen || !glance.hasProgram) return;
    const at = { repository: job.repository, head: glance.head, number: job.number };
    await beginVerdict(database, at, glance.baseBranch);
    const ended = await carriedOut(
      worker,
      job,
      { ...glance, number: job.number },
      commonOf(worker, repository, spoken.token),
    );
    if (ended.is === "put-off") return comeBack(ended.trouble);
    if (ended.is === "evaluated") return settle(worker, at, ended.result);
    await queues.send({ queue: "pull", data: { repository: job.repository, number: job.number } });
  } catch (error) {
    const trouble = spoken.trouble();
    if (trouble === null || !(error instanceof Unreadable)) throw error;
    await comeBack(trouble);
  }
}

type Pull = Parameters<Worker["pool"]["run"]>[0] & { readonly is: "command" };

function carriedOut(
  { pool, log }: Worker,
  { commentId, line, by, number }: CommandJob,
  pull: Pull["pull"],
  common: ReturnType<typeof commonOf>,
): Promise<Ended> {
  log.info({ number, by }, "a command");
  return pool.run({ ...common, is: "command", pull, commentId, line, by });
}
