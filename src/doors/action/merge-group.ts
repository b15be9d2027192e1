import { describeError } from "../../adapters/github/errors.ts";
import { readPull } from "../../adapters/github/pull.ts";
import { noReviews } from "../../compare/approvals.ts";
import { approvalsOf } from "./approvals.ts";
import { commit, type Evaluation, evaluate } from "./evaluate.ts";
import type { MergeGroupEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPair } from "./open.ts";
import { contextOf, fileOutlet, runOutlets, sarifOutlet } from "./outlets.ts";

/** Judges for real what the merge queue is about to merge; nobody reads a comment there, so the summary has it. */
export async function mergeGroup(job: Job, event: MergeGroupEvent): Promise<number> {
  const { base, head, baseBranch } = event;
  const names = { base: baseBranch, head: "merge queue" };
  const report = await evaluate(job, {
    kind: "change",
    at: event,
    open: () => openPair(job, event, { base, head }, names),
    revisions: { base: commit(base, names.base), head: commit(head, names.head) },
    said: await approvalsOfQueued(job, event),
  });
  const context = contextOf(job, null);
  return finish(job, report, [fileOutlet(job), ...sarifOutlet(job, context), ...runOutlets(job, context)]);
}

/**
 * Approvals are of the pull request that the queue's branch is named after; what is merged is that pull request alone, on what is queued
 * before it. Nobody is asked where it cannot be told who approved.
 */
async function approvalsOfQueued(job: Job, { owner, repo, pull }: MergeGroupEvent): Promise<Evaluation["said"]> {
  const { client, step } = job;
  if (client === null || pull === null) return noReviews;
  try {
    const { head, author } = await readPull(client, { owner, repo, number: pull });
    return await approvalsOf(job, { owner, repo, number: pull, head, author });
  } catch (error) {
    const title = "controldiff";
    step.annotate(
      "warning",
      `who approved #${pull} could not be read, so no approval counts: ${describeError(error)}`,
      {
        title,
      },
    );
    return noReviews;
  }
}
