import { commit, evaluate } from "./evaluate.ts";
import type { MergeGroupEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openGroup } from "./open.ts";
import { contextOf, fileOutlet, runOutlets, sarifOutlet } from "./outlets.ts";
import { approvalsOfQueued } from "./queued.ts";

/** Judges for real what the merge queue is about to merge; nobody reads a comment there, so the summary has it. */
export async function mergeGroup(job: Job, event: MergeGroupEvent): Promise<number> {
  const { base, head, baseBranch } = event;
  const names = { base: baseBranch, head: "merge queue" };
  const report = await evaluate(job, {
    kind: "change",
    at: event,
    open: () => openGroup(job, event, names),
    revisions: { base: commit(base, names.base), head: commit(head, names.head) },
    said: await approvalsOfQueued(job, event),
  });
  const context = contextOf(job, null);
  return finish(job, report, [fileOutlet(job), ...sarifOutlet(job, context), ...runOutlets(job, context)]);
}
