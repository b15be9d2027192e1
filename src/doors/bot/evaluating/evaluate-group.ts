import { evaluate } from "../../../pulls/evaluate.ts";
import type { MergeGroupEvent } from "../../../pulls/event.ts";
import { groupEvaluation } from "../../../pulls/merge-group.ts";
import type { GroupTask, TaskResult } from "./task.ts";
import { Working } from "./working.ts";

/** Evaluates for real what a merge queue is about to merge; nobody reads a comment there, so the check has all of it. */
export async function evaluateGroup(task: GroupTask): Promise<TaskResult> {
  const working = new Working(task);
  const { owner, repo, head, base, baseBranch, queued: pull, isMerged } = task;
  const event: MergeGroupEvent = { kind: "merge-group", owner, repo, head, base, baseBranch, pull };
  const compare = { kind: "pair", base, head, exact: true, ...(!isMerged && { into: baseBranch }) } as const;
  const open = (names: { readonly base: string; readonly head: string }) => working.open(compare, { names });
  const evaluated = await evaluate(working.evaluator, await groupEvaluation(working.evaluator, event, open));
  return evaluated.is === "report" ? working.result(evaluated.report, working.context(null)) : evaluated;
}
