import { readApprovers } from "../../adapters/github-approvals.ts";
import type { PullRequestAt } from "../../adapters/github-client.ts";
import { whyNot } from "../../adapters/github-errors.ts";
import type { Job } from "./job.ts";

const title = "controldiff";

/** Who approves the pull request at that commit. An approval that cannot be read does not count. */
export async function approversOf(
  { client, step }: Job,
  pull: PullRequestAt & { readonly head: string; readonly author: string },
): Promise<readonly string[]> {
  if (client === null) {
    step.annotate("notice", "there is no token, so there is no comment and no approval counts", { title });
    return [];
  }
  try {
    return await readApprovers(client, pull, pull);
  } catch (error) {
    step.annotate("warning", `who approved could not be read, so no approval counts: ${whyNot(error)}`, { title });
    return [];
  }
}
