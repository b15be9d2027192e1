import { gitMergeRepository } from "../../adapters/git.ts";
import { mergedBy } from "../../adapters/git-merged.ts";
import type { Report } from "../../model/report.ts";
import { Unreadable } from "../../ports.ts";
import { approvalsOf } from "./approvers.ts";
import { commit, type Evaluation, evaluate, type Opened } from "./evaluate.ts";
import type { PullRequestEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
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
  const names = { base: event.baseBranch, head: `refs/pull/${event.number}/merge` };
  return evaluate(job, {
    kind: "change",
    open: () => openPull(job, event, names),
    revisions: { base: commit(event.base, names.base), head: commit(event.head, `#${event.number}`) },
    said: await approvalsOf(job, event),
    ...(after !== undefined && { after }),
  });
}

type Names = { readonly base: string; readonly head: string };

async function openPull({ runner }: Job, event: PullRequestEvent, names: Names): Promise<Opened> {
  const dir = runner.workspace;
  if (event.readFrom === "api") throw new Unreadable("pull_request_target is not served yet");
  await refuseOtherCheckout(dir, event);
  const repository = gitMergeRepository({ dir, names });
  return { repository, close: () => repository.close() };
}

/**
 * A branch that merged its base is at a merge commit too, but the other way round: its first parent is the pull request itself,
 * which would then be judged by its own policy.
 */
async function refuseOtherCheckout(workspace: string, { head }: PullRequestEvent): Promise<void> {
  const merged = await mergedBy(workspace, "HEAD");
  if (merged.length === 0 || merged.includes(head)) return;
  throw new Unreadable(
    `the checkout does not merge ${head.slice(0, 7)}, the pull request's head, into its base: leave the \`ref\` of actions/checkout alone`,
  );
}
