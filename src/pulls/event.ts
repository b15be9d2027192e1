import { en } from "zod/locales";
// A part of zod that is read in half the time: an event that nothing is done about needs no more.
import { z } from "zod/mini";
import { Unreadable } from "../ports.ts";

z.config(en());

/** The repository an event happened in. */
export interface InRepository {
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

/** Nothing to do, which is no failure: a comment on an issue, an edited comment, a branch that is gone. */
export interface NothingEvent {
  readonly kind: "nothing";
  readonly because: string;
}

/** An event as GitHub sends it, and the repository that whoever received it was told. */
export interface Arrived {
  readonly repository: InRepository;
  readonly payload: unknown;
  /** What people call the payload, such as `the event's payload (GITHUB_EVENT_PATH)`. */
  readonly source: string;
}

export const commitId = z.string().check(z.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "is no commit id"));
const user = z.nullable(z.object({ login: z.string() }));

const pullPayload = z.object({
  pull_request: z.object({
    number: z.int().check(z.positive()),
    head: z.object({ sha: commitId, ref: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
    base: z.object({ sha: commitId, ref: z.string().check(z.minLength(1)) }),
    user,
  }),
});

const groupPayload = z.object({
  action: z.string(),
  merge_group: z.object({
    head_sha: commitId,
    base_sha: commitId,
    base_ref: z.string(),
    head_ref: z.optional(z.string()),
  }),
});

const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().check(z.positive()), pull_request: z.optional(z.object({})), user }),
  comment: z.object({ id: z.int().check(z.positive()), body: z.string(), user }),
});

/** A pull request's event. Throws `Unreadable`. */
export function readPullRequest(arrived: Arrived): PullRequestEvent {
  const { number, head, base, user } = payloadOf(arrived, pullPayload, "no pull request").pull_request;
  const { owner, repo } = arrived.repository;
  return {
    kind: "pull-request",
    ...arrived.repository,
    number,
    head: head.sha,
    base: base.sha,
    author: user?.login ?? "",
    baseBranch: base.ref,
    headBranch: head.repo?.full_name === `${owner}/${repo}` ? head.ref : null,
  };
}

/** An event of the merge queue. Throws `Unreadable`. */
export function readMergeGroup(arrived: Arrived): MergeGroupEvent | NothingEvent {
  const { action, merge_group: group } = payloadOf(arrived, groupPayload, "no merge group");
  if (action !== "checks_requested") return nothing(`the merge group is ${action}, and no check is pending`);
  const { head_sha: head, base_sha: base, base_ref, head_ref } = group;
  // refs/heads/gh-readonly-queue/main/pr-104-<base>: https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
  const number = /\/pr-(\d{1,12})-[0-9a-f]+$/.exec(head_ref ?? "")?.[1];
  const pull = number === undefined ? null : Number(number);
  const baseBranch = branchOf(base_ref);
  return { kind: "merge-group", ...arrived.repository, head, base, baseBranch, pull };
}

/** A comment. Throws `Unreadable`. */
export function readComment(arrived: Arrived): CommentEvent | NothingEvent {
  const { action, issue, comment } = payloadOf(arrived, commentPayload, "no comment");
  if (action !== "created") return nothing(`only new comments are read, and this one was ${action}`);
  if (issue.pull_request === undefined) return nothing("the comment is on an issue, not on a pull request");
  return {
    kind: "comment",
    ...arrived.repository,
    number: issue.number,
    commentId: comment.id,
    body: comment.body,
    by: comment.user?.login ?? "",
    author: issue.user?.login ?? "",
  };
}

/** A payload, held to its shape; `lacks`: what it does not hold when it is not. Throws `Unreadable`. */
export function payloadOf<S extends z.ZodMiniType>({ payload, source }: Arrived, shape: S, lacks: string): z.infer<S> {
  const read = shape.safeParse(payload);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : `: ${issue.path.join(".")} ${issue.message}`;
  throw new Unreadable(`${source} holds ${lacks}${where}`);
}

/** The name of a branch, without what GitHub writes before it. */
export function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}

export function nothing(because: string): NothingEvent {
  return { kind: "nothing", because };
}
