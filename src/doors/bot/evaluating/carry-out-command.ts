import { answerTo } from "../../../commands/explained.ts";
import type { Answer, Explanation } from "../../../model/report/explanation.ts";
import { Unreadable } from "../../../ports.ts";
import { publish } from "../../../publish.ts";
import { carryOut, type KnownCommand } from "../../../pulls/carry-out.ts";
import { readCommand } from "../../../pulls/command.ts";
import { type Evaluated, type Evaluation, evaluate } from "../../../pulls/evaluate.ts";
import type { CommentEvent, PullRequestEvent } from "../../../pulls/event.ts";
import { commentOutlet } from "../../../pulls/outlets.ts";
import { pullEvaluation } from "../../../pulls/pull-request.ts";
import { explained, helped } from "../../../render/comment/answer.ts";
import type { CommandTask, TaskResult } from "./task.ts";
import { Working } from "./working.ts";

/** Carries out a command, and evaluates on the way: whatever was asked, the check says afterwards what is true now. */
export async function carryOutCommand(task: CommandTask): Promise<TaskResult> {
  const { owner, repo, pull, commentId, line, by } = task;
  const command = readCommand(line);
  if (command === null) return { is: "ignored", because: "the comment's first line is no command" };
  const working = new Working(task);
  const event: CommentEvent = {
    kind: "comment",
    owner,
    repo,
    number: pull.number,
    commentId,
    body: line,
    by,
    author: pull.author,
  };
  let came: TaskResult = { is: "ignored", because: "nothing was evaluated" };
  const act = async (known: KnownCommand) => {
    const { isDone, result } = await perform(working, task, known);
    came = result;
    if (result.is !== "evaluated") throw new Later();
    return isDone;
  };
  try {
    const ended = await carryOut({ client: working.client, tells: working.evaluator.tells }, event, command, act);
    return ended.is === "ignored" ? ended : came;
  } catch (error) {
    if (error instanceof Later) return came;
    if (!(error instanceof Unreadable)) throw error;
    return working.putOff() ?? { is: "ignored", because: error.message };
  }
}

/** It is carried out again, and the comment gets its sign then. */
class Later extends Error {}

async function perform(working: Working, task: CommandTask, command: KnownCommand) {
  let explanation: Explanation = { is: "no-program" };
  const what = command.verb === "explain" ? command.what : null;
  const after: Evaluation["after"] = async (repository, judged) => {
    if (what !== null) explanation = await answerTo(what, repository, judged);
  };
  const evaluated = await evaluatedBy(working, task, after);
  if (evaluated.is !== "report") return { isDone: false, result: evaluated };
  const { report } = evaluated;
  const said: Answer | null = what !== null ? explained(what, explanation) : command.verb === "help" ? helped() : null;
  const context = working.context(task.pull.headBranch);
  const at = { owner: task.owner, repo: task.repo, number: task.pull.number, head: task.pull.head };
  const outlet = commentOutlet(working.client, at, said === null ? "on-problem" : "always", {
    ...context,
    answer: said,
  });
  for (const { note } of await publish(report, [outlet])) if (note !== "") working.remarks.push(note);
  const isDone = report.verdict.is !== "error" && (said === null || said.isKnown);
  return { isDone, result: working.result(report, context) };
}

async function evaluatedBy(
  working: Working,
  { owner, repo, pull }: CommandTask,
  after: Evaluation["after"],
): Promise<Evaluated> {
  const event: PullRequestEvent = { kind: "pull-request", owner, repo, ...pull };
  const compare = { kind: "pull", number: pull.number, head: pull.head } as const;
  const evaluation = pullEvaluation(working.evaluator, event, () => working.open(compare, {}));
  return evaluate(working.evaluator, { ...evaluation, sees: working.sees, ...(after !== undefined && { after }) });
}
