import pLimit from "p-limit";
import { z } from "zod";
import type { GitHubClient } from "./github-client.ts";
import { statusOf, whyNot } from "./github-errors.ts";
import { askGraphql } from "./github-graphql.ts";

/** What somebody has to do with a repository. */
export type Access =
  /** May see it: as a collaborator, through a team or as a member of the organisation; in a public repository also because GitHub did not say otherwise. */
  | { readonly is: "sees" }
  /** `because` stands behind their name: `cannot see acme/scheduling`. */
  | { readonly is: "stranger"; readonly because: string }
  | { readonly is: "untold"; readonly because: string };

/** The repository that is to be seen, and who can be asked about it. */
export interface Seen {
  /** Sees the repository. */
  readonly client: GitHubClient;
  /** Sees who belongs to the organisation; null: nobody does. */
  readonly members: GitHubClient | null;
  readonly at: { readonly owner: string; readonly repo: string };
}

/** Logins in one request: well below what GitHub lets a query cost. */
const loginsPerRequest = 100;
/** People about whom GitHub is asked one by one; a run shall make some ten calls. */
const mostSingly = 10;
/** Requests under way at once: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api advises against many. */
const atOnce = 5;

/** What people (logins in lower case) have to do with a repository, so that an owner who left is known. Never throws. */
export async function readAccess(seen: Seen, logins: readonly string[]): Promise<ReadonlyMap<string, Access>> {
  const { visibility, collaborators } = await readCollaborators(seen, logins.slice(0, loginsPerRequest));
  const doubtful = logins.filter((login) => collaborators.get(login) !== true);
  const sees: Access = { is: "sees" };
  const limit = pLimit(atOnce);
  const askOne = async (login: string): Promise<readonly [string, Access]> => {
    const isPublic = visibility === "PUBLIC";
    return [login, await (isPublic ? inPublic(seen, login, collaborators.get(login)) : inPrivate(seen, login))];
  };
  const asked = new Map(await Promise.all(doubtful.slice(0, mostSingly).map((login) => limit(() => askOne(login)))));
  const rest: Access =
    visibility === "PUBLIC" ? sees : { is: "untold", because: "there are too many owners to ask what each may see" };
  return new Map(logins.map((login) => [login, collaborators.get(login) === true ? sees : (asked.get(login) ?? rest)]));
}

const repositoryShape = z.looseObject({ visibility: z.string() });
const collaboratorsShape = z.object({ totalCount: z.number() });

interface Collaborators {
  /** Null: GitHub did not say. */
  readonly visibility: string | null;
  /** Whether somebody is one; who is not here was not told of. */
  readonly collaborators: ReadonlyMap<string, boolean>;
}

/** A workflow's own token mostly may not see collaborators, and is told so for each; it is told the visibility all the same. */
async function readCollaborators({ client, members, at }: Seen, logins: readonly string[]): Promise<Collaborators> {
  const variables = Object.fromEntries(logins.map((login, number) => [`l${number}`, login]));
  try {
    const { data } = await askGraphql(members ?? client, queryFor(logins.length), { ...at, ...variables });
    const repository = repositoryShape.safeParse(Object(data).repository);
    if (!repository.success) return { visibility: null, collaborators: new Map() };
    const told = logins.flatMap((login, number): [string, boolean][] => {
      const found = collaboratorsShape.safeParse(repository.data[`c${number}`]);
      return found.success ? [[login, found.data.totalCount > 0]] : [];
    });
    return { visibility: repository.data.visibility, collaborators: new Map(told) };
  } catch {
    return { visibility: null, collaborators: new Map() };
  }
}

/** Logins are variables: nothing a program's file says becomes part of a query. */
function queryFor(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  const fields = each.map((at) => `    c${at}: collaborators(login: $l${at}, first: 1) { totalCount }`).join("\n");
  return `query ($owner: String!, $repo: String!${each.map((at) => `, $l${at}: String!`).join("")}) {
  repository(owner: $owner, name: $repo) {
    visibility
${fields}
  }
}`;
}

/** Everybody sees it; who is no collaborator in the eyes of one who sees them all, twice asked, has left or never was here. */
async function inPublic({ members, at }: Seen, login: string, isCollaborator: boolean | undefined): Promise<Access> {
  if (members === null || isCollaborator === undefined) return { is: "sees" };
  try {
    await members.rest.repos.checkCollaborator({ ...at, username: login });
    return { is: "sees" };
  } catch (error) {
    const because = `has no part in ${at.owner}/${at.repo}: neither a collaborator nor somebody whom the organisation gives access`;
    return statusOf(error) === 404 ? { is: "stranger", because } : { is: "sees" };
  }
}

/** All grants are told as one: https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user. */
async function inPrivate({ client, at }: Seen, login: string): Promise<Access> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
    if (data.permission !== "none") return { is: "sees" };
    return { is: "stranger", because: `cannot see ${at.owner}/${at.repo}` };
  } catch (error) {
    return { is: "untold", because: `whether it sees ${at.owner}/${at.repo} could not be told: ${whyNot(error)}` };
  }
}
