import { z } from "zod/mini";
import { Unreadable } from "../../ports.ts";
import {
  type Arrived,
  branchOf,
  type CommentEvent,
  commitId,
  type InRepository,
  type MergeGroupEvent,
  type NothingEvent,
  nothing,
  type PullRequestEvent,
  payloadOf,
  readComment,
  readMergeGroup,
  readPullRequest,
} from "../../pulls/event.ts";
import type { Runner } from "./runner.ts";

/** A pull request is to be judged. */
export interface JobPullEvent extends PullRequestEvent {
  /** `api`: the checkout, if there is one, is the base's and not the pull request's. */
  readonly readFrom: "checkout" | "api";
}

/** A branch as it stands is to be told of; nothing is compared. */
export interface PostureEvent extends InRepository {
  readonly kind: "posture";
  readonly why: "push" | "schedule" | "workflow_dispatch";
  readonly commit: string;
  readonly branch: string;
  /** Whether it is the branch that everything is merged into, so that what is due there is everybody's business. */
  readonly isDefault: boolean;
}

/** Another workflow's run has ended, and left a report for a pull request. */
export interface RunEvent extends InRepository {
  readonly kind: "run";
  readonly runId: number;
  /** The commit that the run was for, of the pull request itself. */
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`: a fork, or this one. */
  readonly headRepository: string;
}

export type Event = JobPullEvent | MergeGroupEvent | PostureEvent | CommentEvent | RunEvent | NothingEvent;

const branch = /^refs\/heads\//;

const runPayload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int().check(z.positive()),
    event: z.string(),
    head_sha: commitId,
    head_branch: z.nullable(z.string()),
    head_repository: z.nullable(z.object({ full_name: z.string() })),
  }),
});

const pushPayload = z.object({ ref: z.string(), deleted: z.optional(z.boolean()) });
const anyPayload = z.object({ repository: z.optional(z.object({ default_branch: z.string() })) });

type Read = (arrived: Arrived, runner: Runner) => Event;

/** Every event that is served, in the order in which messages name them. */
const served: Readonly<Record<string, Read>> = {
  pull_request: pullRequest("checkout"),
  pull_request_target: pullRequest("api"),
  pull_request_review: pullRequest("checkout"),
  merge_group: readMergeGroup,
  push,
  schedule: posture("schedule"),
  workflow_dispatch: posture("workflow_dispatch"),
  issue_comment: readComment,
  workflow_run: run,
};

/** Their names, as a workflow's `on:` has them. */
export const servedEvents: readonly string[] = Object.keys(served);

/** What the event is, from what the runner says and the text of its payload. Throws `Unreadable` for what is not served. */
export function readEvent(runner: Runner, text: string): Event {
  const read = Object.hasOwn(served, runner.eventName) ? served[runner.eventName] : undefined;
  if (read === undefined) throw new Unreadable(unserved(runner.eventName));
  const [owner = "", repo = "", ...more] = runner.repository.split("/");
  if (owner === "" || repo === "" || more.length > 0)
    throw new Unreadable(`GITHUB_REPOSITORY is ${JSON.stringify(runner.repository)}, not owner/name`);
  const source = "the event's payload (GITHUB_EVENT_PATH)";
  return read({ repository: { owner, repo }, payload: json(text), source }, runner);
}

function pullRequest(readFrom: JobPullEvent["readFrom"]): Read {
  return (arrived) => ({ ...readPullRequest(arrived), readFrom });
}

function push(arrived: Arrived, runner: Runner): Event {
  const { ref, deleted } = payloadOf(arrived, pushPayload, "no push");
  if (deleted === true) return nothing(`${ref} was deleted`);
  if (!branch.test(ref)) return nothing(`${ref} is no branch`);
  return posture("push")(arrived, runner);
}

function posture(why: PostureEvent["why"]): Read {
  return (arrived, { commit, ref }) => {
    if (!commitId.safeParse(commit).success)
      throw new Unreadable(`GITHUB_SHA is ${JSON.stringify(commit)}, not a commit`);
    const name = branchOf(ref);
    const main = anyPayload.safeParse(arrived.payload).data?.repository?.default_branch;
    // A schedule only ever runs on the default branch.
    const isDefault = why === "schedule" || (branch.test(ref) && name === main);
    return { kind: "posture", ...arrived.repository, why, commit, branch: name, isDefault };
  };
}

/** Its `pull_requests` is empty where the branch is a fork's, so the commit, the branch and the repository stand for it. */
function run(arrived: Arrived): Event {
  const { action, workflow_run: ran } = payloadOf(arrived, runPayload, "no workflow run");
  if (action !== "completed") return nothing(`the run is ${action}, and its report is there when it is completed`);
  if (!["pull_request", "pull_request_review"].includes(ran.event))
    return nothing(`the run was for ${ran.event}, not for a pull request`);
  if (ran.head_repository === null || ran.head_branch === null) return nothing("the fork or its branch is gone");
  return {
    kind: "run",
    ...arrived.repository,
    runId: ran.id,
    head: ran.head_sha,
    headBranch: ran.head_branch,
    headRepository: ran.head_repository.full_name,
  };
}

function unserved(name: string): string {
  const found = name === "" ? "there is no event (GITHUB_EVENT_NAME is empty)" : `the event is ${name}`;
  return `${found}, and this Action serves ${servedEvents.join(", ")}; elsewhere the command line compares any two revisions`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
