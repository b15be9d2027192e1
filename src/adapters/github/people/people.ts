import { z } from "zod";
import type { OwnerStatus } from "../../../model/assessment.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError } from "../client/errors.ts";
import { type Answered, askGraphql } from "../client/graphql.ts";

/** Logins in one request: well below what GitHub lets a query cost. */
export const loginsPerRequest = 100;
/** A list of owners longer than three requests is not asked to its end; a run shall make ten calls at most. */
const mostRequests = 3;

/** Whether logins are people's, by login in lower case; all in one request where they are not very many. */
export async function readPeople(
  client: GitHubClient,
  logins: readonly string[],
): Promise<ReadonlyMap<string, OwnerStatus>> {
  const asked = logins.map((login) => login.toLowerCase()).slice(0, loginsPerRequest * mostRequests);
  const known = new Map<string, OwnerStatus>();
  for (let from = 0; from < asked.length; from += loginsPerRequest) {
    const some = asked.slice(from, from + loginsPerRequest);
    for (const [login, status] of await readSome(client, some)) known.set(login, status);
  }
  return known;
}

async function readSome(client: GitHubClient, logins: readonly string[]): Promise<ReadonlyMap<string, OwnerStatus>> {
  try {
    return peopleIn(logins, await askGraphql(client, queryFor(logins.length), variablesFor(logins)));
  } catch (error) {
    return new Map(logins.map((login) => [login, { is: "unverifiable", because: describeError(error) }]));
  }
}

/** What an answer to `peopleFields` tells of these logins. Throws where it is none. */
export function peopleIn(logins: readonly string[], { data, errors }: Answered): ReadonlyMap<string, OwnerStatus> {
  const answers = answerShape.parse(data ?? {});
  return new Map(
    logins.map((login, at): [string, OwnerStatus] => {
      const trouble = errors.find(({ path, type }) => (path === "" || path === `o${at}`) && type !== "NOT_FOUND");
      if (trouble !== undefined) return [login, { is: "unverifiable", because: trouble.message }];
      return [login, statusOf(login, answers[`o${at}`])];
    }),
  );
}

const answerShape = z.record(z.string(), z.looseObject({ __typename: z.string().optional() }).nullable());

/** Logins are variables: nothing a program's file says becomes part of a query. */
function queryFor(count: number): string {
  const declared = Array.from({ length: count }, (_, at) => `$l${at}: String!`).join(", ");
  return `query (${declared}) {\n${peopleFields(count)}\n}`;
}

/** Asks whether so many logins are people's; they are the variables `l0`, `l1`, …. */
export function peopleFields(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  return each.map((at) => `  o${at}: repositoryOwner(login: $l${at}) { __typename }`).join("\n");
}

function variablesFor(logins: readonly string[]): Record<string, string> {
  return Object.fromEntries(logins.map((login, at) => [`l${at}`, login]));
}

function statusOf(login: string, found: z.infer<typeof answerShape>[string] | undefined): OwnerStatus {
  if (found === undefined || (found !== null && found.__typename === undefined))
    return { is: "unverifiable", because: "GitHub did not say" };
  if (found !== null) {
    return found.__typename === "User"
      ? { is: "valid" }
      : { is: "invalid", because: "this is an organization, not a person" };
  }
  // https://docs.github.com/rest/users/users#get-a-user: managed users (`name_company`) are hidden from those outside the enterprise.
  if (login.includes("_")) return { is: "unverifiable", because: "the token cannot see managed users" };
  return { is: "invalid", because: "GitHub has no such user" };
}
