import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { tryGraphql } from "../client/graphql.ts";
import { commentFields } from "../outlets/own-comments.ts";
import { threadFields } from "../outlets/own-threads.ts";
import { standingQuery } from "../outlets/standing.ts";

/**
 * The first pages of a pull request's comments and review threads, read together when the first of those who write is about to; null:
 * each has to ask by itself.
 */
export function firstPages(client: GitHubClient, { owner, repo, number }: PullRequestAt): () => Promise<unknown> {
  let read: Promise<unknown> | null = null;
  return () => {
    read ??= tryGraphql(client, standingQuery(`${commentFields}\n      ${threadFields}`), {
      ...{ owner, repo, number, after: null },
    }).then(
      ({ data }) => data,
      () => null,
    );
    return read;
  };
}
