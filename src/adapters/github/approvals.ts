import { z } from "zod";
import { byText } from "../../model/order.ts";
import type { GitHubClient, PullRequestAt } from "./client.ts";

const reviewShape = z.object({
  user: z.object({ login: z.string() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullable(),
});
type Review = z.infer<typeof reviewShape>;

/** Who approves a pull request at this commit, in order of their logins. Throws when GitHub does not answer, or only in part. */
export async function readApprovers(
  client: GitHubClient,
  at: PullRequestAt,
  pull: { readonly head: string; readonly author: string },
): Promise<readonly string[]> {
  const { owner, repo, number } = at;
  const listed = await client.paginate(client.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const reviews = z.array(reviewShape).safeParse(listed);
  if (!reviews.success) throw new Error("GitHub's list of reviews was cut off");
  return approversOf(reviews.data, pull);
}

/** States that a later one takes back; a mere comment takes nothing back. */
const opinions = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

/** Whose latest opinion approves `head`: an approval of an earlier commit is of another change, and nobody approves their own. */
function approversOf(
  reviews: readonly Review[],
  { head, author }: { readonly head: string; readonly author: string },
): readonly string[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    if (review.user !== null && opinions.includes(review.state)) latest.set(review.user.login, review);
  }
  return [...latest]
    .filter(([, { state, commit_id }]) => state === "APPROVED" && commit_id === head)
    .map(([login]) => login)
    .filter((login) => login.toLowerCase() !== author.toLowerCase())
    .sort(byText);
}
