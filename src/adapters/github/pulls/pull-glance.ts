import { z } from "zod";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { wholeAnswer } from "../client/graphql.ts";
import { needed } from "../client/needed.ts";
import { type PullFacts, pullFacts, pullFields, pullShape } from "./pull.ts";
import { askPull, mergingShape, type PullAndMerge, pullAndMerge } from "./pull-and-merge.ts";

/** A pull request as it is now, and whether a program concerns it. */
export interface PullGlance extends PullFacts {
  /** Whether the base branch, or the pull request's newest commit, has the program's file. */
  readonly hasProgram: boolean;
  /** All that is compared; null: it was not asked for. */
  readonly known: PullAndMerge | null;
}

const query = (fields: string) => `query ($owner: String!, $repo: String!, $number: Int!, $program: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${fields}
      baseRef { target { ... on Commit { oid file(path: $program) { type } } } }
      commits(last: 1) { nodes { commit { oid file(path: $program) { type } } } }
    }
  }
}`;

const commit = z.object({ oid: z.string(), file: z.object({ type: z.string() }).nullable() });
const programs = z.object({
  baseRef: z.object({ target: commit.nullable() }).nullable(),
  commits: z.object({ nodes: z.array(z.object({ commit }).nullable()) }),
});
const answerWith = <S extends z.ZodType>(pullRequest: S) =>
  z.object({ data: z.object({ repository: z.object({ pullRequest }) }) });

/**
 * Reads it in one request; `program`: the path of the program's file; `isLikely`: one is likely to be there, so that what is compared is
 * asked for at once. Throws `Unreadable`.
 */
export async function glanceAtPull(
  client: GitHubClient,
  at: PullRequestAt,
  program: string,
  isLikely = false,
): Promise<PullGlance> {
  const { owner, repo, number } = at;
  const variables = { owner, repo, number, program };
  const asked = { client, what: `pull request ${number} of ${owner}/${repo}` };
  if (!isLikely) {
    const shape = answerWith(pullShape.extend(programs.shape));
    const { data } = await needed({ ...asked, shape, ask: () => wholeAnswer(client, query(pullFields), variables) });
    const pull = data.repository.pullRequest;
    return { ...pullFacts(pull), hasProgram: hasProgram(pull), known: null };
  }
  const shape = answerWith(mergingShape.extend(programs.shape));
  const { data } = await needed({ ...asked, shape, ask: () => askPull(client, query, variables) });
  const pull = data.repository.pullRequest;
  return { ...pullFacts(pull), hasProgram: hasProgram(pull), known: pullAndMerge(pull) };
}

function hasProgram({ baseRef, commits }: z.infer<typeof programs>): boolean {
  const both = [baseRef?.target, ...commits.nodes.map((node) => node?.commit)];
  return both.some((commit) => commit?.file != null);
}
