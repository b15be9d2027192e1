import { errorBody, notFound, type Request, type Response } from "./loopback-answers.ts";
import { refusalOf } from "./loopback-diff.ts";
import { addReviewComments, type GitHubState, type StoredReviewComment, type Token } from "./loopback-state.ts";
import { example } from "./openapi.ts";

interface WrittenComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly side?: "LEFT" | "RIGHT";
  readonly subject_type?: "line" | "file";
}

const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };

/** One review with all its comments, or, where one of them is refused, nothing: https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
export async function createReview(
  state: GitHubState,
  request: Request,
  number: number,
  token: Token,
): Promise<Response> {
  if (number !== state.pull.number) return notFound;
  if (!token.writes) return notAccessible;
  const {
    comments = [],
    body = "",
    commit_id: commit,
    event,
  } = request.body as {
    comments?: readonly WrittenComment[];
    body?: string;
    commit_id?: string;
    event?: string;
  };
  if (event !== "COMMENT" && event !== "REQUEST_CHANGES") return unprocessable(["Only comments are known here"]);
  const place = (comment: WrittenComment) =>
    comment.line === undefined ? Promise.resolve("Line could not be resolved") : refusalOf(state, comment);
  const refusals = (await Promise.all(comments.map(place))).filter((refusal) => refusal !== null);
  if (commit !== state.pull.head) refusals.push("Commit could not be resolved");
  if (body === "" && comments.length === 0) refusals.push("Body can't be blank");
  if (refusals.length > 0) return unprocessable(refusals);
  addReviewComments(state, ...comments.map((comment) => stored(comment, token)));
  state.reviews.push({
    by: token.login,
    state: event === "COMMENT" ? "COMMENTED" : "CHANGES_REQUESTED",
    commit: commit ?? null,
  });
  return {
    status: 200,
    body: { ...example("pull-request-review"), id: state.reviews.length, body, state: "COMMENTED" },
  };
}

/** https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request */
export async function createReviewComment(
  state: GitHubState,
  request: Request,
  number: number,
  token: Token,
): Promise<Response> {
  if (number !== state.pull.number) return notFound;
  if (!token.writes) return notAccessible;
  const comment = request.body as WrittenComment;
  const isOfFile = comment.subject_type === "file";
  const refusal =
    !isOfFile && comment.line === undefined
      ? "Line could not be resolved"
      : await refusalOf(state, isOfFile ? { path: comment.path } : comment);
  if (refusal !== null) return invalid(refusal);
  const id = addReviewComments(state, stored(comment, token));
  return { status: 201, body: answered(state, id) };
}

export function updateReviewComment(state: GitHubState, { body }: Request, id: number, token: Token): Response {
  const found = state.reviewComments.find((comment) => comment.id === id);
  if (found === undefined) return notFound;
  if (!token.writes || found.by !== token.login) return notAccessible;
  found.body = (body as { body: string }).body;
  return { status: 200, body: answered(state, id) };
}

/** Whoever may write may delete anybody's. */
export function deleteReviewComment(state: GitHubState, _: Request, id: number, token: Token): Response {
  const at = state.reviewComments.findIndex((comment) => comment.id === id);
  if (at < 0) return notFound;
  if (!token.writes) return notAccessible;
  state.reviewComments.splice(at, 1);
  return { status: 204, body: undefined };
}

function stored({ path, body, line, start_line, side = "RIGHT" }: WrittenComment, { login: by }: Token) {
  return { by, path, body, side, line: line ?? null, startLine: start_line ?? null };
}

function answered(state: GitHubState, id: number): unknown {
  const { path, body } = state.reviewComments.find((comment) => comment.id === id) as StoredReviewComment;
  return { ...example("pull-request-review-comment"), id, path, body };
}

function unprocessable(errors: readonly string[]): Response {
  return { status: 422, body: { ...(errorBody("Unprocessable Entity", "422") as object), errors } };
}

function invalid(message: string): Response {
  const error = {
    resource: "PullRequestReviewComment",
    code: "custom",
    field: "pull_request_review_thread.line",
    message,
  };
  return { status: 422, body: { ...(errorBody("Validation Failed", "422") as object), errors: [error] } };
}
