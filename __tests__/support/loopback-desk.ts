import { errorBody, notFound, type Request, type Response } from "./loopback-answers.ts";
import type { GitHubState, Token } from "./loopback-state.ts";
import { example } from "./openapi.ts";

const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };

type Operation = (state: GitHubState, request: Request, operand: string, token: Token) => Response;

/** Commands, checks and issues: what people do beside the pull request itself. */
const operations: ReadonlyArray<readonly [method: string, path: RegExp, answer: Operation]> = [
  ["POST", /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)\/reactions$/, createReaction],
  ["POST", /^\/repos\/[^/]+\/[^/]+\/actions\/jobs\/(\d+)\/rerun$/, rerunJob],
  ["POST", /^\/repos\/[^/]+\/[^/]+\/issues()$/, createIssue],
  ["PATCH", /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)$/, updateIssue],
];

/** Null: the operation is not one of these. */
export function answerDesk(state: GitHubState, request: Request, token: Token): Response | null {
  for (const [method, pattern, answer] of operations) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match === null) continue;
    const here = request.path.startsWith(`/repos/${state.owner}/${state.repo}/`);
    return here ? answer(state, request, decodeURIComponent(match[1] ?? ""), token) : notFound;
  }
  return null;
}

function createReaction(state: GitHubState, { body }: Request, id: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  const { content } = body as { content: string };
  state.reactions.push({ on: Number(id), content });
  return { status: 201, body: { ...(example("reaction") as object), content } };
}

function rerunJob(state: GitHubState, _: Request, id: string, token: Token): Response {
  if (!token.writes || !state.mayRerun) return notAccessible;
  state.rerun.push(Number(id));
  return { status: 201, body: {} };
}

function createIssue(state: GitHubState, { body, origin }: Request, _: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  const { title, body: text, labels } = body as { title: string; body: string; labels: string[] };
  const number = 100 + state.issues.length;
  state.issues.push({ number, by: token.login, title, body: text, labels, isOpen: true });
  const location = `${origin}/repos/${state.owner}/${state.repo}/issues/${number}`;
  return { status: 201, body: issue(state, number), headers: { location } };
}

function updateIssue(state: GitHubState, { body }: Request, number: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  const found = state.issues.find((candidate) => candidate.number === Number(number));
  if (found === undefined) return notFound;
  const changed = body as { title?: string; body?: string; state?: "open" | "closed" };
  found.title = changed.title ?? found.title;
  found.body = changed.body ?? found.body;
  if (changed.state !== undefined) found.isOpen = changed.state === "open";
  return { status: 200, body: issue(state, found.number) };
}

function issue({ owner, repo, issues }: GitHubState, number: number): unknown {
  const found = issues.find((candidate) => candidate.number === number);
  const { pull_request: _, ...model } = example("issue") as Record<string, unknown>;
  return {
    ...model,
    number,
    title: found?.title,
    body: found?.body,
    state: found?.isOpen === false ? "closed" : "open",
    html_url: `https://github.com/${owner}/${repo}/issues/${number}`,
  };
}
