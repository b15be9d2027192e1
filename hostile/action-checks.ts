import type { Loopback } from "../__tests__/support/loopback-github.ts";
import type { GitHubState } from "../__tests__/support/loopback-state.ts";
import type { GitHub } from "./case.ts";

const written = /^(main|head|merge|earlier): (status )?(.+?)(?: of (\S+)| by (\S+))?(?: \((\d+)\))?: (\w+)$/;
const earlier = "e".repeat(40);

/** Puts the checks that a case writes down on its commits. */
export function fillChecks(state: GitHubState, about: GitHub, at: (branch: string) => string): void {
  const { checks, refuses, mergedEarlier } = about;
  const commitOf = (where: string) =>
    where === "earlier" ? earlier : at(where === "head" ? "feature" : where === "main" ? "main" : "merge");
  for (const [number, line] of checks.entries()) {
    const [, where = "", status, name = "", workflow, app, maker = "7", word = ""] = written.exec(line) ?? [];
    const commit = commitOf(where);
    if (status === undefined) state.checks.push({ id: number + 1, name, commit, ...made(workflow, app, maker, word) });
    else {
      const login = app === undefined ? "mallory" : `${app}[bot]`;
      state.statuses.push({ commit, context: name, state: word as "success", by: { login, id: Number(maker) } });
    }
  }
  for (const what of refuses) state.mayRead[what] = false;
  if (mergedEarlier)
    state.pullsWith.push({ commit: at("main"), number: 3, head: earlier, base: "main", isMerged: true });
}

/** Without a workflow, and of no other App, it is one that a job made through the API. */
function made(workflow: string | undefined, app: string | undefined, maker: string, word: string) {
  const isDone = word !== "in_progress" && word !== "queued";
  const status: "completed" | "in_progress" | "queued" = isDone ? "completed" : word;
  return {
    status,
    conclusion: word,
    ...(workflow !== undefined && { workflow }),
    ...(app !== undefined && app !== "github-actions" && { app: { id: Number(maker), slug: app } }),
  };
}

/** What the runner says of the job that the run is. */
export function ownJob({ own }: GitHub, { state }: Loopback): Record<string, string> {
  if (own === undefined) return {};
  const [workflow = "", job = ""] = own.split("#");
  return { GITHUB_WORKFLOW_REF: `${state.owner}/${state.repo}/${workflow}@refs/pull/7/merge`, GITHUB_JOB: job };
}
