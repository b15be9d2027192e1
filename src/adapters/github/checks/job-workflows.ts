import pLimit from "p-limit";
import { z } from "zod";
import { actionsApp, type MadeCheck } from "../../../model/checks.ts";
import { statusOf } from "../client/errors.ts";
import { type CheckRun, type Listed, stateOf } from "./check-runs.ts";
import { allowed, type CommitChecks } from "./commit-checks.ts";

/** Jobs of wanted names that are asked about; each takes a request or two. */
const mostJobs = 40;
/** Requests under way at once. */
const atOnce = 5;
const permission = "actions: read";

const jobShape = z.object({
  run_id: z.number(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
});
const runShape = z.object({ path: z.string() });

/**
 * The same check runs, those of GitHub Actions that are wanted with the workflow whose job they are, and with the job's own conclusion. The check run of a job has the
 * job's id (https://docs.github.com/rest/actions/workflow-jobs, `check_run_url`); one that a job made through the API, of any name and in any suite,
 * is no job. Throws when GitHub does not answer.
 */
export async function workflowsOf(
  of: CommitChecks,
  runs: readonly CheckRun[],
  isWanted: (made: MadeCheck) => boolean,
): Promise<Listed> {
  const jobs = runs.filter((run) => run.app === actionsApp && isWanted(run));
  const others = runs.filter((run) => !jobs.includes(run));
  const limit = pLimit(atOnce);
  const paths = new Map<number, Promise<string>>();
  const asked = jobs.slice(0, mostJobs).map((run) => limit(() => withWorkflow(of, run, paths)));
  return { checks: [...(await Promise.all(asked)), ...others], isCut: jobs.length > mostJobs };
}

async function withWorkflow(of: CommitChecks, run: CheckRun, paths: Map<number, Promise<string>>): Promise<MadeCheck> {
  const job = await jobOf(of, run.id);
  if (job === null || job.name !== run.name) return run;
  const path = paths.get(job.run_id) ?? pathOf(of, job.run_id);
  paths.set(job.run_id, path);
  return { ...run, workflow: await path, ...stateOf(job.status, job.conclusion) };
}

/** Null: it is no job. Where the token may not see jobs GitHub says of all of them that they are not there. */
async function jobOf({ client, at }: CommitChecks, id: number): Promise<z.infer<typeof jobShape> | null> {
  try {
    const { data } = await allowed(permission, () => client.rest.actions.getJobForWorkflowRun({ ...at, job_id: id }));
    return jobShape.parse(data);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await allowed(permission, () => client.rest.actions.listWorkflowRunsForRepo({ ...at, per_page: 1 }));
    return null;
  }
}

/** `.github/workflows/ci.yml`, where GitHub also writes `…@main`. */
async function pathOf({ client, at }: CommitChecks, run: number): Promise<string> {
  const { data } = await allowed(permission, () => client.rest.actions.getWorkflowRun({ ...at, run_id: run }));
  return runShape.parse(data).path.replace(/@.*$/, "");
}
