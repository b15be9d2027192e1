import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { statusOf } from "../client/errors.ts";

/** The commit, branch and repository that a workflow ran for, as GitHub's event names them. */
export interface HeadAt {
  readonly owner: string;
  readonly repo: string;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that has the branch; a fork, or the same. */
  readonly headRepository: string;
}

export interface PullAt {
  readonly number: number;
  readonly baseBranch: string;
}

const shape = z.array(
  z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ ref: z.string() }),
  }),
);

/** Open pull requests that are at this commit of this branch, in order of their numbers. Throws when GitHub does not answer. */
export async function pullsAt(client: GitHubClient, at: HeadAt): Promise<readonly PullAt[]> {
  const { owner, repo, head, headBranch, headRepository } = at;
  const [from = ""] = headRepository.split("/");
  const asked = { owner, repo, state: "open", head: `${from}:${headBranch}`, per_page: 100 } as const;
  const pulls = shape.parse((await client.rest.pulls.list(asked)).data);
  return pulls
    .filter((pull) => pull.head.sha === head && pull.head.repo?.full_name === headRepository)
    .map(({ number, base }) => ({ number, baseBranch: base.ref }))
    .sort((a, b) => a.number - b.number);
}

/** The parents of a commit, the first first; null: the repository has no such commit. Throws when GitHub does not answer. */
export async function parentsOf(
  client: GitHubClient,
  { owner, repo }: Pick<HeadAt, "owner" | "repo">,
  commit: string,
): Promise<readonly string[] | null> {
  try {
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return z
      .array(z.object({ sha: z.string() }))
      .parse(data.parents)
      .map(({ sha }) => sha);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
