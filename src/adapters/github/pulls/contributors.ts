import { z } from "zod";
import { byText } from "../../../model/order.ts";
import type { GitHubClient, PullRequestAt } from "../client/client.ts";
import { isMixed } from "../contents/mixed-merge.ts";

const person = z.object({ login: z.string().optional() }).nullable();
const commitShape = z.object({ sha: z.string(), author: person, committer: person, parents: z.array(z.unknown()) });
type Commit = z.infer<typeof commitShape>;

/** GitHub lists no more commits of a pull request than these (REST, "List commits on a pull request"). */
const mostListed = 250;

/** Who commits what is done on GitHub's pages. */
const gitHubItself = "web-flow";

export interface Contributors {
  /** Logins, in order, of those who wrote or committed commits of a pull request. */
  readonly contributors: readonly string[];
  /** Short ids of the commits by an address that belongs to no account of GitHub. */
  readonly unknownWriters: readonly string[];
}

/**
 * Who wrote a pull request. Co-authors that a message names do not count: whoever suggested a line in a review would be one. The merges
 * that "Update branch" makes are nobody's work, unless they hold what neither side had; that is asked only of those who approve. Throws
 * when not all commits can be listed.
 */
export async function readContributors(
  client: GitHubClient,
  at: PullRequestAt,
  approvers: readonly string[],
): Promise<Contributors> {
  const { owner, repo, number } = at;
  const asked = { owner, repo, pull_number: number, per_page: 100 };
  const commits = z.array(commitShape).safeParse(await client.paginate(client.rest.pulls.listCommits, asked));
  if (!commits.success) throw new Error("GitHub's list of commits was cut off");
  if (commits.data.length >= mostListed) throw new Error(`GitHub lists only the first ${mostListed} commits`);
  const own = commits.data.filter((commit) => !isUpdate(commit));
  const wrote = new Set(own.flatMap(peopleOf));
  const updates = commits.data.filter(isUpdate);
  for (const login of await mergers(client, at, updates, wrote, approvers)) wrote.add(login);
  const hidden = await hiddenWork(client, at, updates);
  const unknown = new Set([...own.filter(isWriterHidden), ...hidden]);
  const inOrder = commits.data.filter((commit) => unknown.has(commit));
  return { contributors: [...wrote].sort(byText), unknownWriters: inOrder.map(({ sha }) => sha.slice(0, 7)) };
}

/** Anybody can write GitHub's own address into a commit, as author too; GitHub itself is never the author of one. */
function isWriterHidden({ author, committer }: Commit): boolean {
  return author?.login === undefined || author.login === gitHubItself || committer?.login === undefined;
}

/** Merges that look like updates from base, hold what neither side had, and do not say whose work that is. */
async function hiddenWork(
  client: GitHubClient,
  at: PullRequestAt,
  updates: readonly Commit[],
): Promise<readonly Commit[]> {
  const found: Commit[] = [];
  for (const merge of updates.filter(isWriterHidden)) if (await isMixed(client, at, merge.sha)) found.push(merge);
  return found;
}

function isUpdate({ parents, committer }: Commit): boolean {
  return parents.length > 1 && committer?.login === gitHubItself;
}

function peopleOf({ author, committer }: Commit): readonly string[] {
  return [author?.login, committer?.login].flatMap((login) =>
    login === undefined || login === gitHubItself ? [] : [login],
  );
}

/** Approvers who settled a conflict on GitHub's pages, and so wrote something. */
async function mergers(
  client: GitHubClient,
  at: PullRequestAt,
  merges: readonly Commit[],
  wrote: ReadonlySet<string>,
  approvers: readonly string[],
): Promise<readonly string[]> {
  const isAsked = (login: string) => !wrote.has(login) && approvers.includes(login);
  const found = new Set<string>();
  for (const { sha, author } of merges) {
    const login = author?.login;
    if (login === undefined || !isAsked(login) || found.has(login)) continue;
    if (await isMixed(client, at, sha)) found.add(login);
  }
  return [...found];
}
