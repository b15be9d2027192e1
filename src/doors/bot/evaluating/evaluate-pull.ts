import { actionCommentsToo } from "../../../adapters/github/outlets/comment.ts";
import { firstPages } from "../../../adapters/github/pulls/first-pages.ts";
import { publish } from "../../../publish.ts";
import { type Evaluated, type Evaluation, evaluate } from "../../../pulls/evaluate.ts";
import type { PullRequestEvent } from "../../../pulls/event.ts";
import { commentOutlet, reviewOutlet } from "../../../pulls/outlets.ts";
import { pullEvaluation } from "../../../pulls/pull-request.ts";
import type { PullTask, TaskResult } from "./task.ts";
import { Working } from "./working.ts";

/** Evaluates a pull request and says so on it; the check is somebody else's. */
export async function evaluatePull(task: PullTask): Promise<TaskResult> {
  const working = new Working(task);
  const evaluated = await evaluatedBy(working, task);
  if (evaluated.is !== "report") return evaluated;
  const { report } = evaluated;
  const context = working.context(task.pull.headBranch);
  const { client, remarks } = working;
  const pull = { owner: task.owner, repo: task.repo, number: task.pull.number };
  const at = { ...pull, head: task.pull.head, first: firstPages(client, pull), yieldsToAction: true };
  const isNothing = report.verdict.is === "none";
  // A comment that could not be written alters no verdict; what GitHub takes later is a trouble.
  const comment = await publish(report, isNothing ? [] : [commentOutlet(client, at, "on-problem", context)]);
  const isSaid = comment.some(({ note }) => note === actionCommentsToo);
  const review = await publish(report, isNothing || isSaid ? [] : [reviewOutlet(client, at, context)]);
  for (const { note } of [...comment, ...review]) if (note !== "") remarks.push(note);
  return working.result(report, context, isSaid ? bothRun : "");
}

const bothRun =
  "\n\nThe Action runs here too, and its comment stands: one of the two is enough (docs/bot.md, The Action beside it).\n";

/** The report alone, as a job of a workflow would make it; nothing is written. */
export function reportOn(task: PullTask): Promise<Evaluated> {
  return evaluatedBy(new Working(task), task);
}

/** The same as if something were otherwise. */
export function reportAsIf(task: PullTask, asIf: AsIf): Promise<Evaluated> {
  return evaluatedBy(new Working(task), task, asIf);
}

/** Makes one evaluation of another. */
type AsIf = (evaluation: Evaluation) => Evaluation;

async function evaluatedBy(
  working: Working,
  { owner, repo, pull, known, withoutMerge }: PullTask,
  asIf: AsIf = (evaluation) => evaluation,
): Promise<Evaluated> {
  const event: PullRequestEvent = { kind: "pull-request", owner, repo, ...pull };
  const compare = { kind: "pull", number: pull.number, head: pull.head, known } as const;
  const pauses = withoutMerge ? ([] as const) : ("not-settled" as const);
  const { evaluator } = working;
  const evaluation = pullEvaluation(evaluator, event, () => working.open(compare, { pauses }));
  return evaluate(evaluator, asIf({ ...evaluation, sees: working.sees }));
}
