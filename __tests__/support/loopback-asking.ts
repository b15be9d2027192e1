import { errorBody, notFound, page, type Request, type Response } from "./loopback-answers.ts";
import type { GitHubState, Token } from "./loopback-state.ts";
import { example } from "./openapi.ts";

const notAccessible: Response = { status: 403, body: errorBody("Resource not accessible by integration", "403") };
const unprocessable = (message: string): Response => ({ status: 422, body: errorBody(message, "422") });

type Operation = (state: GitHubState, request: Request, operand: string, token: Token) => Response;

/** Review requests and labels. */
const operations: ReadonlyArray<readonly [method: string, path: RegExp, answer: Operation]> = [
  ["POST", /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/requested_reviewers$/, requestReviewers],
  ["GET", /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/timeline$/, timeline],
  ["GET", /^\/repos\/[^/]+\/[^/]+\/labels\/([^/]+)$/, getLabel],
  ["POST", /^\/repos\/[^/]+\/[^/]+\/labels()$/, createLabel],
  ["POST", /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/labels$/, addLabels],
  ["DELETE", /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/labels\/([^/]+)$/, removeLabel],
];

/** Null: the operation is not one of these. */
export function answerAsking(state: GitHubState, request: Request, token: Token): Response | null {
  for (const [method, pattern, answer] of operations) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match === null) continue;
    const isHere = request.path.startsWith(`/repos/${state.owner}/${state.repo}/`);
    return isHere ? answer(state, request, decodeURIComponent(match[1] ?? ""), token) : notFound;
  }
  return null;
}

/** Who is asked and was not removed. */
export function requestedNow({ asked }: GitHubState): readonly string[] {
  const last = new Map(asked.map(({ who, event }) => [who, event]));
  return [...last].flatMap(([who, event]) => (event === "review_requested" ? [who] : []));
}

/** https://docs.github.com/rest/pulls/review-requests#request-reviewers-for-a-pull-request: all or nothing. */
function requestReviewers(state: GitHubState, { body }: Request, _: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  const { reviewers = [], team_reviewers: teams = [] } = body as { reviewers?: string[]; team_reviewers?: string[] };
  if (reviewers.includes(state.pull.author))
    return unprocessable("Review cannot be requested from pull request author.");
  if (reviewers.some((login) => !state.permissions.has(login) || state.unaskable.includes(login)))
    return unprocessable(
      "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator.",
    );
  if (teams.length > 0 && !token.seesTeams)
    return unprocessable("Could not resolve to a node with the global id of a team.");
  const names = [...reviewers, ...teams.map((slug) => `${state.owner}/${slug}`)];
  state.asked.push(...names.map((who) => ({ event: "review_requested" as const, who })));
  return { status: 201, body: { ...example("pull-request-simple"), requested_teams: [] } };
}

function timeline({ asked }: GitHubState, request: Request): Response {
  const events = asked.map(({ event, who }) => {
    const [, slug] = who.split("/");
    return slug === undefined ? { event, requested_reviewer: { login: who } } : { event, requested_team: { slug } };
  });
  return page([{ event: "committed" }, ...events], request);
}

function getLabel({ labels }: GitHubState, _: Request, name: string): Response {
  return labels.known.includes(name) ? { status: 200, body: labelOf(name) } : notFound;
}

function createLabel({ labels }: GitHubState, { body }: Request, _: string, token: Token): Response {
  const { name } = body as { name: string };
  if (!token.writes || !labels.mayMake) return notAccessible;
  if (labels.known.includes(name)) return unprocessable("Validation Failed");
  labels.known.push(name);
  return { status: 201, body: labelOf(name) };
}

function addLabels({ labels }: GitHubState, { body }: Request, _: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  const { labels: added } = body as { labels: string[] };
  labels.ofPull = [...new Set([...labels.ofPull, ...added])];
  return { status: 200, body: labels.ofPull.map(labelOf) };
}

function removeLabel({ labels }: GitHubState, _: Request, name: string, token: Token): Response {
  if (!token.writes) return notAccessible;
  labels.ofPull = labels.ofPull.filter((label) => label !== name);
  return { status: 200, body: [] };
}

/** A label as GitHub gives it. */
export function labelOf(name: string): object {
  return {
    id: 1,
    node_id: "LA_1",
    url: "https://api.github.com/labels/1",
    name,
    description: null,
    color: "ededed",
    default: false,
  };
}
