import { commitAt, type GitObjects } from "./git-objects.ts";

/** What GitHub knows, as plain data that a test fills and reads. */
export interface GitHubState {
  owner: string;
  repo: string;
  /** Null: no contents are asked for. An empty one is a repository without any commit. */
  git: GitObjects | null;
  limits: Limits;
  pull: StoredPull;
  /** Other pull requests, that are only read. */
  others: StoredPull[];
  /** Where the pull request's branch is, when it is not `feature` of this repository. */
  from?: { repository: string; branch: string };
  /** Other open pull requests of the same branch at the same commit. */
  twins?: number[];
  comments: StoredComment[];
  /** Comments that are gone: who deleted, and whose it was. */
  deleted: { by: string; of: string }[];
  reviews: StoredReview[];
  /** Commits of the pull request, as far as is asked of them. */
  pullCommits: { author: string | null; committer: string | null; parents: number; sha?: string }[];
  /** The merge queue of the base branch; null: it has none. */
  queue: QueuedPull[] | null;
  /** First comments of review threads. */
  reviewComments: StoredReviewComment[];
  users: string[];
  visibility: "PUBLIC" | "INTERNAL" | "PRIVATE";
  /** What people may do in the repository; who is not there is no collaborator. */
  permissions: Map<string, "admin" | "maintain" | "write" | "read">;
  reactions: { on: number; content: string }[];
  /** Who was asked for a review of the pull request, or removed again; teams as `acme/platform`. */
  asked: { event: "review_requested" | "review_request_removed"; who: string }[];
  /** Who cannot be asked for a review, although they see the repository. */
  unaskable: string[];
  /** Whether the pull request is a draft. */
  isDraft: boolean;
  /** The repository's labels, the pull request's, and whether a workflow's token may make new ones. */
  labels: { known: string[]; ofPull: string[]; mayMake: boolean };
  /** Check runs of commits; jobs of GitHub Actions unless another App is named. */
  checks: StoredCheck[];
  /** Commit statuses, the newest first. */
  statuses: StoredStatus[];
  /** Pull requests that hold a commit: the one that merged it, or those that are open at it. */
  pullsWith: StoredPullWith[];
  /** What the workflow's token may read beside the rest. */
  mayRead: { checks: boolean; statuses: boolean; actions: boolean };
  /** Ids of jobs that were asked to run again. */
  rerun: number[];
  /** Whether the workflow's token has `actions: write`. */
  mayRerun: boolean;
  issues: StoredIssue[];
  /** Organization -> team slug -> logins of members. */
  organizations: Map<string, Map<string, string[]>>;
  /** By `organization/slug`, the slugs of its child teams. */
  childTeams: Map<string, string[]>;
  /** By `organization/slug`, teams that are not given the repository themselves, or not even through a parent; all others are. */
  grants: Map<string, "by parent" | "not given">;
  /** By `organization/slug`, teams that only those who are in them see in a list. */
  secret: Set<string>;
  /** What each token is and may do. */
  tokens: Map<string, Token>;
}

/** A check run, of a job of GitHub Actions or of another App. */
export interface StoredCheck {
  id: number;
  name: string;
  commit: string;
  status: "completed" | "in_progress" | "queued";
  /** Left out: failure. */
  conclusion?: string;
  /** Left out: github-actions. */
  app?: { id: number; slug: string };
  /** The workflow whose job it is; left out: a job made it through the API. */
  workflow?: string;
  /** Left out: it says nothing. */
  summary?: string;
}

interface StoredStatus {
  commit: string;
  context: string;
  state: "success" | "failure" | "error" | "pending";
  by: { login: string; id: number };
}

export interface StoredPullWith {
  commit: string;
  number: number;
  head: string;
  base: string;
  isMerged: boolean;
}

/** An entry of a merge queue, by the commit it builds. */
interface QueuedPull {
  number: number;
  commit: string;
}

export interface StoredPull {
  number: number;
  head: string;
  /** The tip of the base branch. */
  base: string;
  baseBranch: string;
  author: string;
  state: "open" | "closed";
  merged: boolean;
  /** Whether it merges cleanly, once GitHub has found out. */
  mergeable: boolean;
  /** The commit of the test merge, or of the merge; null: there is none. */
  merge: string | null;
  /** How often GitHub still answers that it has not found out: `mergeable: null`. */
  unsettled: number;
  /** How many files GitHub says have changed; null: as many as there are. */
  changedFiles: number | null;
}

/** Where GitHub stops; a test may lower them. */
interface Limits {
  /** https://docs.github.com/rest/git/trees#get-a-tree: 100,000 entries of a recursive tree. */
  treeEntries: number;
  /** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
  pullFiles: number;
  /** Rows of that list that have a patch; GitHub leaves them out beyond some 20,000 lines: community#213491. */
  patches: number;
  /** Bytes of a blob's text that GraphQL gives: sveltia/sveltia-cms#950, measured. */
  blobText: number;
}

export interface StoredComment {
  id: number;
  by: string;
  body: string;
  isMinimized: boolean;
}

interface StoredIssue {
  number: number;
  by: string;
  title: string;
  body: string;
  labels: string[];
  isOpen: boolean;
}

export interface StoredReview {
  by: string | null;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  commit: string | null;
}

export interface StoredReviewComment {
  id: number;
  by: string;
  body: string;
  path: string;
  side: "LEFT" | "RIGHT";
  /** Null: it is about the file. */
  line: number | null;
  startLine: number | null;
  /** Whether the line has changed since. */
  isOutdated: boolean;
  isMinimized: boolean;
  replies: number;
  reactions: number;
}

