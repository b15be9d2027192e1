import type { Report } from "../../model/report.ts";
import type { Evaluation } from "../../pulls/evaluate.ts";
import { pullEvaluation } from "../../pulls/pull-request.ts";
import { evaluateOnce } from "./evaluate.ts";
import type { JobPullEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPull } from "./open.ts";
import { commentIn, contextOf, fileOutlet, reviewIn, runOutlets, sarifOutlet } from "./outlets.ts";

/** Judges a pull request, and says so on it. What cannot fail on GitHub's side goes out first. */
export async function pullRequest(job: Job, event: JobPullEvent): Promise<number> {
  const report = await evaluatePull(job, event);
  const context = contextOf(job, event.headBranch);
  return finish(job, report, [
    fileOutlet(job),
    ...sarifOutlet(job, context),
    ...runOutlets(job, context),
    ...commentIn(job, event, context),
    ...reviewIn(job, event, context),
  ]);
}

/** What the pull request does to its base. */
export async function evaluatePull(job: Job, event: JobPullEvent, after?: Evaluation["after"]): Promise<Report> {
  const evaluation = await pullEvaluation(job, event, () => openPull(job, event));
  return evaluateOnce(job, { ...evaluation, ...(after !== undefined && { after }) });
}
