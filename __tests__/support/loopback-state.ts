/** What GitHub knows, as plain data that a test fills and reads. */
export interface GitHubState {
  owner: string;
  repo: string;
  pull: { number: number; head: string; base: string; author: string };
  comments: StoredComment[];
  /** Comments that are gone: who deleted, and whose it was. */
  deleted: { by: string; of: string }[];
  reviews: StoredReview[];
  users: string[];
  /** Organisation -> team slug -> logins of members. */
  organizations: Map<string, Map<string, string[]>>;
  /** What each token is and may do. */
  tokens: Map<string, Token>;
}

export interface StoredComment {
  id: number;
  by: string;
  body: string;
  isMinimized: boolean;
}

export interface StoredReview {
  by: string | null;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  commit: string | null;
}

export interface Token {
  login: string;
  writes: boolean;
  seesTeams: boolean;
}

/** The token that a workflow has: it writes comments, and sees nothing of the organisation. */
export const workflowToken = "ghs_workflow";
/** What a workflow has on a pull request from a fork. */
export const readOnlyToken = "ghs_readonly";
/** A token of somebody who sees the organisation's teams. */
export const orgToken = "ghp_organisation";

export const bot = "github-actions[bot]";

/** A pull request by `@carol` in `acme/scheduling`, nothing said yet. */
export function gitHubState(): GitHubState {
  return {
    owner: "acme",
    repo: "scheduling",
    pull: { number: 7, head: "c".repeat(40), base: "b".repeat(40), author: "carol" },
    comments: [],
    deleted: [],
    reviews: [],
    users: ["alice", "bob", "carol"],
    organizations: new Map([["acme", new Map([["platform", ["alice", "dave"]]])]]),
    tokens: new Map([
      [workflowToken, { login: bot, writes: true, seesTeams: false }],
      [readOnlyToken, { login: bot, writes: false, seesTeams: false }],
      [orgToken, { login: "erin", writes: false, seesTeams: true }],
    ]),
  };
}

/** Adds comments as if written one after the other; returns the last one's id. */
export function addComments(state: GitHubState, ...comments: (Partial<StoredComment> & { body: string })[]): number {
  for (const comment of comments) {
    state.comments.push({ id: nextId(state), by: bot, isMinimized: false, ...comment });
  }
  return state.comments.at(-1)?.id ?? 0;
}

/** Ids beyond 32 bits, as GitHub's are. */
function nextId(state: GitHubState): number {
  return Math.max(3_000_000_000, ...state.comments.map((comment) => comment.id)) + 1;
}
