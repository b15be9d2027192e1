import { commit, type Evaluation, type Opened } from "./evaluate.ts";
import type { Evaluator } from "./evaluator.ts";
import type { MergeGroupEvent } from "./event.ts";
import { approvalsOfQueued } from "./queued.ts";

/** What people call the two sides. */
export interface Names {
  readonly base: string;
  readonly head: string;
}

/** What is to be found out of a merge group: for real what the merge queue is about to merge. */
export async function groupEvaluation(
  evaluator: Evaluator,
  event: MergeGroupEvent,
  open: (names: Names) => Promise<Opened>,
): Promise<Evaluation> {
  const { base, head, baseBranch } = event;
  const said = await approvalsOfQueued(evaluator, event);
  const names = { base: baseBranch, head: "merge queue" };
  return {
    kind: "change",
    at: event,
    open: () => open(names),
    revisions: { base: commit(base, names.base), head: commit(head, names.head) },
    said: async () => said,
    saidWhereTheyStand: () => approvalsOfQueued(evaluator, event, true),
  };
}
