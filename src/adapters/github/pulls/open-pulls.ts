import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import type { RepositoryAt } from "../contents/commits.ts";

const shape = z.array(z.object({ number: z.number().int().positive(), head: z.object({ sha: z.string() }) }));

/** Open pull requests and the commits they are at, the newest hundred. Throws when GitHub does not answer. */
export async function openPulls(client: GitHubClient, { owner, repo }: RepositoryAt) {
  const { data } = await client.rest.pulls.list({ owner, repo, state: "open", per_page: 100 });
  return shape.parse(data).map(({ number, head }) => ({ number, head: head.sha }));
}
