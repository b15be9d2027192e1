import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { wholeAnswer } from "../client/graphql.ts";
import type { RepositoryAt } from "./commits.ts";

const query = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name target { oid } } }
}`;

const shape = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }).nullable(),
  }),
});

/** A repository's default branch and the commit it is at; null: it is empty. Throws when GitHub does not answer. */
export async function defaultBranch(client: GitHubClient, { owner, repo }: RepositoryAt) {
  const { data } = await wholeAnswer(client, query, { owner, repo });
  const branch = shape.parse(data).repository.defaultBranchRef;
  return branch && { name: branch.name, commit: branch.target.oid };
}
