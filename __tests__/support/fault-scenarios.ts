import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkOut, type Ended, type Job, pullOf, runJob } from "./action-job.ts";
import { filesBelow } from "./files-below.ts";
import { pullRequest, temporary } from "./git.ts";
import { commitAt, type GitObjects, gitObjects } from "./git-objects.ts";
import { type Fault, type Loopback, loopbackGitHub } from "./loopback-github.ts";
import { addComments, holdPullRequest, orgToken } from "./loopback-state.ts";

/** One event as it happens to a repository in one state: everything a run of the Action takes, but for GitHub itself. */
export interface Scenario {
  readonly name: string;
  readonly objects: GitObjects;
  /** The branch of `objects` that is judged. */
  readonly workspace: () => string;
  readonly event?: (github: Loopback, workspace: string) => NonNullable<Job["event"]>;
  readonly env?: (objects: GitObjects) => Record<string, string>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The comment that an earlier run left on the pull request. */
  readonly standing?: string;
  readonly prepare?: (github: Loopback) => void;
  /** How many milliseconds an answer may take where one request gets none; 60 unless said. */
  readonly answerWithin?: number;
}

/** A run of a scenario, and the GitHub it left behind. */
export interface Played {
  readonly ended: Ended;
  readonly asked: Loopback["asked"];
  readonly comments: readonly string[];
  /** Everything that was written, as GitHub has it now. */
  readonly written: string;
  readonly violations: readonly string[];
}

export async function play(scenario: Scenario, ...faults: readonly Fault[]): Promise<Played> {
  const github = await loopbackGitHub();
  try {
    const { state } = github;
    holdPullRequest(state, { objects: new Map(scenario.objects.objects), refs: scenario.objects.refs });
    if (scenario.standing !== undefined) addComments(state, { body: scenario.standing });
    scenario.prepare?.(github);
    github.fails(...faults);
    const workspace = scenario.workspace();
    const silent = faults.some(({ is }) => is === "silent");
    const ended = await runJob({
      github,
      checkout: { workspace, head: state.pull.head },
      inputs: { "org-token": orgToken, ...scenario.inputs },
      ...(scenario.event !== undefined && { event: scenario.event(github, workspace) }),
      ...(scenario.env !== undefined && { env: scenario.env(scenario.objects) }),
      ...(silent && { answerWithin: scenario.answerWithin ?? 60 }),
    });
    const { comments, reviewComments, issues } = state;
    return {
      ended,
      asked: [...github.asked],
      comments: comments.map(({ body }) => body),
      written: JSON.stringify({ comments, reviewComments, issues }),
      violations: [...github.violations],
    };
  } finally {
    await github.close();
  }
}

const example = "examples/medical-scheduling";
/** A person to ask GitHub about, beside the teams. */
const owned = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.startsWith("compliance/") ? String(text).replaceAll("@acme/security", "@alice") : text,
    ]),
  );
