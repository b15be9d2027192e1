import { z } from "zod";
import { Unreadable } from "../../ports.ts";
import type { Runner } from "./runner.ts";

/** The repository a workflow runs in. */
interface InRepository {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request is to be judged. */
export interface PullRequestEvent extends InRepository {
  readonly kind: "pull-request";
  readonly number: number;
  /** The commit the pull request was at when the event happened; a re-run keeps it. */
  readonly head: string;
  /** The tip of the base branch at that time. */
  readonly base: string;
  readonly author: string;
  readonly baseBranch: string;
  /** The pull request's branch, where people can edit it in this repository; null: it is in a fork. */
  readonly headBranch: string | null;
  /** `api`: the checkout, if there is one, is the base's and not the pull request's. */
  readonly readFrom: "checkout" | "api";
}

/** The merge queue asks whether this may be merged. */
export interface MergeGroupEvent extends InRepository {
  readonly kind: "merge-group";
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  /** The pull request that the queue's branch is named after; null: the name is not as GitHub makes it. */
  readonly pull: number | null;
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

/** Somebody wrote a new comment on a pull request. */
export interface CommentEvent extends InRepository {
  readonly kind: "comment";
  readonly number: number;
  readonly commentId: number;
  readonly body: string;
  readonly by: string;
  /** Who opened the pull request. */
  readonly author: string;
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

/** Nothing to do, which is no failure: a comment on an issue, an edited comment, a branch that is gone. */
interface NothingEvent {
  readonly kind: "nothing";
  readonly because: string;
}

export type Event = PullRequestEvent | MergeGroupEvent | PostureEvent | CommentEvent | RunEvent | NothingEvent;

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "is no commit id");
const user = z.object({ login: z.string() }).nullable();
const branch = /^refs\/heads\//;

const pullPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha, ref: z.string().min(1) }),
    user,
  }),
});

const groupPayload = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: z.string(), head_ref: z.string().optional() }),
});

const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.object({}).optional(), user }),
  comment: z.object({ id: z.number().int().positive(), body: z.string(), user }),
});

const runPayload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.number().int().positive(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: z.object({ full_name: z.string() }).nullable(),
  }),
});

const pushPayload = z.object({ ref: z.string(), deleted: z.boolean().optional() });
const anyPayload = z.object({ repository: z.object({ default_branch: z.string() }).optional() });

type Read = (payload: unknown, runner: Runner, at: InRepository) => Event;

/** Every event that is served, in the order in which messages name them. */
const served: Readonly<Record<string, Read>> = {
  pull_request: pullRequest("checkout"),
  pull_request_target: pullRequest("api"),
  pull_request_review: pullRequest("checkout"),
  merge_group: mergeGroup,
  push,
  schedule: posture("schedule"),
  workflow_dispatch: posture("workflow_dispatch"),
  issue_comment: comment,
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
  return read(json(text), runner, { owner, repo });
}

function pullRequest(readFrom: PullRequestEvent["readFrom"]): Read {
  return (payload, { repository }, at) => {
    const { number, head, base, user } = parsed(pullPayload, payload, "no pull request").pull_request;
    const headBranch = head.repo?.full_name === repository ? head.ref : null;
    return {
      kind: "pull-request",
      ...at,
      number,
      head: head.sha,
      base: base.sha,
      author: user?.login ?? "",
      baseBranch: base.ref,
      headBranch,
      readFrom,
    };
  };
}

function mergeGroup(payload: unknown, _: Runner, at: InRepository): Event {
  const { action, merge_group: group } = parsed(groupPayload, payload, "no merge group");
  if (action !== "checks_requested") return nothing(`the merge group is ${action}, and nobody waits for a check`);
  const { head_sha: head, base_sha: base, base_ref, head_ref } = group;
  // refs/heads/gh-readonly-queue/main/pr-104-<base>: https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
  const number = /\/pr-(\d{1,12})-[0-9a-f]+$/.exec(head_ref ?? "")?.[1];
  const pull = number === undefined ? null : Number(number);
  return { kind: "merge-group", ...at, head, base, baseBranch: base_ref.replace(branch, ""), pull };
}

function push(payload: unknown, runner: Runner, at: InRepository): Event {
  const { ref, deleted } = parsed(pushPayload, payload, "no push");
  if (deleted === true) return nothing(`${ref} was deleted`);
  if (!branch.test(ref)) return nothing(`${ref} is no branch`);
  return posture("push")(payload, runner, at);
}

function posture(why: PostureEvent["why"]): Read {
  return (payload, { commit, ref }, at) => {
    if (!sha.safeParse(commit).success) throw new Unreadable(`GITHUB_SHA is ${JSON.stringify(commit)}, not a commit`);
    const name = ref.replace(branch, "");
    const main = anyPayload.safeParse(payload).data?.repository?.default_branch;
    // A schedule only ever runs on the default branch.
    const isDefault = why === "schedule" || (branch.test(ref) && name === main);
    return { kind: "posture", ...at, why, commit, branch: name, isDefault };
  };
}

function comment(payload: unknown, _: Runner, at: InRepository): Event {
  const { action, issue, comment } = parsed(commentPayload, payload, "no comment");
  if (action !== "created") return nothing(`only new comments are read, and this one was ${action}`);
  if (issue.pull_request === undefined) return nothing("the comment is on an issue, not on a pull request");
  return {
    kind: "comment",
    ...at,
    number: issue.number,
    commentId: comment.id,
    body: comment.body,
    by: comment.user?.login ?? "",
    author: issue.user?.login ?? "",
  };
}

/** Its `pull_requests` is empty where the branch is a fork's, so the commit, the branch and the repository stand for it. */
function run(payload: unknown, _: Runner, at: InRepository): Event {
  const { action, workflow_run: ran } = parsed(runPayload, payload, "no workflow run");
  if (action !== "completed") return nothing(`the run is ${action}, and its report is there when it is completed`);
  if (!["pull_request", "pull_request_review"].includes(ran.event))
    return nothing(`the run was for ${ran.event}, not for a pull request`);
  if (ran.head_repository === null || ran.head_branch === null) return nothing("the fork or its branch is gone");
  return {
    kind: "run",
    ...at,
    runId: ran.id,
    head: ran.head_sha,
    headBranch: ran.head_branch,
    headRepository: ran.head_repository.full_name,
  };
}

function nothing(because: string): NothingEvent {
  return { kind: "nothing", because };
}

function parsed<S extends z.ZodType>(shape: S, payload: unknown, lacks: string): z.infer<S> {
  const read = shape.safeParse(payload);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : `: ${issue.path.join(".")} ${issue.message}`;
  throw new Unreadable(`the event's payload (GITHUB_EVENT_PATH) holds ${lacks}${where}`);
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
