import { z } from "zod";
import { readMarker } from "../../../render/frame/marker.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { pagesOf } from "../client/list.ts";
import { standingQuery } from "./standing.ts";

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
  /** Whether a job of GitHub Actions has a comment with our marker and key. */
  readonly isByAction: boolean;
}

/** `GET /user` is closed to a workflow's token, so only GraphQL can say which comments are ours, and which are minimized. */
export const commentFields = `comments(first: 100, after: $after) {
        totalCount
        nodes { fullDatabaseId body url isMinimized viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
      timelineItems(last: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
        nodes { ... on CommentDeletedEvent { actor { __typename login } deletedCommentAuthor { __typename login } } }
      }`;

const who = z.object({ __typename: z.string(), login: z.string() }).nullable();
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
              author: who,
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

/**
 * Reads every comment of a pull request, and keeps ours; `head` is read last, just before anything is written. `first`: the first page,
 * where it is read with others. Throws when GitHub does not answer.
 */
export async function ownComments(
  client: GitHubClient,
  at: PullRequestAt,
  key: string,
  first?: () => Promise<unknown>,
): Promise<Conversation> {
  const { owner, repo, number } = at;
  const listIn = (page: Page) => page.repository.pullRequest.comments;
  const own: OwnComment[] = [];
  let head = "";
  let deletedByPerson = false;
  let isByAction = false;
  for await (const page of pagesOf({
    client,
    query: standingQuery(commentFields),
    variables: { owner, repo, number },
    shape,
    listIn,
    first,
    what: "comments",
  })) {
    for (const comment of listIn(page).nodes) {
      if (comment === null || readMarker(comment.body)?.key !== key) continue;
      if (!comment.viewerDidAuthor) {
        isByAction ||= isViewer(comment.author, "github-actions[bot]");
        continue;
      }
      const { fullDatabaseId: id, body, url, isMinimized } = comment;
      own.push({ id, body, url, isMinimized });
    }
    const { headRefOid, timelineItems } = page.repository.pullRequest;
    head = headRefOid;
    deletedByPerson = timelineItems.nodes.some((event) => isByPerson(event, page.viewer.login));
  }
  return { head, own: own.sort((a, b) => a.id - b.id), deletedByPerson, isByAction };
}

/** Ours, and not deleted by ourselves as a duplicate. */
function isByPerson(event: Deletion, viewer: string): boolean {
  return event !== null && isViewer(event.deletedCommentAuthor, viewer) && !isViewer(event.actor, viewer);
}

/** A bot has `[bot]` behind its name as the viewer and not as an actor, so that a person may be called like it. */
function isViewer(actor: z.infer<typeof who>, viewer: string): boolean {
  return actor !== null && `${actor.login}${actor.__typename === "Bot" ? "[bot]" : ""}` === viewer;
}
