import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { statusOf } from "../client/errors.ts";
import type { RepositoryAt } from "../contents/commits.ts";
import { readApprovers } from "./approvals.ts";

/** Commits of a push that are listed at most: fifty requests. */
const mostCommits = 5_000;

const listed = z.object({
  commits: z.array(z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) })),
});

/** A commit that arrived on a branch, and the one before it there. */
export interface FirstParentCommit {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * The commits that a push brought to a branch, along first parents, the oldest first; `before` null: it is new. Where there are more than
 * are listed, or GitHub lists none that lead there, the push is one: from what was there before to what is. Throws when GitHub does not answer.
 */
export async function arrivedCommits(
  client: GitHubClient,
  { owner, repo }: RepositoryAt,
  before: string | null,
  after: string,
): Promise<readonly FirstParentCommit[]> {
  if (before === null) return [{ id: after, parent: null }];
  const parents = new Map<string, string | null>();
  for (let page = 1; parents.size < mostCommits; page += 1) {
    const commits = await comparedPage(client, { owner, repo, basehead: `${before}...${after}`, per_page: 100, page });
    for (const { sha, parents: of } of commits) parents.set(sha, of[0]?.sha ?? null);
    if (commits.length < 100) break;
  }
  const found: FirstParentCommit[] = [];
  for (let at: string | null = after; at !== null && parents.has(at); at = parents.get(at) ?? null)
    found.unshift({ id: at, parent: parents.get(at) ?? null });
  return found.length === 0 ? [{ id: after, parent: before }] : found;
}

type Compared = NonNullable<Parameters<GitHubClient["rest"]["repos"]["compareCommitsWithBasehead"]>[0]>;

/** None where the two have no common history: what was there was replaced by something else. */
async function comparedPage(client: GitHubClient, asked: Compared) {
  try {
    return listed.parse((await client.rest.repos.compareCommitsWithBasehead(asked)).data).commits;
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

const person = z.object({ login: z.string() }).nullable();
const pulls = z.array(
  z.object({ number: z.number(), merged_at: z.string().nullish(), base: z.object({ ref: z.string() }) }),
);
const pull = z.object({ user: person, merged_by: person.optional(), head: z.object({ sha: z.string() }) });

/** The pull request that brought a commit to a branch. */
export interface BringingPull {
  readonly number: number;
  readonly head: string;
  readonly author: string | null;
  readonly mergedBy: string | null;
  readonly approvers: readonly string[];
}

/** Null: none did. Throws when GitHub does not answer. */
export async function pullThatBrought(
  client: GitHubClient,
  { owner, repo }: RepositoryAt,
  commit: string,
  branch: string,
): Promise<BringingPull | null> {
  const asked = { owner, repo, commit_sha: commit, per_page: 100 };
  const all = pulls.parse((await client.rest.repos.listPullRequestsAssociatedWithCommit(asked)).data);
  const found = all.find(({ merged_at, base }) => merged_at != null && base.ref === branch);
  if (found === undefined) return null;
  const { number } = found;
  const { user, merged_by, head } = pull.parse(
    (await client.rest.pulls.get({ owner, repo, pull_number: number })).data,
  );
  const author = user?.login ?? null;
  const { approvers } = await readApprovers(client, { owner, repo, number }, { head: head.sha, author: author ?? "" });
  return { number, head: head.sha, author, mergedBy: merged_by?.login ?? null, approvers };
}
