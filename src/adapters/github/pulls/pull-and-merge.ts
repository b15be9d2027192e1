import { z } from "zod";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { type GraphqlError, tryGraphql, wholeAnswer } from "../client/graphql.ts";
import { needed } from "../client/needed.ts";
import { type CommitAt, commitAt, commitFields, commitShape } from "../contents/commits.ts";
import { type Review, reviewFields, reviewsIn } from "./approvals.ts";
import { type PullNow, pullFacts, pullFields, pullShape } from "./pull.ts";

/** A pull request and what is compared of it; all of it is data. */
export interface PullAndMerge {
  readonly pull: PullNow;
  /** The commit of its test merge; null: there is none. */
  readonly commit: CommitAt | null;
  readonly along: ToldAlong;
}

/** What is asked for along with a pull request, and can be done without. */
export interface ToldAlong {
  /** Paths of the first files that it changes; none where GitHub did not tell. */
  readonly paths: readonly string[];
  /** Null: they are to be read by themselves. */
  readonly reviews: readonly Review[] | null;
}

/** What has to be known of a pull request that is compared. */
const mergingFields = `${pullFields} mergeable changedFiles
      potentialMergeCommit { ${commitFields} }`;

/** Files of which the first page tells; a change of more is listed in another way. */
const alongFields = `files(first: 100) { nodes { path } }
      ${reviewFields}`;

export const mergingShape = pullShape.extend({
  mergeable: z.string(),
  changedFiles: z.number().int().nonnegative(),
  potentialMergeCommit: commitShape.nullable(),
  files: z.unknown().optional(),
  reviews: z.unknown().optional(),
});
const listedFiles = z.object({ nodes: z.array(z.object({ path: z.string() }).nullable()) });

export function pullAndMerge(told: z.infer<typeof mergingShape>): PullAndMerge {
  const { potentialMergeCommit: merge, files, reviews, ...pull } = told;
  const commit = merge === null ? null : commitAt(merge);
  const paths = listedFiles.safeParse(files).data?.nodes.flatMap((node) => node?.path ?? []) ?? [];
  return {
    commit,
    along: { paths, reviews: reviewsIn(reviews) },
    pull: {
      ...pullFacts(pull),
      mergeable: pull.mergeable === "UNKNOWN" ? null : pull.mergeable === "MERGEABLE",
      merge: commit?.commit ?? null,
      changedFiles: pull.changedFiles,
    },
  };
}

const answer = z.object({ data: z.object({ repository: z.object({ pullRequest: mergingShape }) }) });

/** Reads a pull request and its test merge, in one request. Throws `Unreadable`. */
export async function readPullAndMerge(client: GitHubClient, at: PullRequestAt): Promise<PullAndMerge> {
  const { owner, repo, number } = at;
  const query = (fields: string) => `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${fields}
    }
  }
}`;
  const { data } = await needed({
    client,
    what: `pull request ${number} of ${owner}/${repo}`,
    shape: answer,
    ask: () => askPull(client, query, { owner, repo, number }),
  });
  return pullAndMerge(data.repository.pullRequest);
}

/** GitHub may not find out what it changes, of a pull request that is very large: then it is asked for that alone which has to be known. */
export async function askPull(
  client: GitHubClient,
  query: (fields: string) => string,
  variables: Readonly<Record<string, unknown>>,
) {
  const whole = await tryGraphql(client, query(`${mergingFields}\n      ${alongFields}`), variables).catch(() => null);
  const isOfMore = ({ path }: GraphqlError) => /^repository\.pullRequest\.(?:files|reviews)\b/.test(path);
  if (whole?.errors.every(isOfMore) === true) return whole;
  return wholeAnswer(client, query(mergingFields), variables);
}
