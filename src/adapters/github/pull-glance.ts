import { z } from "zod";
import type { GitHubClient, PullRequestAt } from "./client.ts";
import { wholeAnswer } from "./graphql.ts";
import { needed } from "./needed.ts";
import { type PullFacts, pullFacts, pullFields, pullShape } from "./pull.ts";

/** A pull request as it is now, and whether a program concerns it. */
export interface PullGlance extends PullFacts {
  /** Whether the base branch, or the pull request's newest commit, has the program's file. */
  readonly hasProgram: boolean;
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $program: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${pullFields}
      baseRef { target { ... on Commit { oid file(path: $program) { type } } } }
      commits(last: 1) { nodes { commit { oid file(path: $program) { type } } } }
    }
  }
}`;

const commit = z.object({ oid: z.string(), file: z.object({ type: z.string() }).nullable() });
const looked = pullShape.extend({
  baseRef: z.object({ target: commit.nullable() }).nullable(),
  commits: z.object({ nodes: z.array(z.object({ commit }).nullable()) }),
});
const answer = z.object({ data: z.object({ repository: z.object({ pullRequest: looked }) }) });

/** Reads it in one request; `program`: the path of the program's file. Throws `Unreadable`. */
export async function glanceAtPull(
  client: GitHubClient,
  { owner, repo, number }: PullRequestAt,
  program: string,
): Promise<PullGlance> {
  const { data } = await needed({
    client,
    what: `pull request ${number} of ${owner}/${repo}`,
    shape: answer,
    ask: () => wholeAnswer(client, query, { owner, repo, number, program }),
  });
  const pull = data.repository.pullRequest;
  const commits = [pull.baseRef?.target, ...pull.commits.nodes.map((node) => node?.commit)];
  return { ...pullFacts(pull), hasProgram: commits.some((commit) => commit?.file != null) };
}
