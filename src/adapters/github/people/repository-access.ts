import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { statusOf } from "../client/errors.ts";
import { troubleOf } from "../client/trouble.ts";

interface At {
  readonly owner: string;
  readonly repo: string;
}

const repositoryShape = z.object({ id: z.number(), private: z.boolean(), visibility: z.string().optional() });

/** What GitHub says of a repository now; null: the installation does not see it. Throws what else is wrong. */
export async function repositoryNow(
  client: GitHubClient,
  at: At,
): Promise<{ readonly id: number; readonly isPublic: boolean } | null> {
  try {
    const { data } = await client.rest.repos.get({ ...at });
    const { id, private: isPrivate, visibility = "public" } = repositoryShape.parse(data);
    return { id, isPublic: !isPrivate && visibility === "public" };
  } catch (error) {
    // A limit says nothing of the repository.
    if ([403, 404, 451].includes(statusOf(error) ?? 0) && troubleOf(error, Date.now()) === null) return null;
    throw error;
  }
}

/** What somebody may do in a repository. */
export interface Permission {
  readonly reads: boolean;
  /** *Maintain* or more. */
  readonly maintains: boolean;
}

const permissionShape = z.object({
  permission: z.string(),
  role_name: z.string().nullish(),
  user: z.object({ id: z.number(), permissions: z.object({ maintain: z.boolean().optional() }).optional() }).nullable(),
});

const none: Permission = { reads: false, maintains: false };

/**
 * What somebody may do in a repository, by https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user.
 * It is asked by login, and a login can become somebody else's: whoever has another number may nothing. Throws what is wrong with GitHub.
 */
export async function permissionOf(
  client: GitHubClient,
  at: At,
  { id, login }: { readonly id: number; readonly login: string },
): Promise<Permission> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
    const { permission, role_name: role, user } = permissionShape.parse(data);
    if (user?.id !== id) return none;
    const maintains = permission === "admin" || role === "maintain" || user.permissions?.maintain === true;
    return { reads: ["admin", "write", "read"].includes(permission), maintains };
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) return none;
    throw error;
  }
}
