import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type ChecksAnswer, isNamed, type MadeCheck } from "../../../model/checks.ts";
import type { CheckEvidence } from "../../../model/evidence.ts";
import type { Checks } from "../../../ports.ts";
import type { Advice } from "../client/advice.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, statusOf } from "../client/errors.ts";
import { listCheckRuns } from "./check-runs.ts";
import { type CommitChecks, Refused } from "./commit-checks.ts";
import { workflowsOf } from "./job-workflows.ts";
import { listStatuses } from "./statuses.ts";

/** The repository whose checks they are. */
export interface ChecksIn {
  readonly client: GitHubClient;
  readonly at: { readonly owner: string; readonly repo: string };
  /** Milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
  /** The number of the App that asks, whose own check runs prove nothing to it; left out: no App asks. */
  readonly without?: number | undefined;
}

/** GitHub's checks of commits: check runs, the workflows behind those of GitHub Actions, and commit statuses. */
export function gitHubChecks({ client, at, wait = sleep, without }: ChecksIn): Checks {
  return {
    of: async (commit, links) => {
      try {
        const answer = await read({ client, at, commit }, links);
        return { ...answer, checks: answer.checks.filter(({ is, maker }) => is === "status" || maker !== without) };
      } catch (error) {
        return { is: "unverifiable", because: why(error, commit, client.advice) };
      }
    },
    mergedBy: (commit) => mergedBy({ client, at, commit }),
    wait: (seconds) => wait(seconds * 1_000),
  };
}

type Told = Extract<ChecksAnswer, { readonly is: "told" }>;

/** Statuses are of no use to jobs: GitHub Actions makes check runs, and any job can post a status. */
async function read(of: CommitChecks, links: readonly CheckEvidence[]): Promise<Told> {
  const wantsStatuses = links.some(({ workflow }) => workflow === null);
  const [runs, statuses] = await Promise.all([
    listCheckRuns(of),
    wantsStatuses ? listStatuses(of) : { checks: [], isCut: false },
  ]);
  const isWanted = (made: MadeCheck) => links.some(({ name, workflow }) => workflow !== null && isNamed(made, name));
  const jobs = await workflowsOf(of, runs.checks, isWanted);
  const checks = [...jobs.checks, ...statuses.checks];
  return { is: "told", commit: of.commit, checks, isCut: runs.isCut || statuses.isCut || jobs.isCut };
}

function why(error: unknown, commit: string, advice: Advice): string {
  if (error instanceof Refused)
    return `the token may not read the checks (${error.message}): ${advice.permission(error.permission)}`;
  const status = statusOf(error);
  const at = commit.slice(0, 7);
  if (status === 404) return `GitHub answered 404: it has no ${at} in this repository, or the token may not see it`;
  if (status === 422) return `GitHub has no commit ${at} in this repository; push it, and run this again`;
  return `the checks could not be read: ${describeError(error)}`;
}

const pulls = z.array(
  z.object({
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    head: z.object({ sha: z.string() }),
  }),
);

/** Of several that hold the commit the one whose merge it is. */
async function mergedBy({ client, at, commit }: CommitChecks): Promise<string | null> {
  try {
    const asked = { ...at, commit_sha: commit, per_page: 100 };
    const found = pulls.parse((await client.rest.repos.listPullRequestsAssociatedWithCommit(asked)).data);
    const merged = found.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit);
    return merged?.head.sha ?? null;
  } catch {
    return null;
  }
}
