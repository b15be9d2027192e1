import { addComments, type GitHubState, type StoredComment, type StoredReview, type Token } from "./loopback-state.ts";
import { example } from "./openapi.ts";

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Where the server is, without a trailing slash: what links begin with. */
  readonly origin: string;
}

export interface Response {
  readonly status: number;
  /** `undefined`: no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Operation = (state: GitHubState, request: Request, id: number, token: Token) => Response;

const operations: ReadonlyArray<readonly [method: string, path: RegExp, answer: Operation]> = [
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/, getPull],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/, listReviews],
  ["POST", /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, createComment],
  ["PATCH", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, updateComment],
  ["DELETE", /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/, deleteComment],
];

/** Answers as GitHub's REST API does, for the operations that we call. */
export function answerRest(state: GitHubState, request: Request, token: Token): Response {
  for (const [method, pattern, answer] of operations) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match === null) continue;
    return match[1] === `${state.owner}/${state.repo}` ? answer(state, request, Number(match[2]), token) : notFound;
  }
  return notFound;
}

const notFound: Response = { status: 404, body: errorBody("Not Found", "404") };
const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };

export function errorBody(message: string, status: string): unknown {
  return { message, documentation_url: "https://docs.github.com/rest", status };
}

function getPull({ pull }: GitHubState, _: Request, number: number): Response {
  if (number !== pull.number) return notFound;
  const body = example("pull-request") as Record<string, Record<string, unknown>>;
  return {
    status: 200,
    body: {
      ...body,
      number,
      user: user(pull.author),
      requested_teams: [],
      head: { ...body.head, sha: pull.head },
      base: { ...body.base, sha: pull.base },
    },
  };
}

function listReviews({ reviews, pull }: GitHubState, request: Request, number: number): Response {
  return number === pull.number ? page(reviews.map(review), request) : notFound;
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

/** One page of a list, with the links to the others: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function page(items: readonly unknown[], { path, query, origin }: Request): Response {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const number = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => `<${origin}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(number > 1 ? [link(number - 1, "prev"), link(1, "first")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    ...(links.length > 0 && { headers: { link: links.join(", ") } }),
  };
}
