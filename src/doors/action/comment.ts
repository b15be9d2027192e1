import type { GitHubClient } from "../../adapters/github/client/client.ts";
import { describeError } from "../../adapters/github/client/errors.ts";
import { rerun } from "../../adapters/github/outlets/command.ts";
import { readPull } from "../../adapters/github/pulls/pull.ts";
import { answerTo } from "../../commands/explained.ts";
import type { Answer, Explanation } from "../../model/report/explanation.ts";
import type { Report } from "../../model/report.ts";
import { Unreadable } from "../../ports.ts";
import { carryOut, type KnownCommand } from "../../pulls/carry-out.ts";
import { readCommand } from "../../pulls/command.ts";
import type { CommentEvent } from "../../pulls/event.ts";
import { explained, helped } from "../../render/comment/answer.ts";
import { tellUnread } from "./conclusion.ts";
import type { JobPullEvent } from "./event.ts";
import { deliver } from "./finish.ts";
import type { Job } from "./job.ts";
import { nothing } from "./nothing.ts";
import { commentIn, contextOf, fileOutlet, summaryOutlet } from "./outlets.ts";
import { evaluatePull } from "./pull-request.ts";

/** The job's name in every workflow of ours, and the one to require. */
const checkName = "compliance";

/**
 * A new comment on a pull request: carries out the command in its first line. The answer is a sign beside the comment, and the one
 * comment of ours; the job's own check belongs to the default branch, so that a verdict does not fail it.
 */
export async function comment(job: Job, event: CommentEvent): Promise<number> {
  const command = readCommand(event.body);
  if (command === null) return nothing(job.step, "the comment's first line is no command");
  const { client } = job;
  if (client === null) throw new Unreadable("a command needs a token");
  const answering = { ...job, client };
  const ended = await carryOut(answering, event, command, (known) => carriedOut(answering, event, known));
  switch (ended.is) {
    case "done":
      return 0;
    case "failed":
      return 2;
    case "ignored":
      return nothing(job.step, ended.because);
  }
}

/** A job that somebody can be answered from. */
type Answering = Job & { readonly client: GitHubClient };

/** Does it, and returns whether that could be done. */
async function carriedOut(job: Answering, at: CommentEvent, command: KnownCommand): Promise<boolean> {
  const event = await pullOf(job, at);
  switch (command.verb) {
    case "help":
      return answer(job, event, await evaluatePull(job, event), helped());
    case "recheck": {
      const report = await evaluatePull(job, event);
      await runAgain(job, event);
      return answer(job, event, report, null);
    }
    case "explain": {
      let explanation: Explanation = { is: "no-program" };
      const report = await evaluatePull(job, event, async (repository, judged) => {
        explanation = await answerTo(command.what, repository, judged);
      });
      return answer(job, event, report, explained(command.what, explanation));
    }
  }
}

async function pullOf({ client }: Answering, { owner, repo, number }: CommentEvent): Promise<JobPullEvent> {
  const { head, base, author, baseBranch, headBranch } = await readPull(client, { owner, repo, number });
  return { kind: "pull-request", owner, repo, number, head, base, author, baseBranch, headBranch, readFrom: "api" };
}

/** Writes the comment, for somebody asked for it. */
async function answer(job: Job, event: JobPullEvent, report: Report, said: Answer | null): Promise<boolean> {
  const context = { ...contextOf(job, event.headBranch), answer: said };
  const wanted: Job = said === null ? job : { ...job, settings: { ...job.settings, comment: "always" } };
  await deliver(job, report, [fileOutlet(job), ...summaryOutlet(job, context), ...commentIn(wanted, event, context)]);
  if (report.verdict.is === "error") tellUnread(job.step, report);
  return report.verdict.is !== "error" && (said === null || said.isKnown);
}

/** The verdict of a job stands until it runs again; where it cannot be run again from here, that is said. */
async function runAgain({ client, tells }: Answering, event: JobPullEvent): Promise<void> {
  try {
    const again = await rerun(client, event, event.head, checkName);
    if (!again.runs) tells.notice(`the check itself was not run again: ${again.because}`);
  } catch (error) {
    tells.warning(`the check itself was not run again: ${describeError(error)}`);
  }
}
