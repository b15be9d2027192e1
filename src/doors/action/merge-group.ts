import type { MergeGroupEvent } from "../../pulls/event.ts";
import { groupEvaluation } from "../../pulls/merge-group.ts";
import { evaluateOnce } from "./evaluate.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openGroup } from "./open.ts";
import { contextOf, fileOutlet, runOutlets, sarifOutlet } from "./outlets.ts";

/** Judges for real what the merge queue is about to merge; nobody reads a comment there, so the summary has it. */
export async function mergeGroup(job: Job, event: MergeGroupEvent): Promise<number> {
  const evaluation = await groupEvaluation(job, event, (names) => openGroup(job, event, names));
  const report = await evaluateOnce(job, evaluation);
  const context = contextOf(job, null);
  return finish(job, report, [fileOutlet(job), ...sarifOutlet(job, context), ...runOutlets(job, context)]);
}
