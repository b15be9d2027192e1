import { z } from "zod";
import type { GitHubClient, PullRequestAt } from "./client.ts";
import { wholeAnswer } from "./graphql.ts";
import { needed } from "./needed.ts";

/** A pull request as it is now, and whether a program concerns it. */
export interface PullGlance {
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  /** Where people can edit it in this repository; null: it is in a fork, or gone. */
  readonly headBranch: string | null;
  readonly author: string;
  readonly isOpen: boolean;
  /** Whether the base branch, or the pull request's newest commit, has the program's file. */
  readonly hasProgram: boolean;
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $program: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid headRefName headRepository { nameWithOwner }
      baseRefOid baseRefName baseRepository { nameWithOwner }
      author { __typename login }
      state
      baseRef { target { ... on Commit { oid file(path: $program) { type } } } }
      commits(last: 1) { nodes { commit { oid file(path: $program) { type } } } }
    }
  }
}`;

const name = z.object({ nameWithOwner: z.string() }).nullable();
const commit = z.object({ oid: z.string(), file: z.object({ type: z.string() }).nullable() });
const answer = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        headRefOid: z.string(),
        headRefName: z.string(),
        headRepository: name,
        baseRefOid: z.string(),
        baseRefName: z.string(),
        baseRepository: name,
        author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
        state: z.string(),
        baseRef: z.object({ target: commit.nullable() }).nullable(),
        commits: z.object({ nodes: z.array(z.object({ commit }).nullable()) }),
      }),
    }),
  }),
});

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
  const { author, baseRef, commits } = pull;
  const isHere = pull.headRepository?.nameWithOwner === pull.baseRepository?.nameWithOwner;
  const looked = [baseRef?.target, ...commits.nodes.map((node) => node?.commit)];
  return {
    head: pull.headRefOid,
    base: pull.baseRefOid,
    baseBranch: pull.baseRefName,
    headBranch: isHere ? pull.headRefName : null,
    // As the REST API calls it, and so reviews and events.
    author: author === null ? "" : `${author.login}${author.__typename === "Bot" ? "[bot]" : ""}`,
    isOpen: pull.state === "OPEN",
    hasProgram: looked.some((commit) => commit?.file != null),
  };
}
