import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { wholeAnswer } from "../client/graphql.ts";
import type { RepositoryAt } from "./commits.ts";

const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { file(path: $path) { type } } } }
}`;

const shape = z.object({
  repository: z.object({ object: z.object({ file: z.object({ type: z.string() }).nullable() }).nullable() }),
});

/** Whether a commit has a file. Throws when GitHub does not answer. */
export async function hasFile(client: GitHubClient, at: RepositoryAt, commit: string, path: string): Promise<boolean> {
  const { data } = await wholeAnswer(client, query, { owner: at.owner, repo: at.repo, commit, path });
  return shape.parse(data).repository.object?.file != null;
}
