import { errorBody, notFound, page, type Request, type Response } from "./loopback-answers.ts";
import { answerAsking, labelOf, requestedNow } from "./loopback-asking.ts";
import { answerChecks, pullsHolding } from "./loopback-checks.ts";
import { answerDesk } from "./loopback-desk.ts";
import { answerGit, changedFilesOf } from "./loopback-git.ts";
import { answerPeople } from "./loopback-people.ts";
import { createReview, createReviewComment, deleteReviewComment, updateReviewComment } from "./loopback-review.ts";
import {
  addComments,
  type GitHubState,
  idOf,
  isSettled,
  type StoredComment,
  type StoredReview,
  seenFrom,
  type Token,
} from "./loopback-state.ts";
import { example } from "./openapi.ts";

type Operation = (state: GitHubState, request: Request, id: number, token: Token) => Response | Promise<Response>;

const operations: ReadonlyArray<readonly [method: string, path: RegExp, answer: Operation]> = [
  ["GET", /^\/repos\/([^/]+\/[^/]+)$/, getRepository],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls$/, listPulls],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/commits\/[0-9a-f]+\/pulls$/, listPullsOfCommit],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/, getPull],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/, listReviews],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/commits$/, listPullCommits],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, createComment],
  ["PATCH", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, updateComment],
  ["DELETE", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, deleteComment],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/, createReview],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/comments$/, createReviewComment],
  ["PATCH", /^\/repos\/([^/]+\/[^/]+)\/pulls\/comments\/(\d+)$/, updateReviewComment],
  ["DELETE", /^\/repos\/([^/]+\/[^/]+)\/pulls\/comments\/(\d+)$/, deleteReviewComment],
];

/** Answers as GitHub's REST API does, for the operations that we call. */
export async function answerRest(state: GitHubState, request: Request, token: Token): Promise<Response> {
  for (const [method, pattern, answer] of operations) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match === null) continue;
    const seen = method === "GET" && match[2] !== undefined ? seenFrom(state, Number(match[2])) : state;
    if (seen === null) return notFound;
    return match[1] === `${state.owner}/${state.repo}`
      ? await answer(seen, request, Number(match[2]), token)
      : notFound;
  }
  return (
    answerDesk(state, request, token) ??
    answerAsking(state, request, token) ??
    answerChecks(state, request) ??
    answerPeople(state, request, token) ??
    answerGit(state, request)
  );
}

function getRepository(state: GitHubState): Response {
  const { owner, repo, visibility } = state;
  // No fork, as GitHub's example is.
  const { parent: _, source: __, ...body } = example("full-repository-default-response");
  const names = { name: repo, full_name: `${owner}/${repo}`, owner: user(owner) };
  const isPrivate = visibility !== "PUBLIC";
  return {
    status: 200,
    // GitHub's own example leaves the language out.
    body: {
      ...body,
      ...names,
      language: null,
      id: idOf(state),
      private: isPrivate,
      visibility: visibility.toLowerCase(),
    },
  };
}

const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };

async function getPull(state: GitHubState, _: Request, number: number): Promise<Response> {
  const { pull } = state;
  if (number !== pull.number) return notFound;
  const settled = isSettled(pull);
  const body = example("pull-request") as Record<string, Record<string, unknown>>;
  return {
    status: 200,
    body: {
      ...body,
      number,
      user: user(pull.author),
      draft: state.isDraft,
      labels: state.labels.ofPull.map(labelOf),
      requested_reviewers: requestedNow(state)
        .filter((who) => !who.includes("/"))
        .map(user),
      requested_teams: requestedNow(state)
        .filter((who) => who.includes("/"))
        .map((who) => ({ slug: who.split("/")[1] })),
      head: {
        ...body.head,
        sha: pull.head,
        repo: { ...(body.head?.repo as object), full_name: state.from?.repository ?? here(state) },
      },
      base: {
        ...body.base,
        sha: pull.base,
        ref: pull.baseBranch,
        repo: { ...(body.base?.repo as object), full_name: here(state) },
      },
      state: pull.state,
      merged: pull.merged,
      mergeable: settled ? pull.mergeable : null,
      merge_commit_sha: pull.merge,
      changed_files: pull.changedFiles ?? (await changedFilesOf(state)).length,
    },
  };
}

function here({ owner, repo }: GitHubState): string {
  return `${owner}/${repo}`;
}

