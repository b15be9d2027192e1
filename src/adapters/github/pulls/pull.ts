import { z } from "zod";
import { Unreadable } from "../../../ports.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { needed } from "../client/needed.ts";

/** A pull request as it is now. */
export interface PullNow {
  /** The commit it is at. */
  readonly head: string;
  /** The tip of the base branch when GitHub last looked. */
  readonly base: string;
  readonly baseBranch: string;
  /** Where people can edit it in this repository; null: it is in a fork, or gone. */
  readonly headBranch: string | null;
  readonly author: string;
  readonly isOpen: boolean;
  /** Whether it merges cleanly; null: GitHub has not found out yet. */
  readonly mergeable: boolean | null;
  /** The commit of the test merge; null: there is none. */
  readonly merge: string | null;
  readonly changedFiles: number;
}

/** The pull request has moved on to another commit than the one this run is to judge. Another run judges that one. */
export class HeadMoved extends Unreadable {
  /** The commit it is at. */
  readonly now: string;
  constructor(expected: string, now: string) {
    super(
      `the pull request has moved on from ${expected.slice(0, 7)} to ${now.slice(0, 7)}, which has a run of its own; this one judges nothing`,
    );
    this.now = now;
  }
}

const shape = z.object({
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  user: z.object({ login: z.string() }).nullable(),
  state: z.string(),
  mergeable: z.boolean().nullable(),
  merge_commit_sha: z.string().nullable(),
  changed_files: z.number().int().nonnegative(),
});

/** Reads a pull request, in one request. Throws `Unreadable`. */
export async function readPull(client: GitHubClient, { owner, repo, number }: PullRequestAt): Promise<PullNow> {
  const pull = await needed({
    client,
    what: `pull request ${number} of ${owner}/${repo}`,
    shape,
    ask: async () => (await client.rest.pulls.get({ owner, repo, pull_number: number })).data,
  });
  const { head, base, user } = pull;
  return {
    head: head.sha,
    base: base.sha,
    baseBranch: base.ref,
    headBranch: head.repo?.full_name === base.repo.full_name ? head.ref : null,
    author: user?.login ?? "",
    isOpen: pull.state === "open",
    mergeable: pull.mergeable,
    merge: pull.merge_commit_sha,
    changedFiles: pull.changed_files,
  };
}

/** What GraphQL tells of every pull request that is read. */
export type PullFacts = Pick<PullNow, "head" | "base" | "baseBranch" | "headBranch" | "author" | "isOpen">;

export const pullFields = `headRefOid headRefName headRepository { nameWithOwner }
      baseRefOid baseRefName baseRepository { nameWithOwner }
      author { __typename login }
      state`;

const name = z.object({ nameWithOwner: z.string() }).nullable();
/** What `pullFields` asks for. */
export const pullShape = z.object({
  headRefOid: z.string(),
  headRefName: z.string(),
  headRepository: name,
  baseRefOid: z.string(),
  baseRefName: z.string(),
  baseRepository: name,
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
  state: z.string(),
});

export function pullFacts(pull: z.infer<typeof pullShape>): PullFacts {
  const { author, headRepository, baseRepository } = pull;
  const isHere = headRepository?.nameWithOwner === baseRepository?.nameWithOwner;
  return {
    head: pull.headRefOid,
    base: pull.baseRefOid,
    baseBranch: pull.baseRefName,
    headBranch: isHere ? pull.headRefName : null,
    // As the REST API calls it, and so reviews and events.
    author: author === null ? "" : `${author.login}${author.__typename === "Bot" ? "[bot]" : ""}`,
    isOpen: pull.state === "OPEN",
  };
}
