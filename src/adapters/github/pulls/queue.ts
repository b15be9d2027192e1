import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { pagesOf } from "../client/list.ts";
import type { RepositoryAt } from "../contents/commits.ts";

/** A pull request in a merge queue, at the commit that was put there. */
export interface Queued {
  readonly number: number;
  readonly head: string;
  readonly author: string;
}

/** What a queue builds: the commits that GitHub's event names. */
export interface Group {
  readonly branch: string;
  readonly base: string;
  readonly head: string;
}

const oid = z.object({ oid: z.string() }).nullable();
const entry = z.object({
  position: z.number(),
  headCommit: oid,
  pullRequest: z
    .object({
      number: z.number().int().positive(),
      headRefOid: z.string(),
      author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
    })
    .nullable(),
});
const shape = z.object({
  repository: z.object({
    mergeQueue: z
      .object({
        entries: z.object({
          totalCount: z.number(),
          nodes: z.array(entry.nullable()),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        }),
      })
      .nullable(),
  }),
});
type Entry = z.infer<typeof entry>;

const query = `query ($owner: String!, $repo: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        totalCount
        nodes { position headCommit { oid } pullRequest { number headRefOid author { __typename login } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const noEntries = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * The pull requests that a group merges, by the queue's own entries: a squashed group holds no commit of theirs. `no-queue`: the branch
 * has none that the token sees; `no-entry`: none of its entries builds the group, so that it is out of date. Throws when GitHub does not answer.
 */
export async function readQueued(
  client: GitHubClient,
  at: RepositoryAt,
  group: Group,
): Promise<readonly Queued[] | "no-queue" | "no-entry"> {
  const entries: Entry[] = [];
  const listed = {
    client,
    query,
    variables: { ...at, branch: group.branch },
    shape,
    listIn: ({ repository }: z.infer<typeof shape>) => repository.mergeQueue?.entries ?? noEntries,
    what: "entries of the merge queue",
  };
  for await (const { repository } of pagesOf(listed)) {
    if (repository.mergeQueue === null) return "no-queue";
    entries.push(...repository.mergeQueue.entries.nodes.flatMap((node) => node ?? []));
  }
  return inGroup(entries, group);
}

/** The entries behind the one that built the group's base, up to the one that built its head. */
function inGroup(entries: readonly Entry[], { base, head }: Group): readonly Queued[] | "no-entry" {
  const inOrder = [...entries].sort((a, b) => a.position - b.position);
  const builds = (commit: string) => inOrder.findLastIndex(({ headCommit }) => headCommit?.oid === commit);
  const last = builds(head);
  if (last < 0) return "no-entry";
  return inOrder.slice(builds(base) + 1, last + 1).map(({ pullRequest }) => {
    if (pullRequest === null) throw new Error("the token does not see a pull request in the merge queue");
    const { number, headRefOid, author } = pullRequest;
    const login = author === null ? "" : `${author.login}${author.__typename === "Bot" ? "[bot]" : ""}`;
    return { number, head: headRefOid, author: login };
  });
}