export interface Token {
  login: string;
  writes: boolean;
  seesTeams: boolean;
}

/** The token that a workflow has: it writes comments, and sees nothing of the organization. */
export const workflowToken = "ghs_workflow";
/** What a workflow has on a pull request from a fork. */
export const readOnlyToken = "ghs_readonly";
/** A token of somebody who sees the organization's teams. */
export const orgToken = "ghp_organization";

export const bot = "github-actions[bot]";

/** A pull request by `@carol` in `acme/scheduling`, nothing said yet. */
export function gitHubState(): GitHubState {
  return {
    owner: "acme",
    repo: "scheduling",
    git: null,
    limits: { treeEntries: 100_000, pullFiles: 3_000, patches: 300, blobText: 512_000 },
    pull: {
      number: 7,
      head: "c".repeat(40),
      base: "b".repeat(40),
      baseBranch: "main",
      author: "carol",
      state: "open",
      merged: false,
      mergeable: true,
      merge: null,
      unsettled: 0,
      changedFiles: null,
    },
    others: [],
    comments: [],
    deleted: [],
    reviews: [],
    queue: null,
    pullCommits: [{ author: "carol", committer: "carol", parents: 1 }],
    reviewComments: [],
    visibility: "PRIVATE",
    permissions: new Map([
      ["alice", "write"],
      ["bob", "read"],
    ]),
    reactions: [],
    asked: [],
    unaskable: [],
    isDraft: false,
    labels: { known: [], ofPull: [], mayMake: false },
    checks: [],
    statuses: [],
    pullsWith: [],
    mayRead: { checks: true, statuses: true, actions: true },
    rerun: [],
    mayRerun: true,
    issues: [],
    users: ["alice", "bob", "carol"],
    organizations: new Map([["acme", new Map([["platform", ["alice", "dave"]]])]]),
    childTeams: new Map(),
    grants: new Map(),
    secret: new Set(),
    tokens: new Map([
      [workflowToken, { login: bot, writes: true, seesTeams: false }],
      [readOnlyToken, { login: bot, writes: false, seesTeams: false }],
      [orgToken, { login: "erin", writes: false, seesTeams: true }],
    ]),
  };
}

/** Gives the pull request these contents: the branches `main`, `feature` and, where it merges cleanly, `merge`, as `pullRequest` makes them. */
export function holdPullRequest(state: GitHubState, git: GitObjects, prefix = ""): void {
  const tip = (name: string) => commitAt(git, `${prefix}${name}`);
  const merge = tip("merge");
  state.git = git;
  Object.assign(state.pull, { base: tip("main"), head: tip("feature"), merge, mergeable: merge !== null });
}

/** What GitHub knows, as it looks from a pull request's number; null: there is no such pull request. */
export function seenFrom(state: GitHubState, number: number): GitHubState | null {
  if (number === state.pull.number) return state;
  const pull = state.others.find((other) => other.number === number);
  return pull === undefined ? null : { ...state, pull };
}

/** A number for a repository, or for a person by their login, as GitHub has one. */
export function idOf(of: string | Pick<GitHubState, "owner" | "repo">): number {
  const name = typeof of === "string" ? of.toLowerCase() : `${of.owner}/${of.repo}`;
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7);
}

/** Whether GitHub knows by now if the pull request merges; being asked makes it find out. */
export function isSettled(pull: StoredPull): boolean {
  const isSettled = pull.unsettled === 0;
  if (!isSettled) pull.unsettled -= 1;
  return isSettled && pull.state === "open";
}

/** Adds comments as if written one after the other; returns the last one's id. */
export function addComments(state: GitHubState, ...comments: (Partial<StoredComment> & { body: string })[]): number {
  for (const comment of comments) {
    state.comments.push({ id: nextId(state), by: bot, isMinimized: false, ...comment });
  }
  return state.comments.at(-1)?.id ?? 0;
}

/** Adds review comments as if written one after the other; returns the last one's id. */
export function addReviewComments(
  state: GitHubState,
  ...comments: (Partial<StoredReviewComment> & { body: string; path: string })[]
): number {
  for (const comment of comments) {
    const neutral = {
      by: bot,
      side: "RIGHT" as const,
      line: null,
      startLine: null,
      isOutdated: false,
      isMinimized: false,
    };
    state.reviewComments.push({ id: nextId(state), ...neutral, replies: 0, reactions: 0, ...comment });
  }
  return state.reviewComments.at(-1)?.id ?? 0;
}

/** Ids beyond 32 bits, as GitHub's are. */
function nextId(state: GitHubState): number {
  return Math.max(3_000_000_000, ...[...state.comments, ...state.reviewComments].map(({ id }) => id)) + 1;
}

/** Logins of those in a team and, unless it is only those of its own, in its child teams; null: there is no such team. */
export function membersOf(
  { organizations, childTeams }: Pick<GitHubState, "organizations" | "childTeams">,
  org: string,
  slug: string,
  membership: "ALL" | "IMMEDIATE" = "ALL",
): readonly string[] | null {
  const own = organizations.get(org)?.get(slug);
  if (own === undefined) return null;
  const children = membership === "ALL" ? (childTeams.get(`${org}/${slug}`) ?? []) : [];
  const inherited = children.flatMap((child) => membersOf({ organizations, childTeams }, org, child) ?? []);
  return [...new Set([...own, ...inherited])];
}
