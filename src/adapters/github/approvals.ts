import { z } from "zod";
import { byText } from "../../model/order.ts";
import type { GitHubClient, PullRequestAt } from "./client.ts";

const reviewShape = z.object({
  user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullable(),
});
type Review = z.infer<typeof reviewShape>;

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

/** Who approves a pull request, and at which commit. Throws when GitHub does not answer, or only in part. */
export async function readApprovers(
  client: GitHubClient,
  at: PullRequestAt,
  { head, author }: { readonly head: string; readonly author: string },
): Promise<Approvers> {
  const { owner, repo, number } = at;
  const asked = { owner, repo, pull_number: number, per_page: 100 };
  const reviews = z.array(reviewShape).safeParse(await client.paginate(client.rest.pulls.listReviews, asked));
  if (!reviews.success) throw new Error("GitHub's list of reviews was cut off");
  const approving = approvalsIn(reviews.data).filter(({ login }) => login.toLowerCase() !== author.toLowerCase());
  return {
    approvers: approving.filter(({ commit }) => commit === head).map(({ login }) => login),
    earlier: approving.flatMap(({ login, commit }) => (commit === null || commit === head ? [] : [{ login, commit }])),
  };
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