/** `head` narrows by `owner:branch`; without it, as without a match of its form, nothing is narrowed. */
function listPulls({ owner, repo, pull, from, twins = [] }: GitHubState, { query }: Request): Response {
  const [model] = example("pull-request-simple-items") as unknown as Record<string, Record<string, unknown>>[];
  const { repository, branch } = from ?? { repository: `${owner}/${repo}`, branch: "feature" };
  const asked = query.get("head");
  const isAsked = asked === null || asked === `${repository.split("/")[0]}:${branch}`;
  // Left out, `state` is open; the list of a commit's pull requests, which is made of this one, asks for none.
  const isListed = query.get("state") === null || pull.state === "open";
  const numbers = isAsked && isListed ? [pull.number, ...twins] : [];
  const listed = numbers.map((number) => ({
    ...model,
    number,
    requested_teams: [],
    head: {
      ...model?.head,
      ref: branch,
      sha: pull.head,
      repo: { ...(model?.head?.repo as object), full_name: repository },
    },
    base: { ...model?.base, ref: pull.baseBranch, sha: pull.base },
  }));
  return { status: 200, body: listed };
}

/** Of a commit of its branch, or of the one that merged it. */
function listPullsOfCommit(state: GitHubState, request: Request): Response {
  const commit = request.path.split("/").at(-2) ?? "";
  const seen = [state, ...state.others.map((pull) => ({ ...state, pull, twins: [] }))];
  const own = seen
    .filter(({ pull }) => commit === pull.head || commit === pull.merge)
    .map((from) => {
      const [listed] = listPulls(from, { ...request, query: new URLSearchParams() }).body as object[];
      const merged_at = from.pull.merged ? "2026-11-23T12:00:00Z" : null;
      return { ...listed, state: from.pull.state, merged_at, merge_commit_sha: from.pull.merge };
    });
  return page([...pullsHolding(state, commit), ...own], request);
}

function listReviews({ reviews, pull }: GitHubState, request: Request, number: number): Response {
  return number === pull.number ? page(reviews.map(review), request) : notFound;
}

function listPullCommits({ pull, pullCommits }: GitHubState, request: Request, number: number): Response {
  const { base_commit: model } = example("commit-comparison") as { base_commit: { parents: unknown[] } };
  const all = pullCommits.map(({ author, committer, parents, sha }, at) => ({
    ...model,
    sha: sha ?? String(at).padStart(40, "0"),
    author: author === null ? null : user(author),
    committer: committer === null ? null : user(committer),
    parents: Array.from({ length: parents }, () => model.parents[0]),
  }));
  return number === pull.number ? page(all, request) : notFound;
}

function createComment(state: GitHubState, { body, origin }: Request, number: number, token: Token): Response {
  if (number !== state.pull.number) return notFound;
  if (!token.writes) return notAccessible;
  const text = textOf(body);
  if (text === null) return tooLong;
  const id = addComments(state, { by: token.login, body: text });
  const location = `${origin}/repos/${state.owner}/${state.repo}/issues/comments/${id}`;
  return { status: 201, body: comment(state, state.comments.at(-1) as StoredComment), headers: { location } };
}

function updateComment(state: GitHubState, { body }: Request, id: number, token: Token): Response {
  const found = state.comments.find((candidate) => candidate.id === id);
  if (found === undefined) return notFound;
  if (!token.writes || found.by !== token.login) return notAccessible;
  const text = textOf(body);
  if (text === null) return tooLong;
  found.body = text;
  return { status: 200, body: comment(state, found) };
}

function deleteComment(state: GitHubState, _: Request, id: number, token: Token): Response {
  const at = state.comments.findIndex((candidate) => candidate.id === id);
  if (at < 0) return notFound;
  if (!token.writes) return notAccessible;
  const [gone] = state.comments.splice(at, 1);
  state.deleted.push({ by: token.login, of: gone?.by ?? "" });
  return { status: 204, body: undefined };
}

/** The lower of the two limits that are told of: 65,536 characters. */
function textOf(body: unknown): string | null {
  const text = (body as { body?: unknown } | undefined)?.body;
  return typeof text === "string" && text.length <= 65_536 ? text : null;
}

const tooLong: Response = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
    documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
  },
};

function comment({ owner, repo, pull }: GitHubState, { id, by, body }: StoredComment): unknown {
  return {
    ...example("issue-comment"),
    id,
    body,
    user: user(by),
    html_url: `https://github.com/${owner}/${repo}/pull/${pull.number}#issuecomment-${id}`,
  };
}

function review({ by, state, commit }: StoredReview, at: number): unknown {
  const [model] = example("pull-request-review-items") as unknown as Record<string, unknown>[];
  return { ...model, id: at + 1, user: by === null ? null : user(by), state, commit_id: commit };
}

function user(login: string): unknown {
  const { user: model } = example("issue-comment") as { user: Record<string, unknown> };
  return { ...model, login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
