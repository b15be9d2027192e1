import { z } from "zod";
import type { GitHubClient } from "./client.ts";
import { statusOf } from "./errors.ts";

/** An error of a GraphQL answer: `NOT_FOUND`, `FORBIDDEN`, …, and the field it is about. */
export interface GraphqlError {
  readonly type: string;
  readonly path: string;
  readonly message: string;
}

const envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ type: z.string().optional(), path: z.array(z.unknown()).optional(), message: z.string() }))
    .optional(),
});

/** A server that has GitHub's REST API and not this one, or a proxy that does not let it through: no question of what the token may do. */
class NoGraphql extends Error {
  constructor(status: number) {
    super(
      `there is no GraphQL API: GitHub answered ${status} to POST /graphql, which controldiff needs; check GITHUB_API_URL`,
    );
  }
}

/** What was answered, and errors for the rest. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

/** As `askGraphql`, of what is asked for in another way where this is not answered: that it was not is nobody's trouble. */
export function tryGraphql(
  client: GitHubClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  return askGraphql(client, query, { ...variables, request: { isDispensable: true } });
}

/** Asks GitHub's GraphQL API; what it could answer comes with the errors for the rest. Throws only when nothing was answered. */
export async function askGraphql(
  client: GitHubClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const answer = envelope.safeParse(await answerTo(client, query, variables));
  if (!answer.success || (answer.data.data === undefined && answer.data.errors === undefined))
    throw new Error("GitHub's answer was cut off or is no GraphQL answer");
  const errors = (answer.data.errors ?? []).map(({ type = "", path = [], message }) => ({
    type,
    path: path.join("."),
    message,
  }));
  return { data: answer.data.data ?? null, errors };
}

/** As `askGraphql`; throws where any part could not be answered, with a status where the error has the meaning of one. */
export async function wholeAnswer(client: GitHubClient, query: string, variables: Readonly<Record<string, unknown>>) {
  const answer = await askGraphql(client, query, variables);
  const [error] = answer.errors;
  if (error === undefined) return answer;
  const status = error.type === "NOT_FOUND" ? 404 : error.type === "FORBIDDEN" ? 403 : null;
  throw Object.assign(new Error(error.message), status === null ? {} : { status, response: {} });
}

async function answerTo(client: GitHubClient, query: string, variables: Readonly<Record<string, unknown>>) {
  try {
    return { data: await client.graphql(query, { ...variables }) };
  } catch (error) {
    // Octokit throws away the difference between "no answer" and "half an answer"; the second is in `response`.
    if (error instanceof Error && error.name === "GraphqlResponseError") return Object(error).response;
    const status = statusOf(error);
    throw status === 404 || status === 405 || status === 501 ? new NoGraphql(status) : error;
  }
}
