import { join, resolve } from "node:path";
import { gitHubComment } from "../../adapters/github-comment.ts";
import { jobSummary } from "../../adapters/job-summary.ts";
import { lineAnnotations } from "../../adapters/line-annotations.ts";
import { reportFile } from "../../adapters/report-file.ts";
import type { Outlet } from "../../ports.ts";
import { annotations } from "../../render/annotations.ts";
import { comment, hasSomethingToSay } from "../../render/comment.ts";
import { noLinks, type RenderContext } from "../../render/context.ts";
import { earlierIn } from "../../render/earlier.ts";
import { json } from "../../render/json.ts";
import { summary } from "../../render/summary.ts";
import type { Settings } from "../inputs.ts";
import type { Job } from "./evaluate.ts";
import type { PullRequestEvent } from "./event.ts";
import type { Runner } from "./runner.ts";

/** One less than GitHub keeps of a step and a level: the last is for what the run itself has to say. */
const mostNotes = 9;

/** Where the report goes, in order: what cannot fail on GitHub's side first. */
export function outletsFor({ settings, event, runner, client, step }: Job): readonly Outlet[] {
  const context = contextOf(settings, event, runner);
  const outlets: Outlet[] = [
    reportFile({ path: reportPathOf(settings, runner), checkout: runner.workspace, render: json }),
  ];
  if (settings.annotations) outlets.push(lineAnnotations(step, (report) => annotations(report, mostNotes)));
  if (settings.summary) outlets.push(jobSummary(step, (report) => summary(report, context)));
  if (settings.comment !== "never" && client !== null) {
    outlets.push(
      gitHubComment({
        client,
        at: event,
        head: event.head,
        key: context.key,
        when: settings.comment,
        render: (report, standing) =>
          comment(report, { ...context, earlier: standing === null ? null : earlierIn(standing) }),
        isWorthSaying: hasSomethingToSay,
      }),
    );
  }
  return outlets;
}

export function reportPathOf(settings: Settings, { temp, workspace }: Runner): string {
  return settings.reportPath === null ? join(temp, "controldiff-report.json") : resolve(workspace, settings.reportPath);
}

function contextOf({ programPath }: Settings, event: PullRequestEvent, runner: Runner): RenderContext {
  const { serverUrl: server, repository, runUrl } = runner;
  return { ...noLinks, links: { server, repository, runUrl, headRef: event.headBranch }, key: keyOf(programPath) };
}

/** Each program of a repository has its own comment, so that two jobs never write over each other. */
function keyOf(programPath: string): string {
  return programPath === "compliance/program.yml" ? "default" : programPath.replace(/[^\w.-]/g, "-");
}
