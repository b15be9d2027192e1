import { readApprovers } from "../../adapters/github/approvals.ts";
import type { PullRequestAt } from "../../adapters/github/client.ts";
import { readContributors } from "../../adapters/github/contributors.ts";
import { describeError } from "../../adapters/github/errors.ts";
import type { Reviews } from "../../compare/approvals.ts";
import type { Job } from "./job.ts";

const title = "controldiff";

/** Who approves the pull request at that commit, and who wrote it. An approval that cannot be read does not count. */
export async function approvalsOf(
  { client, step }: Job,
  pull: PullRequestAt & { readonly head: string; readonly author: string },
): Promise<Reviews> {
  const none = { approvers: [], author: pull.author, contributors: [] };
  if (client === null) {
    step.annotate("notice", "there is no token, so there is no comment and no approval counts", { title });
    return none;
  }
  try {
    const approvers = await readApprovers(client, pull, pull);
    return approvers.length === 0 ? none : { ...none, approvers, contributors: await readContributors(client, pull) };
  } catch (error) {
    step.annotate(
      "warning",
      `who approved, or who wrote the change, could not be read, so no approval counts: ${describeError(error)}`,
      { title },
    );
    return none;
  }
}
