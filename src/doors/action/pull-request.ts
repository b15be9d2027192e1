import { firstPages } from "../../adapters/github/pulls/first-pages.ts";
import type { Report } from "../../model/report.ts";
import type { Evaluation } from "../../pulls/evaluate.ts";
import { pullEvaluation } from "../../pulls/pull-request.ts";
import { judgeTwins, remarksOn, type Twins, worstTwin } from "../../pulls/twins.ts";
import { remarkedOn } from "../../report.ts";
import { evaluateOnce } from "./evaluate.ts";
import type { JobPullEvent } from "./event.ts";
import { exitCodes } from "./exit-codes.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPull } from "./open.ts";
import { askedIn, commentIn, contextOf, fileOutlet, reviewIn, runOutlets, sarifOutlet } from "./outlets.ts";
import { forTwins } from "./twins.ts";

const ofNow = "its base branch was changed after this run began, so run its newest job again";

/** Judges a pull request, and says so on it. What cannot fail on GitHub's side goes out first. The job is red for the worst of those that share its commit. */
export async function pullRequest(job: Job, event: JobPullEvent): Promise<number> {
  const own = await evaluatePull(job, event);
  // What is red by itself stays red, whatever the others come to.
  const isRed = own.verdict.is === "fail" || own.verdict.is === "error";
  const twins: Twins = isRed
    ? { judged: [], untold: null, isCut: false }
    : await judgeTwins(job, { ...event, judged: event });
  const report = remarkedOn(own, remarksOn(twins, event.head));
  const context = contextOf(job, event.headBranch);
  const { client } = job;
  // What stands on the pull request is read once for all who write on it.
  const at = { ...event, ...(client !== null && { first: firstPages(client, event) }) };
  const exitCode = await finish(job, report, [
    fileOutlet(job),
    ...sarifOutlet(job, context),
    ...runOutlets(job, context),
    ...commentIn(job, at, context),
    ...reviewIn(job, at, context),
    ...askedIn(job, event),
  ]);
  const isRetargeted = worstTwin(twins)?.number === event.number;
  return exitCode === exitCodes.pass ? forTwins(job, twins, isRetargeted ? ofNow : undefined) : exitCode;
}

/** What the pull request does to its base. */
export async function evaluatePull(job: Job, event: JobPullEvent, after?: Evaluation["after"]): Promise<Report> {
  const evaluation = pullEvaluation(job, event, () => openPull(job, event));
  return evaluateOnce(job, { ...evaluation, ...(after !== undefined && { after }) });
}
