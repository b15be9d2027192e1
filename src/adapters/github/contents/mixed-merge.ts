import type { GitHubClient } from "../client/client.ts";
import { type RepositoryAt, readCommits } from "./commits.ts";
import { GitHubTrees } from "./trees.ts";

/** Whether a merge holds a file that is neither parent's: somebody wrote it, or GitHub mixed both sides of it. Throws when it cannot be read. */
export async function isMixed(client: GitHubClient, at: RepositoryAt, merge: string): Promise<boolean> {
  const [commit] = await readCommits(client, at, [merge]);
  const trees = new GitHubTrees({ client, at });
  const idsOf: ReadonlyMap<string, string>[] = [];
  // One after the other: the second asks for no folder that the first has.
  for (const one of [commit, ...(commit?.parents ?? [])])
    idsOf.push(new Map((await trees.files(one?.tree ?? "")).map(({ path, kind, id }) => [path, `${kind} ${id}`])));
  const [own, ...parents] = idsOf;
  const paths = new Set(idsOf.flatMap((ids) => [...ids.keys()]));
  return [...paths].some((path) => parents.every((ids) => ids.get(path) !== own?.get(path)));
}
