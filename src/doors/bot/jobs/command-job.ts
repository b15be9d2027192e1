import { describeError } from "../../../adapters/github/client/errors.ts";
import { troubleOf } from "../../../adapters/github/client/trouble.ts";
import { react } from "../../../adapters/github/outlets/command.ts";
import { glanceAtPull } from "../../../adapters/github/pulls/pull-glance.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { beginVerdict } from "../../../adapters/store/verdicts.ts";
import { evaluateFor } from "./evaluate-for.ts";
import type { Speaking } from "./installation-client.ts";
import type { CommandJob } from "./job.ts";
import { settle } from "./pull-job.ts";
import { NotServed, whenServed } from "./served-job.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until a command is carried out at the commit that the pull request has moved on to. */
const settlingTime = 2_000;

/** A command in a comment; a repository without a program has nobody who answers. */
export function commandJob(worker: Worker, job: CommandJob): Promise<void> {
  return whenServed(worker, { queue: "command", data: job }, (repository, speaking) =>
    carryOut(worker, repository, job, speaking),
  );
}

async function carryOut(
  worker: Worker,
  repository: StoredRepository,
  job: CommandJob,
  { client, token }: Speaking,
): Promise<void> {
  const { number, commentId, line, by } = job;
  const { database, queues, settings, log } = worker;
  const { id, owner, name: repo } = repository;
  const glance = await glanceAtPull(client, { owner, repo, number }, settings.programPath);
  if (!glance.isOpen) return;
  // Its check, which says so, may never have been made.
  if (!glance.hasProgram && settings.withoutProgram === "pass")
    return void (await queues.send({ queue: "pull", data: { repository: id, number } }));
  if (!glance.hasProgram) return;
  log.info({ number, by }, "a command");
  const common = commonOf(worker, repository, token);
  const task = { ...common, is: "command", pull: { ...glance, number }, commentId, line, by } as const;
  const ended = await evaluateFor(worker, repository, task);
  switch (ended.is) {
    case "put-off":
      throw new NotServed(ended.trouble);
    case "ignored":
      // Of somebody who may give none: whoever comments must not make us evaluate.
      return log.info({ number, by }, `a command was ignored: ${ended.because}`);
    case "evaluated": {
      const at = { repository: id, head: glance.head, number };
      await beginVerdict(database, at, glance.baseBranch);
      return settle(worker, at, ended.result);
    }
    case "superseded":
    case "unsettled":
      await queues.send({ queue: "command", data: job }, { at: Date.now() + settlingTime });
      return;
    case "exhausted":
      await refuse(worker, client, repository, job);
      // The check says why.
      await queues.send({ queue: "pull", data: { repository: id, number } });
  }
}

/** A command that failed to its last try: whoever gave it sees that nothing will come of it. */
export function deadCommandJob(worker: Worker, job: CommandJob): Promise<void> {
  return whenServed(worker, { queue: "command-dead", data: job }, (repository, { client }) => {
    worker.log.error({ repository: job.repository, number: job.number }, "a command failed to its last try");
    return refuse(worker, client, repository, job);
  });
}

/** A reaction beside the comment; does without where it is not allowed. Throws where GitHub may serve it later. */
async function refuse(
  { log }: Worker,
  client: Speaking["client"],
  { owner, name: repo }: StoredRepository,
  { number, commentId }: CommandJob,
): Promise<void> {
  try {
    await react(client, { owner, repo }, commentId, "confused");
  } catch (error) {
    if (troubleOf(error, Date.now()) !== null) throw error;
    log.warn({ number }, `the comment got no reaction: ${describeError(error)}`);
  }
}
