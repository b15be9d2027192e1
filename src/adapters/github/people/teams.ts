import { z } from "zod";
import { byText } from "../../../model/order.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, statusOf } from "../client/errors.ts";
import { askGraphql, type GraphqlError } from "../client/graphql.ts";

/** What a token sees of a team. `absent`: the token sees the organization's teams, and this is not one of them. */
export type Team =
  | {
      readonly is: "seen";
      /** Logins of the members and of child teams' members; null: there are more than one request tells. */
      readonly members: readonly string[] | null;
      /** Whether the team itself is given the repository; null: not in this list, which does not say what a parent team is given. */
      readonly isGiven: true | null;
    }
  | { readonly is: "absent" }
  | { readonly is: "untold"; readonly because: string };

/** Teams in one request, of one organization; each may bring a hundred members. */
const teamsPerRequest = 50;
/** What is beyond is not asked; a run shall make ten calls at most. */
const mostRequests = 3;

/** Reads teams (`@org/team`, lower case) with their members and whether `at` is theirs, by organization. Never throws. */
export async function readTeams(
  client: GitHubClient,
  names: readonly string[],
  at: In,
): Promise<ReadonlyMap<string, Team>> {
  const read = new Map<string, Team>();
  for (const request of requestsFor(names).slice(0, mostRequests)) {
    for (const [slug, team] of await readSome(client, request, at)) read.set(`@${request.organization}/${slug}`, team);
  }
  return read;
}

/** Whether a team is given a repository, itself or through a parent team. Throws when GitHub does not say. */
export async function isGiven(client: GitHubClient, team: string, { owner, repo }: In): Promise<boolean> {
  const [org = "", team_slug = ""] = team.replace(/^@/, "").split("/");
  try {
    await client.rest.teams.checkPermissionsForRepoInOrg({ org, team_slug, owner, repo });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** The repository that is to be a team's. */
interface In {
  readonly owner: string;
  readonly repo: string;
}

interface Request {
  readonly organization: string;
  readonly slugs: readonly string[];
}

function requestsFor(names: readonly string[]): readonly Request[] {
  const slugsOf = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort(byText)) {
    const [organization = "", slug = ""] = name.replace(/^@/, "").split("/");
    slugsOf.set(organization, [...(slugsOf.get(organization) ?? []), slug]);
  }
  return [...slugsOf].flatMap(([organization, slugs]) => {
    const starts = slugs.map((_, at) => at).filter((at) => at % teamsPerRequest === 0);
    return starts.map((from) => ({ organization, slugs: slugs.slice(from, from + teamsPerRequest) }));
  });
}

async function readSome(
  client: GitHubClient,
  { organization, slugs }: Request,
  { owner, repo }: In,
): Promise<readonly [string, Team][]> {
  try {
    const variables = Object.fromEntries(slugs.map((slug, at) => [`s${at}`, slug]));
    const { data, errors } = await askGraphql(client, queryFor(slugs.length), { organization, repo, ...variables });
    const answer = answerShape.parse(data ?? { organization: null });
    const name = `${owner}/${repo}`.toLowerCase();
    return slugs.map((slug, at) => [slug, teamIn(answer.organization, `t${at}`, errors, name)]);
  } catch (error) {
    return slugs.map((slug) => [slug, { is: "untold", because: describeError(error) }]);
  }
}

const teamShape = z.object({
  members: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ login: z.string() }).nullable()),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
  repositories: z.object({ nodes: z.array(z.object({ nameWithOwner: z.string() }).nullable()) }),
});
const answerShape = z.object({
  organization: z.looseObject({ teams: z.object({ totalCount: z.number() }).nullable() }).nullable(),
});

function queryFor(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  const fields = each.map(
    (at) => `    t${at}: team(slug: $s${at}) {
      members(first: 100, membership: ALL) { totalCount nodes { login } pageInfo { hasNextPage } }
      repositories(query: $repo, first: 20) { nodes { nameWithOwner } }
    }`,
  );
  return `query ($organization: String!, $repo: String!, ${each.map((at) => `$s${at}: String!`).join(", ")}) {
  organization(login: $organization) {
    teams(first: 1) { totalCount }
${fields.join("\n")}
  }
}`;
}

/** To somebody who may not look, a team that is there and a team that is not look the same; only one who sees others can tell. */
function teamIn(
  organization: z.infer<typeof answerShape>["organization"],
  alias: string,
  errors: readonly GraphqlError[],
  repository: string,
): Team {
  const trouble = errors.find(({ path }) => path === "" || path === "organization" || path.endsWith(`.${alias}`));
  if (trouble !== undefined) return { is: "untold", because: trouble.message };
  const team = teamShape.nullable().safeParse(organization?.[alias]);
  if (!team.success) return { is: "untold", because: "GitHub did not say" };
  if (team.data === null) {
    const seesTeams = (organization?.teams?.totalCount ?? 0) > 0;
    return seesTeams
      ? { is: "absent" }
      : { is: "untold", because: "the token cannot see any team of the organization" };
  }
  const { totalCount, nodes, pageInfo } = team.data.members;
  if (nodes.length < totalCount && !pageInfo.hasNextPage)
    return { is: "untold", because: `GitHub gave ${nodes.length} of its ${totalCount} members` };
  const logins = nodes.flatMap((member) => (member === null ? [] : [member.login]));
  const given = team.data.repositories.nodes.some((node) => node?.nameWithOwner.toLowerCase() === repository);
  return { is: "seen", members: pageInfo.hasNextPage ? null : logins, isGiven: given || null };
}
