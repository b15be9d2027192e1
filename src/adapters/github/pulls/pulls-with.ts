import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import type { PullFacts } from "./pull.ts";

/** An open pull request, as lists tell of it. */
interface OpenPull extends Omit<PullFacts, "isOpen"> {
  readonly number: number;
}

/** Those at a commit, in order of their numbers, and whether there may be more. */
export interface OpenPulls {
  readonly pulls: readonly OpenPull[];
  readonly isCut: boolean;
}

const name = z.object({ full_name: z.string() });
const shape = z.array(
  z.object({
    number: z.number().int().positive(),
    state: z.string(),
    user: z.object({ login: z.string() }).nullable(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: name.nullable() }),
    base: z.object({ sha: z.string(), ref: z.string() }),
  }),
);
const mostListed = 100;

/** The open pull requests whose last commit this is. Throws when GitHub does not answer. */
export async function openPullsAt(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { commit, branch }: { readonly commit: string; readonly branch: string | null },
): Promise<OpenPulls> {
  const asked = { owner, repo, commit_sha: commit, per_page: mostListed };
  const listed = shape.parse((await client.rest.repos.listPullRequestsAssociatedWithCommit(asked)).data);
  const found = listed.some(({ state }) => state === "open") || branch === null ? listed : await ofBranch();
  const here = `${owner}/${repo}`;
  const pulls = found
    .filter(({ state, head }) => state === "open" && head.sha === commit)
    .map(({ number, head, base, user }) => ({
      number,
      head: head.sha,
      base: base.sha,
      baseBranch: base.ref,
      author: user?.login ?? "",
      headBranch: head.repo?.full_name === here ? head.ref : null,
    }));
  return { pulls: pulls.sort((a, b) => a.number - b.number), isCut: found.length >= mostListed };

  // Of a commit of the default branch GitHub lists only what merged it.
  async function ofBranch() {
    const ofHead = { owner, repo, state: "open", head: `${owner}:${branch}`, per_page: mostListed } as const;
    return shape.parse((await client.rest.pulls.list(ofHead)).data);
  }
}
