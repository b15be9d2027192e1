import type { Report } from "../../model/report.ts";
import { approvalsOf } from "./approvals.ts";
import { commit, type Evaluation, evaluate } from "./evaluate.ts";
import type { PullRequestEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPull } from "./open.ts";
import { commentOutlet, contextOf, fileOutlet, reviewOutlet, runOutlets, sarifOutlet } from "./outlets.ts";

/** Judges a pull request, and says so on it. What cannot fail on GitHub's side goes out first. */
export async function pullRequest(job: Job, event: PullRequestEvent): Promise<number> {
  const report = await evaluatePull(job, event);
  const context = contextOf(job, event.headBranch);
  return finish(job, report, [
    fileOutlet(job),
    ...sarifOutlet(job, context),
    ...runOutlets(job, context),
    ...commentOutlet(job, event, context),
    ...reviewOutlet(job, event, context),
  ]);
}

/** What the pull request does to its base: the merge that GitHub makes of both against its first parent. */
export async function evaluatePull(job: Job, event: PullRequestEvent, after?: Evaluation["after"]): Promise<Report> {
  return evaluate(job, {
    kind: "change",
    at: event,
    open: () => openPull(job, event),
    revisions: { base: commit(event.base, event.baseBranch), head: commit(event.head, `#${event.number}`) },
    said: await approvalsOf(job, event),
    ...(after !== undefined && { after }),
  });
}
