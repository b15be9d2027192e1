import { codeownersPaths, parseCodeowners } from "../../src/codeowners/codeowners.ts";
import { commitAt, commitOf, listed } from "./git-objects.ts";
import { notFound, type Request, type Response } from "./loopback-answers.ts";
import { type GitHubState, idOf, membersOf, type Token } from "./loopback-state.ts";
import { example } from "./openapi.ts";

type Operation = (state: GitHubState, request: Request, operand: string, token: Token) => Response;

/** Who may do what in the repository, and whom its CODEOWNERS names. */
const operations: ReadonlyArray<readonly [path: RegExp, answer: Operation]> = [
  [/^\/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)\/permission$/, permission],
  [/^\/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)$/, collaborator],
  [/^\/repos\/([^/]+\/[^/]+)\/codeowners\/errors()$/, codeownersErrors],
];

/** Null: the operation is not one of these. */
export function answerPeople(state: GitHubState, request: Request, token: Token): Response | null {
  if (request.method !== "GET") return null;
  const member = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/.exec(request.path);
  if (member !== null) return membership(state, member, token);
  const given = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/repos\/(.+)$/.exec(request.path);
  if (given !== null) return teamsRepository(state, given, token);
  for (const [pattern, answer] of operations) {
    const match = pattern.exec(request.path);
    if (match === null) continue;
    const here = match[1] === `${state.owner}/${state.repo}`;
    return here ? answer(state, request, decodeURIComponent(match[2] ?? ""), token) : notFound;
  }
  return null;
}

const yes: Response = { status: 204, body: undefined };

/** Whoever exists is told of: in a public repository everybody may read, in another those without a grant have `none`. */
function permission({ permissions, users, visibility }: GitHubState, _: Request, login: string): Response {
  const granted = granteesOf(permissions).get(login.toLowerCase());
  const exists = granted !== undefined || users.includes(login.toLowerCase());
  if (!exists) return notFound;
  const role = granted ?? (visibility === "PUBLIC" ? "read" : "none");
  // Of the older names of permissions there are four: https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
  const permission = role === "maintain" ? "write" : role;
  const { user } = example("issue-comment") as { user: Record<string, unknown> };
  return {
    status: 200,
    body: { permission, role_name: role, user: { ...user, id: idOf(login), login, role_name: role } },
  };
}

function collaborator({ permissions }: GitHubState, _: Request, login: string, token: Token): Response {
  return token.seesTeams && granteesOf(permissions).has(login.toLowerCase()) ? yes : notFound;
}

/** By login in lower case. */
export function granteesOf(permissions: GitHubState["permissions"]) {
  return new Map([...permissions].map(([login, permission]) => [login.toLowerCase(), permission]));
}

/** Parent teams' repositories are a team's too, for this one question. */
function teamsRepository(state: GitHubState, [, org = "", slug = "", name]: readonly string[], token: Token): Response {
  const { owner, repo, organizations, grants } = state;
  const isHere = name === `${owner}/${repo}` && organizations.get(org)?.has(slug) === true;
  const isGiven = (grants.get(`${org}/${slug}`) ?? "given") !== "not given";
  return isHere && token.seesTeams && isGiven ? yes : notFound;
}

/** Of whoever is in a team, or in a child team; without a right to see it, nobody is. */
function membership(
  state: GitHubState,
  [, org = "", slug = "", login = ""]: readonly string[],
  token: Token,
): Response {
  const members = membersOf(state, org, slug);
  if (!token.seesTeams || members?.some((one) => one.toLowerCase() === login.toLowerCase()) !== true) return notFound;
  const model = example("team-membership-response-if-user-is-a-team-maintainer");
  return { status: 200, body: { ...model, state: "active", role: "member" } };
}

/** As on the file's page: owners that do not exist, teams that are not given the repository. Whoever asks, the answer is the same. */
function codeownersErrors(state: GitHubState, { query }: Request): Response {
  const { git } = state;
  const commit = git === null ? null : commitAt(git, query.get("ref") ?? state.pull.baseBranch);
  if (git === null || commit === null) return notFound;
  const files = listed(git, commitOf(git, commit).tree, true);
  const file = codeownersPaths.flatMap((path) => files.find((entry) => entry.path === path) ?? [])[0];
  const object = git.objects.get(file?.id ?? "");
  if (file === undefined || object?.type !== "blob") return notFound;
  const text = new TextDecoder().decode(object.bytes);
  const errors = parseCodeowners(text, file.path).rules.flatMap(({ line, owners }) =>
    owners.filter((name) => !isCodeowner(state, name)).map((name) => unknownOwner(text, line, name, file.path)),
  );
  return { status: 200, body: { errors } };
}

function isCodeowner({ organizations, grants, permissions }: GitHubState, name: string): boolean {
  const [account = "", slug] = name.replace(/^@/, "").toLowerCase().split("/");
  if (slug === undefined) return ["write", "maintain", "admin"].includes(granteesOf(permissions).get(account) ?? "");
  return organizations.get(account)?.has(slug) === true && !grants.has(`${account}/${slug}`);
}

/** Its form was read off the page of a file with such a line: getsentry/taskbroker#262, openebs/openebs#3859. */
function unknownOwner(text: string, line: number, name: string, path: string): unknown {
  const source = text.split(/\r\n|\r|\n/)[line - 1] ?? "";
  const column = source.indexOf(name) + 1;
  const must = name.includes("/")
    ? `make sure the team ${name} exists, is publicly visible, and has write access to the repository`
    : `make sure ${name} exists and has write access to the repository`;
  const caret = `${" ".repeat(column + 1)}^`;
  const message = `Unknown owner on line ${line}: ${must}\n\n  ${source}\n${caret}`;
  return { line, column, kind: "Unknown owner", source, suggestion: must, message, path };
}
