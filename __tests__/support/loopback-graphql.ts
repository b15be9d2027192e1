import { type ExecutionResult, execute, GraphQLError } from "graphql";
import { changedFilesOf } from "./loopback-git.ts";
import { gitObject } from "./loopback-graphql-git.ts";
import { documentOf, gitHubSchema } from "./loopback-graphql-query.ts";
import { granteesOf } from "./loopback-people.ts";
import {
  type GitHubState,
  isSettled,
  membersOf,
  type StoredComment,
  type StoredReview,
  type StoredReviewComment,
  seenFrom,
  type Token,
} from "./loopback-state.ts";

/**
 * Runs a query against GitHub's schema: a field, an argument or a type that is not in it, or a null where it allows none,
 * is a violation; what GitHub itself answers with an error (no such user) is an error in the answer.
 */
export async function answerGraphql(state: GitHubState, body: unknown, token: Token) {
  const { query, variables } = body as { query: string; variables?: Record<string, unknown> };
  const asked = documentOf(query);
  const result: ExecutionResult = !("kind" in asked)
    ? { errors: asked }
    : await execute({
        schema: gitHubSchema(),
        document: asked,
        rootValue: root(state, token),
        ...(variables !== undefined && { variableValues: variables }),
      });
  const errors = (result.errors ?? []).map(({ message, path, extensions }) => ({
    type: extensions.type,
    path,
    message,
  }));
  const violations = errors.filter(({ type }) => type === undefined).map(({ message }) => `POST /graphql: ${message}`);
  const answer = errors.length === 0 ? { data: result.data } : { data: result.data ?? null, errors };
  return { violations, answer };
}

function root(state: GitHubState, token: Token) {
  return {
    viewer: { __typename: "User", login: token.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (owner !== state.owner || name !== state.repo)
        throw unresolved(`a Repository with the name '${owner}/${name}'`);
      return {
        pullRequest: ({ number }: { number: number }) => pullRequest(state, number, token),
        issues: (args: Slice & { labels?: string[] }) => issues(state, args, token),
        visibility: state.visibility,
        defaultBranchRef: { name: "main", target: () => gitObject(state, { expression: "main" }) },
        mergeQueue: () => mergeQueue(state),
        collaborators: ({ login }: { login?: string }) => collaborators(state, login ?? "", token),
        object: (args: { oid?: string; expression?: string }) => gitObject(state, args),
      };
    },
    repositoryOwner: ({ login }: { login: string }) => repositoryOwner(state, login),
    organization: ({ login }: { login: string }) => organization(state, login, token),
  };
}

function pullRequest(state: GitHubState, number: number, token: Token) {
  const seen = seenFrom(state, number);
  if (seen === null) throw unresolved(`a PullRequest with the number of ${number}`);
  const { pull, from } = seen;
  const here = { nameWithOwner: `${state.owner}/${state.repo}` };
  return {
    headRefOid: pull.head,
    headRefName: from?.branch ?? "feature",
    headRepository: from === undefined ? here : { nameWithOwner: from.repository },
    baseRefOid: pull.base,
    baseRefName: pull.baseBranch,
    baseRepository: here,
    author: actor(pull.author),
    baseRef: () => ({ target: gitObject(seen, { expression: pull.baseBranch }) }),
    commits: ({ last = 0 }: { last?: number }) => {
      const newest = last < 1 ? null : gitObject(seen, { oid: pull.head });
      return { nodes: newest === null ? [] : [{ commit: newest }] };
    },
    files: async (args: Slice) => connection(await changedFilesOf(seen), args),
    reviews: (args: Slice & { states?: string[] }) =>
      connection(state.reviews.filter(({ state: is }) => (args.states ?? [is]).includes(is)).map(review), args),
    changedFiles: async () => pull.changedFiles ?? (await changedFilesOf(seen)).length,
    ...mergeability(seen),
    comments: (args: Slice) =>
      connection(
        state.comments.map((comment) => issueComment(seen, comment, token)),
        args,
      ),
    reviewThreads: (args: Slice) =>
      connection(
        state.reviewComments.map((comment) => reviewThread(seen, comment, token)),
        args,
      ),
    timelineItems: () => ({ nodes: state.deleted.map(deletion) }),
  };
}

function review({ by, state: is, commit }: StoredReview) {
  return {
    author: by === null ? null : actor(by),
    state: is,
    commit: commit === null ? null : { __typename: "Commit", oid: commit },
  };
}

/** No test merge is given of what is closed, or not found out about yet. */
function mergeability(state: GitHubState) {
  const { pull, git } = state;
  let known: boolean | null = null;
  const settled = () => {
    known ??= isSettled(pull);
    return known;
  };
  return {
    state: pull.state === "open" ? "OPEN" : pull.merged ? "MERGED" : "CLOSED",
    mergeable: () => (settled() ? (pull.mergeable ? "MERGEABLE" : "CONFLICTING") : "UNKNOWN"),
    potentialMergeCommit: () =>
      settled() && pull.mergeable && pull.merge !== null && git !== null ? gitObject(state, { oid: pull.merge }) : null,
  };
}

