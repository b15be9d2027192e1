import type { GitHubClient } from "../client/client.ts";
import { isNotAllowed, statusOf } from "../client/errors.ts";

/** The repository a comment stands in. */
interface In {
  readonly owner: string;
  readonly repo: string;
}

/** Whether somebody may write to the repository. Throws when GitHub does not say. */
export async function mayWrite(client: GitHubClient, { owner, repo }: In, username: string): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    // Maintainers are told of as `write`: https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** Answers a comment with a sign beside it, which mails nobody. */
export async function react(
  client: GitHubClient,
  { owner, repo }: In,
  commentId: number,
  content: "eyes" | "rocket" | "confused",
): Promise<void> {
  await client.rest.reactions.createForIssueComment({ owner, repo, comment_id: commentId, content });
}

/** What became of running a check again: it runs, or a sentence that says why not. */
export type Rerun = { readonly runs: true } | { readonly runs: false; readonly because: string };

/** Runs the newest GitHub Actions job of that name on a commit again, so that the check says what is true now. Throws when GitHub does not answer. */
export async function rerun(client: GitHubClient, { owner, repo }: In, commit: string, job: string): Promise<Rerun> {
  try {
    const { data } = await client.rest.checks.listForRef({ owner, repo, ref: commit, check_name: job, per_page: 100 });
    const [newest] = data.check_runs
      .filter(({ app }) => app?.slug === "github-actions")
      .sort((one, other) => other.id - one.id);
    if (newest === undefined) return { runs: false, because: `no job ${job} has run on ${commit.slice(0, 7)}` };
    if (newest.status !== "completed") return { runs: false, because: `the job ${job} is running` };
    // The check of a job has the job's own id: https://docs.github.com/rest/actions/workflow-jobs (check_run_url).
    await client.rest.actions.reRunJobForWorkflowRun({ owner, repo, job_id: newest.id });
    return { runs: true };
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    return { runs: false, because: "the token cannot re-run it: it needs `checks: read` and `actions: write`" };
  }
}
