import { resolve } from "node:path";
import { smallFile } from "../../adapters/disk/small-file.ts";
import type { GitHubClient } from "../../adapters/github/client/client.ts";
import { describeError } from "../../adapters/github/client/errors.ts";
import { type PullAt, parentsOf, pullsAt } from "../../adapters/github/pulls/pulls-at.ts";
import type { Report } from "../../model/report.ts";
import { maxReportBytes, readReport } from "../../parse/report/report.ts";
import { Unreadable } from "../../ports.ts";
import { publish } from "../../publish.ts";
import type { RenderContext } from "../../render/frame/context.ts";
import { tell } from "./conclusion.ts";
import type { RunEvent } from "./event.ts";
import { InputError } from "./inputs.ts";
import type { Job } from "./job.ts";
import { nothing } from "./nothing.ts";
import { commentIn, contextOf } from "./outlets.ts";
import { setOutputs } from "./outputs.ts";

/**
 * Comments with the report that another run left, which may be a stranger's: the file is data, the pull request is the one that
 * GitHub's event leads to, and the text is made here. It says what that run said and decides nothing: the job ends well however the
 * report reads. Throws `Unreadable` and `InputError` for what is not posted.
 */
export async function post(job: Job, event: RunEvent): Promise<number> {
  const { client } = job;
  if (client === null) throw new Unreadable("there is no token, so nothing can be posted");
  const report = await givenReport(job);
  const pull = onlyOne(await asked(pullsAt(client, event)), event);
  if (pull === null) {
    const at = `${event.headRepository}@${event.head.slice(0, 7)}`;
    return nothing(job.step, `no open pull request is at ${at} any more, so its report is out of date`);
  }
  await refuseOther(client, report, event);
  const shown = { ...report, ...namesFor(report, pull) };
  const at = { owner: event.owner, repo: event.repo, number: pull.number, head: event.head };
  const deliveries = await publish(shown, commentIn(job, at, contextFor(job, event)));
  tell(job.step, deliveries);
  // Not the verdict: nobody may take a stranger's word for it.
  setOutputs(job.step, "none", null, { deliveries, reportPath: "" });
  const failed = deliveries.some(({ outcome }) => outcome === "failed");
  if (!failed) job.step.log(`posted on #${pull.number} what the run at ${event.head.slice(0, 7)} reports`);
  return failed ? 2 : 0;
}

/** What the input names, held to the published schema. */
async function givenReport({ settings, runner }: Job): Promise<Report> {
  if (settings.report === null)
    throw new Unreadable(
      "on workflow_run the Action posts the report of another run: say which file with the input report",
    );
  const path = resolve(runner.workspace, settings.report);
  const { report, mistakes } = readReport(await smallFile(path, maxReportBytes));
  if (report === null) throw new InputError(mistakes.map((mistake) => `${settings.report} is no report: ${mistake}`));
  if (report.comparison === "posture") throw new Unreadable("the report is about a branch, not about a pull request");
  if (report.program.path !== settings.programPath) {
    throw new Unreadable(
      `the report is about ${JSON.stringify(report.program.path)}, and this job posts for ${settings.programPath} (input program)`,
    );
  }
  return report;
}

function onlyOne(pulls: readonly PullAt[], { head }: RunEvent): PullAt | null {
  if (pulls.length > 1) {
    const numbers = pulls.map(({ number }) => `#${number}`).join(", ");
    throw new Unreadable(
      `${numbers} are all at ${head.slice(0, 7)} of one branch, and the report does not say which one it is about`,
    );
  }
  return pulls[0] ?? null;
}

/** A report is of the run's commit when it judged that commit, or the merge of it into what it was compared with. */
async function refuseOther(client: GitHubClient, { base, head }: Report, event: RunEvent): Promise<void> {
  const strange = [base, head].find(({ id, isCommit }) => !isCommit || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id));
  if (strange !== undefined)
    throw new Unreadable(`the report is about ${JSON.stringify(strange.name)}, which is no commit`);
  if (head.id === event.head) return;
  const parents = await asked(parentsOf(client, event, head.id));
  if (parents?.length === 2 && parents[0] === base.id && parents[1] === event.head) return;
  throw new Unreadable(
    `the report is about ${head.id.slice(0, 7)}, which is neither ${event.head.slice(0, 7)}, the commit that the run was for, nor its merge into ${base.id.slice(0, 7)}`,
  );
}

/** What the two commits are called is ours to say. */
function namesFor({ base, head }: Report, { number, baseBranch }: PullAt): Pick<Report, "base" | "head"> {
  return {
    base: { ...base, name: baseBranch },
    head: { ...head, name: `refs/pull/${number}/merge` },
  };
}

function contextFor(job: Job, { runId, headRepository }: RunEvent): RenderContext {
  const context = contextOf(job, null);
  const runUrl = `${job.runner.serverUrl}/${job.runner.repository}/actions/runs/${runId}`;
  return { ...context, links: context.links && { ...context.links, runUrl }, reportedBy: headRepository };
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw new Unreadable(`whose report it is could not be found out: ${describeError(error)}`);
  });
}
