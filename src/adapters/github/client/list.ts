import type { z } from "zod";
import type { GitHubClient } from "./client.ts";
import { askGraphql } from "./graphql.ts";

/** A list of GitHub's GraphQL API, as much of it as one page holds. */
interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Listed<S extends z.ZodType> {
  readonly client: GitHubClient;
  /** Takes the cursor of the page before as `$after`. */
  readonly query: string;
  /** The answer with the first page, where it was asked for with something else; what is not in it is asked for. */
  readonly first?: (() => Promise<unknown>) | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: S;
  readonly listIn: (page: z.infer<S>) => Connection;
  /** What people call what is in the list. */
  readonly what: string;
}

/**
 * Every page of a list, as far as they are wanted. Throws when GitHub does not answer, and when a list that was read to its end is
 * shorter than GitHub says it is: what is missing may be ours, and would be written twice.
 */
export async function* pagesOf<S extends z.ZodType>(listed: Listed<S>): AsyncGenerator<z.infer<S>, void, void> {
  let read = 0;
  for (let after: string | null = null; ; ) {
    const page = await pageAfter(after, listed);
    const { nodes, pageInfo, totalCount } = listed.listIn(page);
    read += nodes.length;
    yield page;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after !== null) continue;
    if (read < totalCount) throw new Error(`GitHub gave ${read} of ${totalCount} ${listed.what}`);
    return;
  }
}

/** A part that the token may not see is an error as of REST, so that it is told alike. */
async function pageAfter<S extends z.ZodType>(
  after: string | null,
  { client, query, variables, shape, what, first }: Listed<S>,
): Promise<z.infer<S>> {
  const told = shape.safeParse(after === null ? await first?.() : null);
  if (told.success) return told.data;
  const { data, errors } = await askGraphql(client, query, { ...variables, after });
  const page = shape.safeParse(data);
  if (page.success) return page.data;
  const [trouble] = errors;
  const error = new Error(trouble?.message ?? `GitHub's answer does not have the ${what} in it`);
  throw trouble?.type === "FORBIDDEN" ? Object.assign(error, { status: 403, response: {} }) : error;
}
