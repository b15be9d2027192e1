import { setTimeout as sleep } from "node:timers/promises";
import type { StoredCheckRun } from "../../__tests__/support/loopback-app.ts";
import type { StormPull } from "../storm/pulls.ts";
import type { World } from "../storm/world.ts";

/** Milliseconds until what does not come is given up. */
const patience = 300_000;

/** Waits until each pull request has a completed check at its newest commit. */
export async function completed({ app }: World, pulls: readonly StormPull[]): Promise<void> {
  const waiting = new Map(pulls.map(({ state }) => [`${state.owner}/${state.repo}`, state.pull]));
  const isAwaited = ({ repository, status, head }: StoredCheckRun) =>
    status === "completed" && waiting.get(repository)?.head === head;
  for (const began = Date.now(); waiting.size > 0; await sleep(5)) {
    for (const run of app.checkRuns) if (isAwaited(run)) waiting.delete(run.repository);
    if (Date.now() - began > patience) throw new Error(`${waiting.size} checks are not completed`);
  }
}
