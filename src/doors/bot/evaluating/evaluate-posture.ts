import { noReviews } from "../../../compare/sides/reviews.ts";
import { publish } from "../../../publish.ts";
import { commit, evaluate } from "../../../pulls/evaluate.ts";
import { issueOutlet } from "../../../pulls/outlets.ts";
import type { PostureTask, TaskResult } from "./task.ts";
import { Working } from "./working.ts";

/** Evaluates how a branch stands today, and keeps the one issue about what is due. */
export async function evaluatePosture(task: PostureTask): Promise<TaskResult> {
  const working = new Working(task);
  const at = commit(task.commit, task.branch);
  const evaluated = await evaluate(working.evaluator, {
    kind: "posture",
    at: task,
    open: () =>
      working.open(
        { kind: "pair", base: at.id, head: at.id, exact: true },
        { names: { base: at.name, head: at.name } },
      ),
    revisions: { base: at, head: at },
    said: async () => noReviews,
  });
  if (evaluated.is !== "report") return evaluated;
  const { report } = evaluated;
  const context = working.context(task.branch);
  // Of a program that could not be read nothing is known to be due, and an issue that says so is not to be closed.
  const isKnown = report.verdict.is !== "none" && report.verdict.is !== "error";
  const outlets = isKnown ? [issueOutlet(working.client, task, context)] : [];
  for (const { note } of await publish(report, outlets)) if (note !== "") working.remarks.push(note);
  return working.result(report, context);
}
