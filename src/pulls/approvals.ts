import type { PullRequestAt } from "../adapters/github/client/client.ts";
import { describeError } from "../adapters/github/client/errors.ts";
import { type Review, readApprovers } from "../adapters/github/pulls/approvals.ts";
import { readContributors } from "../adapters/github/pulls/contributors.ts";
import type { Reviews } from "../compare/sides/reviews.ts";
import { words } from "../model/sentence.ts";
import type { Evaluator } from "./evaluator.ts";

/**
 * Who approves the pull request at that commit, and who wrote it. What cannot be read opens no gate. Who wrote it is read only where an
 * approval may count; `mayStand`: one of an earlier commit may. `told`: its reviews, where they were read with it.
 */
export async function approvalsOf(
  { client, tells }: Evaluator,
  pull: PullRequestAt & { readonly head: string; readonly author: string },
  { mayStand = false, told = null }: { readonly mayStand?: boolean; readonly told?: readonly Review[] | null } = {},
): Promise<Reviews> {
  if (client === null) {
    tells.notice("there is no token, so there is no comment and no approval counts");
    return unreadReviews("there is no token to read who approved with");
  }
  try {
    const { approvers, earlier } = await readApprovers(client, pull, pull, told);
    const once = earlier.map(({ login, commit }) => ({ login, commits: [commit] }));
    const none = { approvers, earlier: once, author: pull.author, contributors: [] };
    const people = [...approvers, ...(mayStand ? earlier.map(({ login }) => login) : [])];
    return people.length === 0 ? none : { ...none, ...(await readContributors(client, pull, people)) };
  } catch (error) {
    const why = `who approved, or who wrote the change, could not be read: ${describeError(error)}`;
    tells.warning(`${why}; no approval counts`);
    return unreadReviews(why);
  }
}

/** Of a pull request that is there and cannot be read. */
export function unreadReviews(why: string): Reviews {
  return { approvers: [], author: null, contributors: [], unread: words(why) };
}
