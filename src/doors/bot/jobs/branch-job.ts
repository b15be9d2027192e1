import { pullsInto } from "../../../adapters/store/verdicts.ts";
import type { BranchJob } from "./job.ts";
import type { Worker } from "./worker.ts";

/** Evaluates every open pull request into a branch again: what its base says has changed. */
export async function branchJob({ database, queues }: Worker, { repository, branch }: BranchJob): Promise<void> {
  for (const number of await pullsInto(database, repository, branch))
    await queues.send({ queue: "pull", data: { repository, number } });
}
