import { noReviews } from "../../compare/reviews.ts";
import { commit } from "../../pulls/evaluate.ts";
import { evaluateOnce } from "./evaluate.ts";
import type { PostureEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { openPair } from "./open.ts";
import { badgeOutlet, contextOf, fileOutlet, issueIn, sarifOutlet, summaryOutlet } from "./outlets.ts";

/**
 * Tells how a branch stands today: what is open, whoever opened it. Nothing is compared, so nothing fails but what cannot be read. On a
 * schedule, and by hand, an issue reminds of what time breaks.
 */
export async function posture(job: Job, event: PostureEvent): Promise<number> {
  const at = commit(event.commit, event.branch);
  const report = await evaluateOnce(job, {
    kind: "posture",
    at: event,
    open: () => openPair(job, event, { base: at.id, head: at.id }, { base: at.name, head: at.name }),
    revisions: { base: at, head: at },
    said: async () => noReviews,
  });
  const context = contextOf(job, event.branch);
  const issue = event.why !== "push" && event.isDefault ? issueIn(job, event, context) : [];
  const outlets = [
    fileOutlet(job),
    ...sarifOutlet(job, context),
    ...badgeOutlet(job),
    ...summaryOutlet(job, context),
    ...issue,
  ];
  return finish(job, report, outlets);
}
