import { noReviews } from "../../compare/sides/reviews.ts";
import { commit } from "../../pulls/evaluate.ts";
import { judgeTwins, remarksOn } from "../../pulls/twins.ts";
import { remarkedOn } from "../../report.ts";
import { evaluateOnce } from "./evaluate.ts";
import type { PostureEvent } from "./event.ts";
import { exitCodes } from "./exit-codes.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPair } from "./open.ts";
import { badgeOutlet, contextOf, fileOutlet, issueIn, sarifOutlet, summaryOutlet } from "./outlets.ts";
import { forTwins } from "./twins.ts";

/**
 * Tells how a branch stands today: what is open, whoever opened it. Nothing is compared, so nothing fails but what cannot be read, and a pull
 * request at the same commit that fails. On a schedule, and by hand, an issue reminds of what time breaks.
 */
export async function posture(job: Job, event: PostureEvent): Promise<number> {
  const at = commit(event.commit, event.branch);
  const own = await evaluateOnce(job, {
    kind: "posture",
    at: event,
    open: () => openPair(job, event, { base: at.id, head: at.id }, { base: at.name, head: at.name }),
    revisions: { base: at, head: at },
    said: async () => noReviews,
  });
  // A check of this name on the commit of a pull request is the pull request's, whatever started the job.
  const shared = { ...event, head: event.commit, headBranch: event.branch, judged: null };
  const twins = await judgeTwins(job, shared);
  const report = remarkedOn(own, remarksOn(twins, event.commit));
  const context = contextOf(job, event.branch);
  const issue = event.why !== "push" && event.isDefault ? issueIn(job, event, context) : [];
  const outlets = [
    fileOutlet(job),
    ...sarifOutlet(job, context),
    ...badgeOutlet(job),
    ...summaryOutlet(job, context),
    ...issue,
  ];
  const exitCode = await finish(job, report, outlets);
  return exitCode === exitCodes.pass ? forTwins(job, twins, "see the pull request") : exitCode;
}
