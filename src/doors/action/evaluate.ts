import { gitMergeRepository } from "../../adapters/git.ts";
import { mergedBy } from "../../adapters/git-merged.ts";
import { readApprovers } from "../../adapters/github-approvals.ts";
import { type GitHubClient, gitHubClient } from "../../adapters/github-client.ts";
import { gitHubDirectory } from "../../adapters/github-directory.ts";
import { whyNot } from "../../adapters/github-errors.ts";
import type { Step } from "../../adapters/step.ts";
import type { Report } from "../../model/report.ts";
import { Unreadable } from "../../ports.ts";
import { run } from "../../run.ts";
import type { Settings } from "../inputs.ts";
import type { PullRequestEvent } from "./event.ts";
import type { Runner } from "./runner.ts";

/** One job: what was asked, of which pull request, where, and who can be asked. */
export interface Job {
  readonly settings: Settings;
  readonly event: PullRequestEvent;
  readonly runner: Runner;
  /** Null: there is no token. */
  readonly client: GitHubClient | null;
  readonly step: Step;
}

/** Runs the check on the checkout, with GitHub's people and approvals. Throws `Unreadable` when it is not the pull request's merge. */
export async function evaluate(job: Job & { readonly today: string }): Promise<Report> {
  const { settings, event, runner, client, step, today } = job;
  const approvers = await approversOf(job);
  const orgClient =
    settings.orgToken === null ? null : gitHubClient({ token: settings.orgToken, apiUrl: runner.apiUrl });
  const people = client === null ? null : gitHubDirectory(client, orgClient);
  const names = { base: event.baseBranch, head: `refs/pull/${event.number}/merge` };
  const repository = gitMergeRepository({ dir: runner.workspace, names });
  try {
    await refuseOtherCheckout(runner.workspace, event);
    return await run({
      repository,
      programPath: settings.programPath,
      today,
      directory: people?.directory ?? null,
      links: null,
      approvals: { approvers, teamMembers: people?.teamMembers ?? new Map() },
      says: step.debug,
    });
  } finally {
    await repository.close();
  }
}

/** An approval that cannot be read does not count. */
async function approversOf({ client, event, step }: Job): Promise<readonly string[]> {
  const title = "controldiff";
  if (client === null) {
    step.annotate("notice", "there is no token, so there is no comment and no approval counts", { title });
    return [];
  }
  try {
    return await readApprovers(client, event, event);
  } catch (error) {
    step.annotate("warning", `who approved could not be read, so no approval counts: ${whyNot(error)}`, { title });
    return [];
  }
}

/**
 * A branch that merged its base is at a merge commit too, but the other way round: its first parent is the pull request itself,
 * which would then be judged by its own policy.
 */
async function refuseOtherCheckout(workspace: string, { head }: PullRequestEvent): Promise<void> {
  const merged = await mergedBy(workspace, "HEAD");
  if (merged.length === 0 || merged.includes(head)) return;
  throw new Unreadable(
    `the checkout does not merge ${head.slice(0, 7)}, the pull request's head, into its base: leave the \`ref\` of actions/checkout alone`,
  );
}
