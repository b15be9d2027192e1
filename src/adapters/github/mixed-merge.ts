import type { GitHubClient } from "./client.ts";
import { type RepositoryAt, readCommits } from "./commits.ts";
import { GitHubTrees } from "./trees.ts";

/** Whether a merge holds a file that is neither parent's: somebody wrote it, or GitHub mixed both sides of it. Throws when it cannot be read. */
export async function isMixed(client: GitHubClient, at: RepositoryAt, merge: string): Promise<boolean> {
  const [commit] = await readCommits(client, at, [merge]);
  const trees = new GitHubTrees(client, at);
  const idsIn = async (tree: string) =>
    new Map((await trees.files(tree)).map(({ path, kind, id }) => [path, `${kind} ${id}`]));
  const [own, ...parents] = await Promise.all(
    [commit, ...(commit?.parents ?? [])].map((one) => idsIn(one?.tree ?? "")),
  );
  const paths = new Set([own, ...parents].flatMap((ids) => [...(ids?.keys() ?? [])]));
  return [...paths].some((path) => parents.every((ids) => ids.get(path) !== own?.get(path)));
}
