import type { GitHubClient } from "../client/client.ts";
import type { RepositoryAt } from "../contents/commits.ts";

/** People asked about; more never approve one pull request. */
const mostAsked = 20;

/**
 * Those of these people who administer a repository, in lower case:
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user. Of whom GitHub does not say is not one.
 */
export async function readAdministrators(
  client: GitHubClient,
  { owner, repo }: RepositoryAt,
  logins: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const username of logins.slice(0, mostAsked)) {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
      if (data.permission === "admin") found.add(username.toLowerCase());
    } catch {
      // A gate opens only for somebody who is known.
    }
  }
  return found;
}
