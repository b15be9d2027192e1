import { groupAt } from "../../../adapters/store/merge-groups.ts";
import { verdictsAt } from "../../../adapters/store/verdicts.ts";
import type { RecheckJob } from "./job.ts";
import type { Worker } from "./worker.ts";

/** Milliseconds until a check that was asked for again is said once more, where its evaluation has not done so before. */
const patience = 30_000;

/**
 * Evaluates every pull request again that is known at a commit: of a fork's GitHub does not say which they are, and our own check does where
 * none is known any more. The same for what a merge queue built, which may wait for several of its commits at a time. What stands in the
 * check is said again, whatever comes of it.
 */
export async function recheckJob(
  { database, queues }: Worker,
  { repository, head, told = [] }: RecheckJob,
): Promise<void> {
  const verdicts = await verdictsAt(database, repository, head);
  const known = verdicts.filter(({ number, state }) => number > 0 && state !== "superseded");
  const numbers = verdicts.length === 0 ? told : known.map(({ number }) => number);
  for (const number of numbers) await queues.send({ queue: "pull", data: { repository, number } });
  const group = await groupAt(database, { repository, head });
  if (group !== null) await queues.send({ queue: "group", data: { repository, head, ...group } });
  await queues.send({ queue: "check", data: { repository, head } }, { at: Date.now() + patience });
}
