import { toServer } from "../../../adapters/github/client/advice.ts";
import { type GitHubClient, gitHubClient } from "../../../adapters/github/client/client.ts";
import { type Trouble, troubleOf, worse } from "../../../adapters/github/client/trouble.ts";
import type { Compares } from "../../../adapters/github/pulls/compared.ts";
import type { Side } from "../../../model/place.ts";
import type { Program } from "../../../model/program.ts";
import type { Report } from "../../../model/report.ts";
import type { Opened } from "../../../pulls/evaluate.ts";
import type { Evaluator } from "../../../pulls/evaluator.ts";
import { openThroughApi } from "../../../pulls/through-api.ts";
import { noLinks, type RenderContext, type WholeReport } from "../../../render/frame/context.ts";
import { keyOf } from "../../../render/frame/key.ts";
import { notSelected } from "../../../render/html/not-selected.ts";
import { pullPath } from "../pages/pull-path.ts";
import { BaseReadings } from "./base-readings.ts";
import { checkOutput, conclusionOf } from "./check-output.ts";
import { judgedOf } from "./judged.ts";
import { type Kept, keptBehind } from "./kept-port.ts";
import { packed } from "./packed.ts";
import type { Task, TaskResult } from "./task.ts";

/** Requests for folders in one evaluation: an installation has 5,000 an hour at least. */
const mostTrees = 500;

/** Who evaluates on a thread, and what was met on the way. */
export class Working {
  readonly client: GitHubClient;
  readonly evaluator: Evaluator;
  readonly remarks: string[] = [];
  readonly #task: Task;
  readonly #read: BaseReadings;
  readonly #checks = new Set<string>();
  readonly #kept: Kept | null;
  #trouble: Trouble | null = null;
  #program: { readonly program: Program | null; readonly side: Side } = { program: null, side: "head" };

  constructor(task: Task) {
    const { token, apiUrl, programPath, today, urlHosts, urlProxy, appId } = task;
    const failed = (error: unknown) => {
      this.#trouble = worse(this.#trouble, troubleOf(error, Date.now()));
    };
    this.#task = task;
    this.#kept = task.kept === undefined ? null : keptBehind(task.kept);
    this.#read = new BaseReadings(programPath);
    this.client = gitHubClient({ token, apiUrl, longestWait: 0, advice: toServer, failed });
    const remark = (text: string) => void this.remarks.push(text);
    const quiet = () => {};
    this.evaluator = {
      client: this.client,
      orgClient: this.client,
      programPath,
      requiresProgram: false,
      today,
      checks: {
        waitSeconds: 0,
        own: null,
        without: appId,
        asks: (links) => {
          for (const { name } of links) this.#checks.add(name.toLowerCase());
        },
      },
      links: { port: this.#read.linksOf(urlHosts, this.#kept?.urls, urlProxy), which: "new" },
      tells: { notice: remark, warning: remark, log: quiet, debug: quiet },
      trouble: () => this.#trouble,
    };
  }

  /** Keeps whose controls are judged, for the report's page. */
  readonly sees = (program: Program | null, side: Side): void => {
    this.#program = { program, side };
  };

  /** Opens what is compared, and notes what is read of its base. */
  async open(
    compare: Compares,
    how: { readonly names?: { base: string; head: string }; readonly pauses?: readonly number[] | "not-settled" },
  ): Promise<Opened> {
    const store = this.#kept === null ? {} : { store: this.#kept.objects };
    const reading = { why: null, mostTrees, ...store, ...how };
    const opened = await openThroughApi(this.evaluator, this.#task, compare, reading);
    return { ...opened, repository: this.#read.noting(opened.repository) };
  }

  /** Where links of what is written lead. */
  context(headRef: string | null): RenderContext {
    const { serverUrl: server, owner, repo, programPath } = this.#task;
    const links = { server, repository: `${owner}/${repo}`, runUrl: null, headRef };
    return { ...noLinks, links, key: keyOf(programPath), whole: wholeReport(this.#task) };
  }

  /** Null: GitHub served everything so far. */
  putOff(): TaskResult | null {
    return this.#trouble && { is: "put-off", because: this.#trouble.because, trouble: this.#trouble };
  }

  /** What a check says of a report; put off where GitHub did not serve all of it. */
  result(report: Report, context: RenderContext, remark = ""): TaskResult {
    const putOff = this.putOff();
    if (putOff !== null) return putOff;
    const said = checkOutput(report, context);
    const output = { ...said, summary: `${said.summary}${remark}` };
    const { remarks } = this;
    const paths = this.#read.paths();
    return {
      is: "evaluated",
      result: {
        verdict: report.verdict.is,
        conclusion: conclusionOf(report),
        output,
        remarks,
        judged: judgedOf(report),
        packed: packed(report, notSelected(report, this.#program.program, this.#program.side)),
        paths,
        checks: [...this.#checks].sort(),
      },
    };
  }
}

/** A pull request has a page, where there are pages; otherwise its check has all of it. */
function wholeReport(task: Task): WholeReport {
  const { owner, repo, publicUrl = null } = task;
  if (publicUrl === null || !("pull" in task)) return { name: "the check's details", url: null };
  return { name: "the pull request's page", url: `${publicUrl}${pullPath({ owner, repo, number: task.pull.number })}` };
}
