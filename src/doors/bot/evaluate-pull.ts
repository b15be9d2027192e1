import { toServer } from "../../adapters/github/advice.ts";
import { gitHubClient } from "../../adapters/github/client.ts";
import { type Trouble, troubleOf, worse } from "../../adapters/github/trouble.ts";
import type { Report } from "../../model/report.ts";
import { publish } from "../../publish.ts";
import { type Evaluated, evaluate } from "../../pulls/evaluate.ts";
import type { Evaluator } from "../../pulls/evaluator.ts";
import type { PullRequestEvent } from "../../pulls/event.ts";
import { commentOutlet, reviewOutlet } from "../../pulls/outlets.ts";
import { pullEvaluation } from "../../pulls/pull-request.ts";
import { openThroughApi } from "../../pulls/through-api.ts";
import { noLinks, type RenderContext } from "../../render/context.ts";
import { keyOf } from "../../render/key.ts";
import { linksAsked } from "../links-asked.ts";
import { checkOutput, conclusionOf } from "./check-output.ts";
import type { Task, TaskResult } from "./task.ts";

/** Requests for folders in one evaluation: an installation has 5,000 an hour at least. */
const mostTrees = 500;

/** Evaluates a pull request and says so on it; the check is somebody else's. */
export async function evaluatePull(task: Task): Promise<TaskResult> {
  const working = new Working(task);
  const evaluated = await evaluatedBy(working, task);
  if (evaluated.is !== "report") return evaluated;
  const { report } = evaluated;
  const context = contextOf(task);
  await working.say(report, task, context);
  const trouble = working.evaluator.trouble();
  if (trouble !== null) return { is: "put-off", because: trouble.because, trouble };
  const output = checkOutput(report, context);
  const { remarks } = working;
  return { is: "evaluated", result: { verdict: report.verdict.is, conclusion: conclusionOf(report), output, remarks } };
}

/** The report alone, as a job of a workflow would make it; nothing is written. */
export function reportOn(task: Task): Promise<Evaluated> {
  return evaluatedBy(new Working(task), task);
}

async function evaluatedBy({ evaluator }: Working, { owner, repo, pull, withoutMerge }: Task): Promise<Evaluated> {
  const event: PullRequestEvent = { kind: "pull-request", owner, repo, ...pull };
  const compare = { kind: "pull", number: pull.number, head: pull.head } as const;
  const pauses = withoutMerge ? ([] as const) : ("not-settled" as const);
  const open = () => openThroughApi(evaluator, event, compare, { why: null, mostTrees, pauses });
  return evaluate(evaluator, await pullEvaluation(evaluator, event, open));
}

function contextOf({ serverUrl: server, owner, repo, pull, programPath }: Task): RenderContext {
  const links = { server, repository: `${owner}/${repo}`, runUrl: null, headRef: pull.headBranch };
  return { ...noLinks, links, key: keyOf(programPath) };
}

/** Who evaluates, and what was met on the way. */
class Working {
  readonly evaluator: Evaluator & { readonly client: NonNullable<Evaluator["client"]> };
  readonly remarks: string[] = [];
  #trouble: Trouble | null = null;

  constructor({ token, apiUrl, programPath, today, urlHosts }: Task) {
    const failed = (error: unknown) => {
      this.#trouble = worse(this.#trouble, troubleOf(error, Date.now()));
    };
    const client = gitHubClient({ token, apiUrl, longestWait: 0, advice: toServer, failed });
    const remark = (text: string) => void this.remarks.push(text);
    const quiet = () => {};
    this.evaluator = {
      client,
      orgClient: client,
      programPath,
      requiresProgram: false,
      today,
      links: urlHosts.length === 0 ? null : linksAsked("new", urlHosts, quiet),
      tells: { notice: remark, warning: remark, log: quiet, debug: quiet },
      trouble: () => this.#trouble,
    };
  }

  /** A comment that could not be written alters no verdict; what GitHub will take later is a trouble. */
  async say(report: Report, { owner, repo, pull }: Task, context: RenderContext): Promise<void> {
    const { client } = this.evaluator;
    const at = { owner, repo, number: pull.number, head: pull.head };
    const outlets = [commentOutlet(client, at, "on-problem", context), reviewOutlet(client, at, context)];
    for (const { note } of await publish(report, report.verdict.is === "none" ? [] : outlets))
      if (note !== "") this.remarks.push(note);
  }
}
