import { gitRepository } from "../../adapters/git.ts";
import { nobodyAsked } from "../../assess/approvals.ts";
import { commit, evaluate } from "./evaluate.ts";
import type { MergeGroupEvent } from "./event.ts";
import { finish } from "./finish.ts";
import type { Job } from "./job.ts";
import { contextOf, fileOutlet, runOutlets, sarifOutlet } from "./outlets.ts";

/** Judges for real what the merge queue is about to merge; there is no pull request to write to, so the summary has it. */
export async function mergeGroup(job: Job, event: MergeGroupEvent): Promise<number> {
  const { base, head, baseBranch } = event;
  const report = await evaluate(job, {
    kind: "change",
    open: async () => {
      const repository = gitRepository({
        dir: job.runner.workspace,
        base,
        head,
        exact: true,
        names: { base: baseBranch, head: "merge queue" },
      });
      return { repository, close: () => repository.close() };
    },
    revisions: { base: commit(base, baseBranch), head: commit(head, "merge queue") },
    said: nobodyAsked,
  });
  const context = contextOf(job, null);
  return finish(job, report, [fileOutlet(job), ...sarifOutlet(job, context), ...runOutlets(job, context)]);
}
