import { z } from "zod";
import type { GitHubClient, PullRequestAt } from "./github-client.ts";

const shape = z.object({ head: z.object({ sha: z.string() }) });

/** The commit a pull request is at now. Throws when GitHub does not say. */
export async function readHead(client: GitHubClient, { owner, repo, number }: PullRequestAt): Promise<string> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  const pull = shape.safeParse(data);
  if (!pull.success) throw new Error("GitHub's answer about the pull request was cut off");
  return pull.data.head.sha;
}