const base = owned(filesBelow(`${example}/base`));
const clean = owned(filesBelow(`${example}/pull-requests/1-clean-change`));
const broken = owned(filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`));

const red = gitObjects(pullRequest(base, broken));
const green = gitObjects(pullRequest(base, clean));
const due = gitObjects(pullRequest(base, expired(base)));
const [redCheckout, greenCheckout] = [checkOut(base, broken).workspace, checkOut(base, clean).workspace];
const shallow = checkOut(base, broken, { depth: 1 }).workspace;
const empty = temporary();

function expired(files: Record<string, string>): Record<string, string> {
  const path = "compliance/controls/transmission.yml";
  return { ...files, [path]: `${String(files[path]).trimEnd()}\n  - document: Test\n    valid-until: 2026-11-20\n` };
}

const pull = (name: string, action: string) => (github: Loopback, workspace: string) => ({
  name,
  payload: { action, pull_request: pullOf({ github, checkout: { workspace, head: github.state.pull.head } }) },
});

const commitOf = (objects: GitObjects, branch: string) => commitAt(objects, branch) ?? "";

const queue = (objects: GitObjects) => () => {
  const group = {
    base_sha: commitOf(objects, "main"),
    head_sha: commitOf(objects, "merge"),
    base_ref: "refs/heads/main",
  };
  return { name: "merge_group", payload: { action: "checks_requested", merge_group: group } };
};

const branch = (name: string) => () => ({
  name,
  payload: { ref: "refs/heads/main", repository: { default_branch: "main" } },
});
const atMerge = (objects: GitObjects) => ({ GITHUB_SHA: commitOf(objects, "merge"), GITHUB_REF: "refs/heads/main" });

const command = (body: string) => () => ({
  name: "issue_comment",
  payload: {
    action: "created",
    issue: { number: 7, pull_request: {}, user: { login: "carol" } },
    comment: { id: 3_000_000_500, body, user: { login: "carol" } },
  },
});
const commanded = (body: string) => (github: Loopback) =>
  void addComments(github.state, { id: 3_000_000_500, by: "carol", body });

/** A public repository, a person who is no collaborator, and a team that is not given the repository. */
const withDoubtfulOwners = ({ state }: Loopback) => {
  state.visibility = "PUBLIC";
  state.permissions.delete("alice");
  state.grants.set("acme/platform", "not given");
};

const fromFork = (github: Loopback) => {
  github.state.from = { repository: "mallory/scheduling", branch: "feature" };
};
const posted = (report: unknown) => ({
  workspace: () => {
    const workspace = temporary();
    mkdirSync(join(workspace, "out"));
    writeFileSync(join(workspace, "out/report.json"), JSON.stringify(report));
    return workspace;
  },
  event: ({ state }: Loopback) => ({
    name: "workflow_run",
    payload: {
      action: "completed",
      workflow_run: {
        id: 99,
        event: "pull_request",
        head_sha: state.pull.head,
        head_branch: "feature",
        head_repository: { full_name: "mallory/scheduling" },
        pull_requests: [],
      },
    },
  }),
});

/** Every event the Action serves, where it passes and where it fails, with and without a checkout that serves. */
export async function allScenarios(): Promise<readonly Scenario[]> {
  const said = await play({ name: "", objects: green, workspace: () => greenCheckout, inputs: { comment: "always" } });
  const { ended } = await play({ name: "", objects: red, workspace: () => redCheckout });
  const standing = said.comments[0] ?? "";
  const judged = (name: string, scenario: Partial<Scenario>): Scenario => ({
    name,
    objects: red,
    workspace: () => redCheckout,
    ...scenario,
  });
  const pulled = (name: string, scenario: Partial<Scenario>) => judged(name, { standing, ...scenario });
  const passes = { objects: green, workspace: () => greenCheckout };
  return [
    pulled("pull_request that breaks evidence", {}),
    pulled("pull_request that breaks nothing", passes),
    pulled("pull_request with one commit checked out", { workspace: () => shallow }),
    pulled("pull_request that breaks nothing, not checked out", { ...passes, workspace: () => empty }),
    pulled("pull_request_review", { event: pull("pull_request_review", "submitted") }),
    pulled("pull_request_target", { workspace: () => empty, event: pull("pull_request_target", "synchronize") }),
    pulled("pull_request whose owners may have left", { ...passes, prepare: withDoubtfulOwners }),
    judged("merge_group", { event: queue(red) }),
    judged("merge_group, not checked out", { objects: green, workspace: () => empty, event: queue(green) }),
    judged("push", { objects: green, workspace: () => empty, event: branch("push"), env: atMerge }),
    judged("workflow_dispatch", {
      objects: due,
      workspace: () => empty,
      event: branch("workflow_dispatch"),
      env: atMerge,
    }),
    judged("schedule", { objects: due, workspace: () => empty, event: branch("schedule"), env: atMerge }),
    ...["recheck", "explain TX-01", "help"].map((what) => {
      const body = `/compliance ${what}`;
      return pulled(`issue_comment: ${what}`, {
        workspace: () => empty,
        event: command(body),
        prepare: commanded(body),
      });
    }),
    judged("workflow_run", { ...posted(ended.report), inputs: { report: "out/report.json" }, prepare: fromFork }),
  ];
}
