import type { Reviews } from "../compare/sides/reviews.ts";
import { approvalsOf } from "./approvals.ts";
import { commit, type Evaluation, type Said } from "./evaluate.ts";
import type { Evaluator } from "./evaluator.ts";
import type { PullRequestEvent } from "./event.ts";

/** What is to be found out of a pull request: what it does to its base, by the merge that GitHub makes of both against its first parent. */
export function pullEvaluation(evaluator: Evaluator, event: PullRequestEvent, open: Evaluation["open"]): Evaluation {
  let once: Promise<Reviews> | null = null;
  const said: Said = (told) => {
    once ??= approvalsOf(evaluator, event, { told });
    return once;
  };
  return {
    kind: "change",
    at: event,
    open,
    revisions: { base: commit(event.base, event.baseBranch), head: commit(event.head, `#${event.number}`) },
    said,
    saidWhereTheyStand: (told) => approvalsOf(evaluator, event, { told, mayStand: true }),
  };
}
