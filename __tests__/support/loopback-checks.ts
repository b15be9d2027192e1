import { errorBody, notFound, page, type Request, type Response } from "./loopback-answers.ts";
import type { GitHubState, StoredCheck, StoredPullWith } from "./loopback-state.ts";
import { example } from "./openapi.ts";

const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };
const noCommit: Response = { status: 422, body: errorBody("No commit found for SHA", "422") };

type Operation = (state: GitHubState, request: Request, operand: string) => Response;

/** Check runs, the jobs and workflow runs behind them, and commit statuses. */
const operations: ReadonlyArray<readonly [path: RegExp, may: keyof GitHubState["mayRead"] | null, answer: Operation]> =
  [
    [/^\/repos\/[^/]+\/[^/]+\/commits\/([^/]+)\/check-runs$/, "checks", listCheckRuns],
    [/^\/repos\/[^/]+\/[^/]+\/commits\/([^/]+)\/statuses$/, "statuses", listStatuses],
    [/^\/repos\/[^/]+\/[^/]+\/actions\/jobs\/(\d+)$/, "actions", getJob],
    [/^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/, "actions", getRun],
    [/^\/repos\/[^/]+\/[^/]+\/actions\/runs()$/, "actions", listRuns],
  ];

/** Null: the operation is not one of these. */
export function answerChecks(state: GitHubState, request: Request): Response | null {
  for (const [pattern, may, answer] of operations) {
    const match = request.method === "GET" ? pattern.exec(request.path) : null;
    if (match === null) continue;
    if (!request.path.startsWith(`/repos/${state.owner}/${state.repo}/`)) return notFound;
    return may !== null && !state.mayRead[may]
      ? notAccessible
      : answer(state, request, decodeURIComponent(match[1] ?? ""));
  }
  return null;
}

const done = "2026-11-23T12:00:00Z";

/** The ids of Apps are GitHub's own: 15368 is GitHub Actions. */
const actions = { id: 15_368, slug: "github-actions" };

function listCheckRuns({ checks }: GitHubState, request: Request, ref: string): Response {
  if (!/^[0-9a-f]{40}$/.test(ref)) return noCommit;
  const model = example("check-run") as Record<string, unknown> & { app: object; output: object };
  const name = request.query.get("check_name");
  const found = checks.filter((check) => check.commit === ref && (name === null || check.name === name));
  const check_runs = found.map(({ id, name, commit, status, conclusion = "failure", app = actions, summary }) => ({
    ...model,
    id,
    name,
    head_sha: commit,
    status,
    conclusion: status === "completed" ? conclusion : null,
    completed_at: status === "completed" ? done : null,
    app: { ...model.app, ...app },
    output: { ...model.output, summary: summary ?? null },
  }));
  const { body, ...paged } = page(check_runs, request);
  return { ...paged, body: { total_count: check_runs.length, check_runs: body } };
}

function listStatuses({ statuses }: GitHubState, request: Request, ref: string): Response {
  const [model] = example("status-items") as unknown as (Record<string, unknown> & { creator: object })[];
  const found = statuses.filter(({ commit }) => commit === ref);
  return page(
    found.map(({ context, state, by }) => ({ ...model, context, state, creator: { ...model?.creator, ...by } })),
    request,
  );
}

/** Pull requests that a test says hold a commit. */
export function pullsHolding({ pullsWith }: GitHubState, commit: string): readonly unknown[] {
  const [model] = example("pull-request-simple-items") as unknown as Record<string, Record<string, unknown>>[];
  const of = ({ number, head, base, isMerged }: StoredPullWith) => ({
    ...model,
    number,
    requested_teams: [],
    state: isMerged ? "closed" : "open",
    merged_at: isMerged ? done : null,
    merge_commit_sha: isMerged ? commit : null,
    head: { ...model?.head, sha: head },
    base: { ...model?.base, ref: base },
  });
  return pullsWith.filter((one) => one.commit === commit).map(of);
}

/** A job has the id of its check run. */
function getJob({ checks, owner, repo }: GitHubState, _: Request, id: string): Response {
  const check = checks.find((one) => one.id === Number(id) && one.workflow !== undefined && one.app === undefined);
  if (check === undefined) return notFound;
  const { name, commit, status, conclusion = "failure" } = check;
  const isDone = status === "completed";
  const run = runIdOf(check);
  return {
    status: 200,
    body: {
      ...(example("job") as object),
      id: check.id,
      run_id: run,
      run_url: `https://api.github.com/repos/${owner}/${repo}/actions/runs/${run}`,
      name,
      head_sha: commit,
      created_at: done,
      status,
      conclusion: isDone ? conclusion : null,
      completed_at: isDone ? done : null,
    },
  };
}

/** A run of its own for each job is enough here. */
function runIdOf({ id }: StoredCheck): number {
  return 100_000 + id;
}

function getRun({ checks }: GitHubState, _: Request, id: string): Response {
  const check = checks.find((one) => runIdOf(one) === Number(id));
  if (check === undefined) return notFound;
  const model = example("workflow-run") as object;
  return { status: 200, body: { ...model, id: Number(id), head_sha: check.commit, path: check.workflow } };
}

function listRuns({ checks }: GitHubState, _: Request): Response {
  return { status: 200, body: { total_count: checks.length, workflow_runs: [] } };
}
