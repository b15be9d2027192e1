import { z } from "zod";
import { readMarker } from "../render/marker.ts";
import type { GitHubClient, PullRequestAt } from "./github-client.ts";
import { askGraphql } from "./github-graphql.ts";
import { refusePart } from "./github-list.ts";

export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly isMinimized: boolean;
}

/** What stands on a pull request, as of now. */
export interface Conversation {
  /** The commit the pull request is at. */
  readonly head: string;
  /** Comments of this token with our marker and key, the oldest first. */
  readonly own: readonly OwnComment[];
  /** Whether a person deleted a comment of this token; GitHub does not say which one. */
  readonly deletedByPerson: boolean;
}

/** `GET /user` is closed to a workflow's token, so only GraphQL can say which comments are ours, and which are minimised. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        totalCount
        nodes { fullDatabaseId body url isMinimized viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
      timelineItems(last: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
        nodes { ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } }
      }
    }
  }
}`;

const who = z.object({ login: z.string() }).nullable();
const shape = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      comments: z.object({
        totalCount: z.number(),
        nodes: z.array(
          z
            .object({
              fullDatabaseId: z.coerce.number().int().positive(),
              body: z.string(),
              url: z.string(),
              isMinimized: z.boolean(),
              viewerDidAuthor: z.boolean(),
            })
            .nullable(),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
      timelineItems: z.object({ nodes: z.array(z.object({ actor: who, deletedCommentAuthor: who }).nullable()) }),
    }),
  }),
});
type Page = z.infer<typeof shape>;
type Deletion = Page["repository"]["pullRequest"]["timelineItems"]["nodes"][number];

/** Reads every comment of a pull request, and keeps ours; `head` is read last, just before anything is written. Throws when GitHub does not answer. */
export async function ownComments(client: GitHubClient, at: PullRequestAt, key: string): Promise<Conversation> {
  const own: OwnComment[] = [];
  let read = 0;
  for (let after: string | null = null; ; ) {
    const page = await pageOf(client, at, after);
    const { headRefOid, comments, timelineItems } = page.repository.pullRequest;
    for (const comment of comments.nodes) {
      if (comment === null || !comment.viewerDidAuthor || readMarker(comment.body)?.key !== key) continue;
      const { fullDatabaseId: id, body, url, isMinimized } = comment;
      own.push({ id, body, url, isMinimized });
    }
    read += comments.nodes.length;
    after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    if (after !== null) continue;
    refusePart(read, comments, "comments");
    const deletedByPerson = timelineItems.nodes.some((event) => isByPerson(event, page.viewer.login));
    return { head: headRefOid, own: own.sort((a, b) => a.id - b.id), deletedByPerson };
  }
}

async function pageOf(
  client: GitHubClient,
  { owner, repo, number }: PullRequestAt,
  after: string | null,
): Promise<Page> {
  const { data, errors } = await askGraphql(client, query, { owner, repo, number, after });
  const page = shape.safeParse(data);
  if (page.success) return page.data;
  const [first] = errors;
  const error = new Error(first?.message ?? "GitHub's answer does not have the comments in it");
  throw first?.type === "FORBIDDEN" ? Object.assign(error, { status: 403, response: {} }) : error;
}

/** Ours, and not deleted by ourselves as a duplicate. A bot has `[bot]` behind its name as the viewer, and not as an actor. */
function isByPerson(event: Deletion, viewer: string): boolean {
  const self = viewer.replace(/\[bot\]$/, "");
  return event?.deletedCommentAuthor?.login === self && event.actor?.login !== self;
}
