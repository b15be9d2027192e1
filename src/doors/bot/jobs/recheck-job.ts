import { verdictsAt } from "../../../adapters/store/verdicts.ts";
import type { RecheckJob } from "./job.ts";
import type { Worker } from "./worker.ts";

/** Evaluates every pull request again that is known at a commit: of a fork's GitHub does not say which they are. What a merge queue built is none of them. */
export async function recheckJob({ database, queues }: Worker, { repository, head }: RecheckJob): Promise<void> {
  for (const { number, state } of await verdictsAt(database, repository, head)) {
    if (number > 0 && state !== "superseded") await queues.send({ queue: "pull", data: { repository, number } });
  }
}
