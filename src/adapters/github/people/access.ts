import pLimit from "p-limit";
import { z } from "zod";
import type { OwnerStatus } from "../../../model/assessment.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, statusOf } from "../client/errors.ts";
import { type Answered, askGraphql, tryGraphql } from "../client/graphql.ts";
import { loginsPerRequest, peopleFields, peopleIn, readPeople } from "./people.ts";

/** The repository that is to be seen, and who can be asked about it. */
export interface Seen {
  /** Sees the repository. */
  readonly client: GitHubClient;
  /** Sees who belongs to the organization; null: nobody does. */
  readonly members: GitHubClient | null;
  readonly at: { readonly owner: string; readonly repo: string };
}

/** People about whom GitHub is asked one by one; a run shall make some ten calls. */
const mostSingly = 10;
/** Requests under way at once: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api advises against many. */
const atOnce = 5;

/**
 * Whether people who exist (logins in lower case) see a repository, as collaborators, through a team or as members of the organization; in a
 * public one everybody does of whom it is not known that they left. Never throws.
 */
export async function readAccess(
  seen: Seen,
  logins: readonly string[],
  known: Answer | null = null,
): Promise<ReadonlyMap<string, OwnerStatus>> {
  const told = known ?? (await readCollaborators(seen, logins.slice(0, loginsPerRequest)));
  if (told.is === "untold") return new Map(logins.map((login) => [login, untold(seen, told.because)]));
  const isKnown = (login: string) => told.collaborators.get(login) === true;
  const doubtful = logins.filter((login) => !isKnown(login)).slice(0, mostSingly);
  const limit = pLimit(atOnce);
  const askOne = async (login: string) => [login, await accessOf(seen, login, told)] as const;
  const asked = new Map(await Promise.all(doubtful.map((login) => limit(() => askOne(login)))));
  const rest = told.visibility === "PUBLIC" ? sees : untold(seen, "there are too many owners to ask about each");
  return new Map(logins.map((login) => [login, isKnown(login) ? sees : (asked.get(login) ?? rest)]));
}

/**
 * Whether logins (in lower case) are people's, and whether these see the repository; both in one request where one client sees both.
 * Never throws.
 */
export async function readPeopleWithAccess(
  seen: Seen,
  logins: readonly string[],
): Promise<ReadonlyMap<string, OwnerStatus>> {
  const { client, members } = seen;
  const isOne = (members ?? client) === client && logins.length <= loginsPerRequest;
  const asked = isOne ? await askForBoth(seen, logins) : null;
  const people = asked === null ? await readPeople(client, logins) : peopleIn(logins, asked);
  const real = logins.filter((login) => people.get(login)?.is === "valid");
  const told = asked === null ? null : collaboratorsIn(asked, logins);
  return new Map([...people, ...(real.length === 0 ? [] : await readAccess(seen, real, told))]);
}

/** Null: what is asked for at once was too much, or was not answered. */
async function askForBoth({ client, at }: Seen, logins: readonly string[]): Promise<Answered | null> {
  const answer = await tryGraphql(client, queryFor(logins.length, true), variablesFor(at, logins)).catch(() => null);
  return answer === null || answer.errors.some(({ path }) => path === "") ? null : answer;
}

const sees: OwnerStatus = { is: "valid" };

function untold({ at: { owner, repo } }: Seen, why: string): OwnerStatus {
  return { is: "unverifiable", because: `whether they see ${owner}/${repo} could not be determined: ${why}` };
}

interface Collaborators {
  readonly is: "told";
  readonly visibility: string;
  /** Whether somebody is one; who is not here was not told of. */
  readonly collaborators: ReadonlyMap<string, boolean>;
}

const repositoryShape = z.looseObject({ visibility: z.string() });
const collaboratorsShape = z.object({ totalCount: z.number() });

type Answer = Collaborators | { readonly is: "untold"; readonly because: string };

/** A token that sees the organization need not see the repository, which the other one does. */
async function readCollaborators({ client, members, at }: Seen, logins: readonly string[]): Promise<Answer> {
  const answer = await askCollaborators(members ?? client, at, logins);
  return answer.is === "untold" && members !== null ? askCollaborators(client, at, logins) : answer;
}

/** A workflow's own token mostly may not see collaborators, and is told so for each; it is told the visibility all the same. */
async function askCollaborators(client: GitHubClient, at: Seen["at"], logins: readonly string[]): Promise<Answer> {
  try {
    return collaboratorsIn(await askGraphql(client, queryFor(logins.length, false), variablesFor(at, logins)), logins);
  } catch (error) {
    return { is: "untold", because: describeError(error) };
  }
}

function collaboratorsIn({ data, errors }: Answered, logins: readonly string[]): Answer {
  const repository = repositoryShape.safeParse(Object(data).repository);
  if (!repository.success) return { is: "untold", because: errors[0]?.message ?? "GitHub did not say" };
  const told = logins.flatMap((login, number): [string, boolean][] => {
    const found = collaboratorsShape.safeParse(repository.data[`c${number}`]);
    return found.success ? [[login, found.data.totalCount > 0]] : [];
  });
  return { is: "told", visibility: repository.data.visibility, collaborators: new Map(told) };
}

function variablesFor({ owner, repo }: Seen["at"], logins: readonly string[]) {
  return { owner, repo, ...Object.fromEntries(logins.map((login, number) => [`l${number}`, login])) };
}

/** Logins are variables: nothing a program's file says becomes part of a query. */
function queryFor(count: number, withPeople: boolean): string {
  const each = Array.from({ length: count }, (_, at) => at);
  const fields = each.map((at) => `    c${at}: collaborators(login: $l${at}, first: 1) { totalCount }`).join("\n");
  const people = withPeople ? `\n${peopleFields(count)}` : "";
  return `query ($owner: String!, $repo: String!${each.map((at) => `, $l${at}: String!`).join("")}) {${people}
  repository(owner: $owner, name: $repo) {
    visibility
${fields}
  }
}`;
}

/** Somebody who was not told of as a collaborator, asked about alone. */
async function accessOf(seen: Seen, login: string, { visibility, collaborators }: Collaborators): Promise<OwnerStatus> {
  try {
    if (visibility !== "PUBLIC") return await inPrivate(seen, login);
    // A token that does not see who is in the organization need not be told of all who are collaborators by it.
    if (seen.members === null || collaborators.get(login) !== false) return sees;
    return await inPublic(seen.members, seen.at, login);
  } catch (error) {
    return untold(seen, describeError(error));
  }
}

/** Everybody sees it; who is no collaborator in the eyes of one who sees them all, asked twice, has left or never was here. */
async function inPublic(members: GitHubClient, at: Seen["at"], login: string): Promise<OwnerStatus> {
  try {
    await members.rest.repos.checkCollaborator({ ...at, username: login });
    return sees;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const because = `not a collaborator on ${at.owner}/${at.repo}, and no access through the organization`;
    return { is: "invalid", because };
  }
}

/** All grants are told as one: https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user. */
async function inPrivate({ client, at }: Seen, login: string): Promise<OwnerStatus> {
  const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
  return data.permission === "none" ? { is: "invalid", because: `they cannot see ${at.owner}/${at.repo}` } : sees;
}
