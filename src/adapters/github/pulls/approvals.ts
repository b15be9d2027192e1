import { z } from "zod";
import { byText } from "../../../model/order.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";

const reviewShape = z.object({
  user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullable(),
});
/** A review, as the REST API tells it. */
export type Review = z.infer<typeof reviewShape>;

/** An approval of a commit that is no longer the head. */
interface EarlierApproval {
  readonly login: string;
  readonly commit: string;
}

export interface Approvers {
  /** Logins, in their order, of those who approve the head commit. */
  readonly approvers: readonly string[];
  /** Of the others, whose latest opinion approves an earlier commit. */
  readonly earlier: readonly EarlierApproval[];
}

/** The reviews of a pull request with an opinion, as far as one page of a query tells them. */
export const reviewFields = `reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {
        totalCount
        nodes { author { __typename login } state commit { oid } }
      }`;

const told = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({
      author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
      state: z.string(),
      commit: z.object({ oid: z.string() }).nullable(),
    }),
  ),
});

/** What `reviewFields` told; null: not all of them, or by whom the REST API has to say. */
export function reviewsIn(answer: unknown): readonly Review[] | null {
  const read = told.safeParse(answer);
  if (!read.success || read.data.nodes.length !== read.data.totalCount) return null;
  // Nobody is told of an account that is gone, and in part of an answer: whose opinion it takes back is not known then.
  if (read.data.nodes.some(({ author }) => !["User", "Bot"].includes(author?.__typename ?? ""))) return null;
  return read.data.nodes.map(({ author, state, commit }) => ({
    // GraphQL's bots have no `[bot]` behind their names, and may be called like a person.
    user: author === null ? null : { login: author.login, type: author.__typename },
    state,
    commit_id: commit?.oid ?? null,
  }));
}

/**
 * Who approves a pull request, and at which commit; `known`: its reviews, where they were read with it. Throws when GitHub does not
 * answer, or only in part.
 */
export async function readApprovers(
  client: GitHubClient,
  at: PullRequestAt,
  { head, author }: { readonly head: string; readonly author: string },
  known: readonly Review[] | null = null,
): Promise<Approvers> {
  const approving = approvalsIn(known ?? (await readReviews(client, at))).filter(
    ({ login }) => login.toLowerCase() !== author.toLowerCase(),
  );
  return {
    approvers: approving.filter(({ commit }) => commit === head).map(({ login }) => login),
    earlier: approving.flatMap(({ login, commit }) => (commit === null || commit === head ? [] : [{ login, commit }])),
  };
}

async function readReviews(client: GitHubClient, { owner, repo, number }: PullRequestAt): Promise<readonly Review[]> {
  const asked = { owner, repo, pull_number: number, per_page: 100 };
  const reviews = z.array(reviewShape).safeParse(await client.paginate(client.rest.pulls.listReviews, asked));
  if (reviews.success) return reviews.data;
  throw new Error("GitHub's list of reviews was cut off");
}

/** States that a later one takes back; a mere comment takes nothing back. */
const opinions = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

/** People whose latest opinion approves, in order of their logins, and the commit that it is about; null: it is gone. */
function approvalsIn(reviews: readonly Review[]) {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const { user, state } = review;
    if (user !== null && user.type !== "Bot" && opinions.includes(state)) latest.set(user.login, review);
  }
  return [...latest]
    .filter(([, { state }]) => state === "APPROVED")
    .map(([login, { commit_id }]) => ({ login, commit: commit_id }))
    .sort((a, b) => byText(a.login, b.login));
}
