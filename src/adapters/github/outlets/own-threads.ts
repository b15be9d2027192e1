import { z } from "zod";
import { type ReviewMarker, readReviewMarker } from "../../../render/review/marker.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { pagesOf } from "../client/list.ts";
import { standingQuery } from "./standing.ts";

/** A review comment of ours that began a thread. */
export interface OwnThread {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  /** The line it stands on today; null: it is about the file, or the line has changed since. */
  readonly line: number | null;
  readonly isOfFile: boolean;
  readonly marker: ReviewMarker;
  /** Whether a person answered, reacted or hid it: then it is theirs too. */
  readonly isAnswered: boolean;
  readonly isMinimized: boolean;
}

/** What stands on the lines of a pull request, as of now. */
export interface OwnThreads {
  /** The commit the pull request is at. */
  readonly head: string;
  /** The oldest first. */
  readonly own: readonly OwnThread[];
}

export const threadFields = `reviewThreads(first: 100, after: $after) {
        totalCount
        nodes {
          path
          line
          subjectType
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId body isMinimized viewerDidAuthor reactions { totalCount } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }`;

const count = z.number().int().min(0);
const comment = z.object({
  fullDatabaseId: z.coerce.number().int().positive(),
  body: z.string(),
  isMinimized: z.boolean(),
  viewerDidAuthor: z.boolean(),
  reactions: z.object({ totalCount: count }),
});
const thread = z.object({
  path: z.string(),
  line: count.nullable(),
  subjectType: z.string(),
  comments: z.object({ totalCount: count, nodes: z.array(comment.nullable()) }),
});
const shape = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      reviewThreads: z.object({
        totalCount: count,
        nodes: z.array(thread.nullable()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

/**
 * Reads every review thread of a pull request and keeps those that this token began with our marker and key. `first`: the first page,
 * where it is read with others. Throws when GitHub does not answer.
 */
export async function ownThreads(
  client: GitHubClient,
  at: PullRequestAt,
  key: string,
  first?: () => Promise<unknown>,
): Promise<OwnThreads> {
  const { owner, repo, number } = at;
  const listIn = (page: z.infer<typeof shape>) => page.repository.pullRequest.reviewThreads;
  const own: OwnThread[] = [];
  let head = "";
  const query = standingQuery(threadFields);
  const listed = { client, query, first, variables: { owner, repo, number }, shape, listIn, what: "review comments" };
  for await (const page of pagesOf(listed)) {
    for (const node of listIn(page).nodes) own.push(...ownIn(node, key));
    head = page.repository.pullRequest.headRefOid;
  }
  return { head, own: own.sort((a, b) => a.id - b.id) };
}

function ownIn(node: z.infer<typeof thread> | null, key: string): readonly OwnThread[] {
  const first = node?.comments.nodes[0];
  if (node === null || first === undefined || first === null || !first.viewerDidAuthor) return [];
  const marker = readReviewMarker(first.body);
  if (marker === null || marker.key !== key) return [];
  const { fullDatabaseId: id, body, isMinimized, reactions } = first;
  const { path, line, subjectType } = node;
  const isAnswered = node.comments.totalCount > 1 || reactions.totalCount > 0 || isMinimized;
  return [{ id, body, path, line, isOfFile: subjectType === "FILE", marker, isAnswered, isMinimized }];
}
