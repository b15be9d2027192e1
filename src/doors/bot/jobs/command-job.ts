import { glanceAtPull } from "../../../adapters/github/pulls/pull-glance.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { beginVerdict } from "../../../adapters/store/verdicts.ts";
import { evaluateFor } from "./evaluate-for.ts";
import type { Speaking } from "./installation-client.ts";
import { settle } from "./pull-job.ts";
import type { CommandJob } from "./queues.ts";
import { NotServed, whenServed } from "./served-job.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** A command in a comment; a repository without a program has nobody who answers. */
export function commandJob(worker: Worker, job: CommandJob): Promise<void> {
  return whenServed(worker, { queue: "command", data: job }, (repository, speaking) =>
    carryOut(worker, repository, job, speaking),
  );
}

async function carryOut(
  worker: Worker,
  repository: StoredRepository,
  { number, commentId, line, by }: CommandJob,
  { client, token }: Speaking,
): Promise<void> {
  const { database, queues, settings, log } = worker;
  const { id, owner, name: repo } = repository;
  const glance = await glanceAtPull(client, { owner, repo, number }, settings.programPath);
  if (!glance.isOpen || !glance.hasProgram) return;
  log.info({ number, by }, "a command");
  const common = commonOf(worker, repository, token);
  const task = { ...common, is: "command", pull: { ...glance, number }, commentId, line, by } as const;
  const ended = await evaluateFor(worker, repository, task);
  if (ended.is === "put-off") throw new NotServed(ended.trouble);
  // Of somebody who may give none: whoever comments must not make us evaluate.
  if (ended.is === "ignored") return;
  if (ended.is === "evaluated") {
    const at = { repository: id, head: glance.head, number };
    await beginVerdict(database, at, glance.baseBranch);
    return settle(worker, at, ended.result);
  }
  await queues.send({ queue: "pull", data: { repository: id, number } });
}
