import { join, resolve } from "node:path";
import { reportFile } from "../../adapters/disk/report-file.ts";
import { jobSummary } from "../../adapters/runner/job-summary.ts";
import { lineAnnotations } from "../../adapters/runner/line-annotations.ts";
import type { Report } from "../../model/report.ts";
import type { Outlet } from "../../ports.ts";
import {
  commentOutlet,
  issueOutlet,
  labelOutlet,
  type PullAtHead,
  reviewOutlet,
  reviewRequestOutlet,
} from "../../pulls/outlets.ts";
import { annotations } from "../../render/annotations.ts";
import { badge } from "../../render/badge.ts";
import { summary } from "../../render/comment/summary.ts";
import { noLinks, type RenderContext } from "../../render/frame/context.ts";
import { keyOf } from "../../render/frame/key.ts";
import { jsonPieces } from "../../render/json.ts";
import { sarifForCodeScanning } from "../../render/sarif/sarif.ts";
import type { PostureEvent } from "./event.ts";
import type { Settings } from "./inputs.ts";
import type { Job } from "./job.ts";
import type { Runner } from "./runner.ts";

/** One less than GitHub keeps of a step and a level: the last is for what the run itself has to say. */
const mostNotes = 9;

/** The report as a file, for the steps that follow. */
export function fileOutlet({ settings, runner }: Job): Outlet {
  return reportFile({ path: reportPathOf(settings, runner), checkout: runner.workspace, render: jsonPieces });
}

/** The report for code scanning, where it is wanted. */
export function sarifOutlet({ settings, runner }: Job, context: RenderContext): readonly Outlet[] {
  if (settings.sarifPath === null) return [];
  const path = resolve(runner.workspace, settings.sarifPath);
  const render = (report: Report) => sarifForCodeScanning(report, context);
  return [reportFile({ path, checkout: runner.workspace, render, name: "SARIF file" })];
}

/** How much is covered, as a file for a badge, where one is wanted. */
export function badgeOutlet({ settings, runner }: Job): readonly Outlet[] {
  if (settings.badgePath === null) return [];
  const path = resolve(runner.workspace, settings.badgePath);
  return [reportFile({ path, checkout: runner.workspace, render: badge, name: "badge file" })];
}

/** Annotations of the lines and the job's summary, as far as they are wanted. */
export function runOutlets(job: Job, context: RenderContext): readonly Outlet[] {
  const { settings, step } = job;
  const lines = settings.annotations ? [lineAnnotations(step, (report) => annotations(report, mostNotes))] : [];
  return [...lines, ...summaryOutlet(job, context)];
}

export function summaryOutlet({ settings, step }: Job, context: RenderContext): readonly Outlet[] {
  return settings.summary ? [jobSummary(step, (report) => summary(report, context))] : [];
}

/** The one comment of a pull request; nothing where none is wanted, or nobody can write one. */
export function commentIn({ settings, client }: Job, pull: PullAtHead, context: RenderContext): readonly Outlet[] {
  if (settings.comment === "never" || client === null) return [];
  return [commentOutlet(client, pull, settings.comment, context)];
}

/** The one issue about what is due; nothing where no comment is wanted either, or nobody can write one. */
export function issueIn({ settings, client }: Job, at: PostureEvent, context: RenderContext): readonly Outlet[] {
  return settings.comment === "never" || client === null ? [] : [issueOutlet(client, at, context)];
}

/** Review comments on what blocks; nothing where none are wanted, or nobody can write them. */
export function reviewIn({ settings, client }: Job, pull: PullAtHead, context: RenderContext): readonly Outlet[] {
  return settings.inline && client !== null ? [reviewOutlet(client, pull, context)] : [];
}

/** Owners are asked for a review and the pull request is labeled, where that is wanted and somebody can do it. */
export function askedIn({ settings, client, orgClient }: Job, pull: PullAtHead): readonly Outlet[] {
  if (client === null) return [];
  const { requestReviews, labels } = settings;
  return [
    ...(requestReviews ? [reviewRequestOutlet(client, orgClient, pull)] : []),
    ...(labels === null ? [] : [labelOutlet(client, pull, labels)]),
  ];
}

export function reportPathOf(settings: Settings, { temp, workspace }: Runner): string {
  return settings.reportPath === null ? join(temp, "controldiff-report.json") : resolve(workspace, settings.reportPath);
}

/** Links into the repository the job runs in; `headBranch`: where people can edit. */
export function contextOf({ settings, runner }: Job, headBranch: string | null): RenderContext {
  const { serverUrl: server, repository, runUrl } = runner;
  return { ...noLinks, links: { server, repository, runUrl, headRef: headBranch }, key: keyOf(settings.programPath) };
}
