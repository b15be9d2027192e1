import { tmpdir } from "node:os";
import type { OwnJob } from "../../model/checks.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What GitHub's runner says of the job: https://docs.github.com/actions/reference/variables-reference#default-environment-variables */
export interface Runner {
  readonly eventName: string;
  /** A file with the event's payload. */
  readonly eventPath: string;
  /** `owner/name`. */
  readonly repository: string;
  /** What the run is for, as the event has it: a commit, and the branch or tag in full, such as `refs/heads/main`. */
  readonly commit: string;
  readonly ref: string;
  /** Where actions/checkout puts the repository. */
  readonly workspace: string;
  readonly temp: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The job that this is, in a workflow of the repository; null: not known, or a workflow of another repository. */
  readonly own: OwnJob | null;
  /** The page of this run; a re-run keeps it. Null: not known. */
  readonly runUrl: string | null;
}

export function runnerOf(env: Environment): Runner {
  const given = (name: string) => env[name] || null;
  const repository = given("GITHUB_REPOSITORY") ?? "";
  const serverUrl = given("GITHUB_SERVER_URL") ?? "https://github.com";
  const runId = given("GITHUB_RUN_ID");
  return {
    eventName: given("GITHUB_EVENT_NAME") ?? "",
    eventPath: given("GITHUB_EVENT_PATH") ?? "",
    repository,
    commit: given("GITHUB_SHA") ?? "",
    ref: given("GITHUB_REF") ?? "",
    workspace: given("GITHUB_WORKSPACE") ?? process.cwd(),
    temp: given("RUNNER_TEMP") ?? tmpdir(),
    apiUrl: given("GITHUB_API_URL") ?? "https://api.github.com",
    serverUrl,
    own: ownJob(given("GITHUB_WORKFLOW_REF"), given("GITHUB_JOB"), repository),
    runUrl: runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`,
  };
}

/** `owner/name/.github/workflows/compliance.yml@refs/heads/main`. */
function ownJob(workflowRef: string | null, job: string | null, repository: string): OwnJob | null {
  const workflow = workflowRef?.split("@")[0] ?? "";
  if (job === null || !workflow.startsWith(`${repository}/`)) return null;
  return { workflow: workflow.slice(repository.length + 1), job };
}
