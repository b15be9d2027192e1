import { readFileSync } from "node:fs";
import * as core from "@actions/core";
import { gitMergeRepository } from "../../adapters/git.ts";
import { mergedBy } from "../../adapters/git-merged.ts";
import { readApprovers } from "../../adapters/github-approvals.ts";
import { type GitHubClient, gitHubClient } from "../../adapters/github-client.ts";
import { gitHubDirectory } from "../../adapters/github-directory.ts";
import { whyNot } from "../../adapters/github-errors.ts";
import { readHead } from "../../adapters/github-pull.ts";
import type { Report } from "../../model/report.ts";
import { Unreadable } from "../../ports.ts";
import { publish } from "../../publish.ts";
import { run } from "../../run.ts";
import { readInputs, type Settings } from "../inputs.ts";
import { conclude, failed, superseded, tell } from "./conclusion.ts";
import { type PullRequestEvent, readEvent } from "./event.ts";
import { outletsFor, reportPathOf } from "./outlets.ts";
import { setOutputs } from "./outputs.ts";
import { type Runner, runnerOf } from "./runner.ts";

/** The Action: what GitHub's runner says in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function action(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  try {
    const settings = readInputs((name) => core.getInput(name));
    const runner = runnerOf(env);
    const event = readEvent(runner.eventName, textOf(runner.eventPath), runner.repository);
    const client = settings.token === null ? null : gitHubClient({ token: settings.token, apiUrl: runner.apiUrl });
    const movedTo = client === null ? null : await headAfter(client, event);
    if (movedTo !== null) return superseded(event, movedTo);
    const report = await evaluate(settings, event, runner, client);
    const deliveries = await publish(report, outletsFor(settings, event, runner, client));
    tell(deliveries);
    setOutputs(report.verdict.is, report, { deliveries, reportPath: reportPathOf(settings, runner) });
    return conclude(report);
  } catch (error) {
    setOutputs("error", null, null);
    return failed(error);
  }
}

/** The commit the pull request has moved on to since the event, as it has when somebody runs an old run again; otherwise null. */
async function headAfter(client: GitHubClient, event: PullRequestEvent): Promise<string | null> {
  try {
    const head = await readHead(client, event);
    return head === event.head ? null : head;
  } catch {
    // The verdict is about the checkout and needs no API; the comment looks again before it writes.
    return null;
  }
}

async function evaluate(
  settings: Settings,
  event: PullRequestEvent,
  { workspace, apiUrl }: Runner,
  client: GitHubClient | null,
): Promise<Report> {
  const approvers = await approversOf(client, event);
  const orgClient = settings.orgToken === null ? null : gitHubClient({ token: settings.orgToken, apiUrl });
  const people = client === null ? null : gitHubDirectory(client, orgClient);
  const names = { base: event.baseBranch, head: `refs/pull/${event.number}/merge` };
  const repository = gitMergeRepository({ dir: workspace, names });
  try {
    await refuseOtherCheckout(workspace, event);
    return await run({
      repository,
      programPath: settings.programPath,
      today: new Date().toISOString().slice(0, 10),
      directory: people?.directory ?? null,
      links: null,
      approvals: { approvers, teamMembers: people?.teamMembers ?? new Map() },
      says: core.debug,
    });
  } finally {
    await repository.close();
  }
}

/** An approval that cannot be read does not count. */
async function approversOf(client: GitHubClient | null, event: PullRequestEvent): Promise<readonly string[]> {
  if (client === null) {
    core.notice("there is no token, so there is no comment and no approval counts", { title: "controldiff" });
    return [];
  }
  try {
    return await readApprovers(client, event, event);
  } catch (error) {
    core.warning(`who approved could not be read, so no approval counts: ${whyNot(error)}`, { title: "controldiff" });
    return [];
  }
}

/**
 * A head that merged its base branch is a merge too, but the other way round: its first parent is the pull request itself,
 * and the pull request would be judged by its own policy.
 */
async function refuseOtherCheckout(workspace: string, { head }: PullRequestEvent): Promise<void> {
  const merged = await mergedBy(workspace, "HEAD");
  if (merged.length === 0 || merged.includes(head)) return;
  throw new Unreadable(
    `the checkout does not merge ${head.slice(0, 7)}, the pull request's head, into its base: leave the \`ref\` of actions/checkout alone`,
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
