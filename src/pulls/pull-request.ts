import { approvalsOf } from "./approvals.ts";
import { commit, type Evaluation } from "./evaluate.ts";
import type { Evaluator } from "./evaluator.ts";
import type { PullRequestEvent } from "./event.ts";

/** What is to be found out of a pull request: what it does to its base, by the merge that GitHub makes of both against its first parent. */
export async function pullEvaluation(
  evaluator: Evaluator,
  event: PullRequestEvent,
  open: Evaluation["open"],
): Promise<Evaluation> {
  return {
    kind: "change",
    at: event,
    open,
    revisions: { base: commit(event.base, event.baseBranch), head: commit(event.head, `#${event.number}`) },
    said: await approvalsOf(evaluator, event),
    saidWhereTheyStand: () => approvalsOf(evaluator, event, true),
  };
}