function mergeQueue(state: GitHubState) {
  const { queue, pull } = state;
  if (queue === null) return null;
  const nodes = queue.map(({ number, commit }, at) => ({
    position: at + 1,
    headCommit: { oid: commit },
    pullRequest: { number, headRefOid: pull.head, author: actor(pull.author) },
  }));
  return { entries: (args: Slice) => connection(nodes, args) };
}

function issues({ owner, repo, issues }: GitHubState, args: Slice & { labels?: string[] }, token: Token) {
  const found = issues.filter(({ labels }) => (args.labels ?? labels).some((label) => labels.includes(label)));
  const nodes = found.map(({ number, body, by, isOpen }) => ({
    number,
    body,
    url: `https://github.com/${owner}/${repo}/issues/${number}`,
    state: isOpen ? "OPEN" : "CLOSED",
    viewerDidAuthor: by === token.login,
  }));
  return connection(nodes, args);
}

function issueComment({ owner, repo, pull }: GitHubState, { id, by, body, isMinimized }: StoredComment, token: Token) {
  const url = `https://github.com/${owner}/${repo}/pull/${pull.number}#issuecomment-${id}`;
  return { fullDatabaseId: String(id), body, isMinimized, url, viewerDidAuthor: by === token.login, author: actor(by) };
}

function reviewThread({ owner, repo, pull }: GitHubState, comment: StoredReviewComment, token: Token) {
  const { id, by, body, isMinimized, replies, reactions } = comment;
  const url = `https://github.com/${owner}/${repo}/pull/${pull.number}#discussion_r${id}`;
  const viewerDidAuthor = by === token.login;
  const totalCount = { totalCount: reactions };
  const first = { fullDatabaseId: String(id), body, isMinimized, url, viewerDidAuthor, reactions: totalCount };
  const subjectType = comment.line === null ? "FILE" : "LINE";
  const line = comment.isOutdated ? null : comment.line;
  return { path: comment.path, line, subjectType, comments: { totalCount: 1 + replies, nodes: [first] } };
}

function deletion({ by, of }: { by: string; of: string }) {
  return { __typename: "CommentDeletedEvent", actor: actor(by), deletedCommentAuthor: actor(of) };
}

/** GraphQL's bots have no `[bot]` behind their names, although the viewer has. */
function actor(login: string) {
  const isBot = login.endsWith("[bot]");
  return { __typename: isBot ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
}

function repositoryOwner(state: GitHubState, login: string) {
  const same = (name: string) => name.toLowerCase() === login.toLowerCase();
  const organization = [...state.organizations.keys()].find(same);
  if (organization !== undefined) return { __typename: "Organization", login: organization };
  const user = state.users.find(same);
  return user === undefined ? null : { __typename: "User", login: user };
}

function forbidden(): GraphQLError {
  return new GraphQLError("Resource not accessible by integration", { extensions: { type: "FORBIDDEN" } });
}

/** Told to those who may push to the repository and see who belongs to its organization. */
function collaborators({ permissions }: GitHubState, login: string, token: Token) {
  if (!token.seesTeams) throw forbidden();
  return { totalCount: granteesOf(permissions).has(login.toLowerCase()) ? 1 : 0 };
}

function organization(state: GitHubState, login: string, token: Token) {
  const teams = state.organizations.get(login);
  if (teams === undefined) throw unresolved(`an Organization with the login of '${login}'`);
  if (!token.seesTeams) throw forbidden();
  return {
    teams: () => ({ totalCount: teams.size }),
    team: ({ slug }: { slug: string }) => {
      const members = teams.get(slug);
      if (members === undefined || state.secret.has(`${login}/${slug}`)) return null;
      return {
        slug,
        repositories: () => ({
          nodes: state.grants.has(`${login}/${slug}`) ? [] : [{ nameWithOwner: `${state.owner}/${state.repo}` }],
        }),
        members: (args: Slice & { readonly membership?: "ALL" | "IMMEDIATE" }) =>
          connection(
            (membersOf(state, login, slug, args.membership) ?? []).map((login) => ({ login })),
            args,
          ),
      };
    },
  };
}

interface Slice {
  readonly first?: number;
  readonly after?: string | null;
}

/** GitHub refuses more than 100 at a time. */
function connection<T>(items: readonly T[], { first = 0, after }: Slice) {
  if (first < 1 || first > 100) throw new GraphQLError("`first` must be between 1 and 100");
  const from = after === undefined || after === null ? 0 : Number(after);
  const to = Math.min(from + first, items.length);
  const pageInfo = { hasNextPage: to < items.length, endCursor: String(to) };
  return { totalCount: items.length, nodes: items.slice(from, to), pageInfo };
}

function unresolved(what: string): GraphQLError {
  return new GraphQLError(`Could not resolve to ${what}.`, { extensions: { type: "NOT_FOUND" } });
}
