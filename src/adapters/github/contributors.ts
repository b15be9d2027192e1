import { z } from "zod";
import { byText } from "../../model/order.ts";
import type { GitHubClient, PullRequestAt } from "./client.ts";

const person = z.object({ login: z.string().optional() }).nullable();
const commitShape = z.object({ author: person, committer: person, parents: z.array(z.unknown()) });

/** GitHub lists no more commits of a pull request than these (REST, "List commits on a pull request"). */
const mostListed = 250;

/** Who commits what is done on GitHub's pages. */
const gitHubItself = "web-flow";

/**
 * Logins of those who wrote or committed commits of a pull request. The merges that its "Update branch" makes are nobody's work, and
 * co-authors that a message names do not count: whoever suggested a line in a review would be one. Throws when not all can be listed.
 */
export async function readContributors(client: GitHubClient, at: PullRequestAt): Promise<readonly string[]> {
  const { owner, repo, number } = at;
  const asked = { owner, repo, pull_number: number, per_page: 100 };
  const commits = z.array(commitShape).safeParse(await client.paginate(client.rest.pulls.listCommits, asked));
  if (!commits.success) throw new Error("GitHub's list of commits was cut off");
  if (commits.data.length >= mostListed) throw new Error(`GitHub lists only the first ${mostListed} commits`);
  const logins = commits.data.flatMap(({ author, committer, parents }) => {
    const isUpdate = parents.length > 1 && committer?.login === gitHubItself;
    return isUpdate ? [] : [author?.login, committer?.login];
  });
  return [...new Set(logins.flatMap((login) => (login === undefined || login === gitHubItself ? [] : [login])))].sort(
    byText,
  );
}
