import type { GitHubClient } from "../client/client.ts";
import { describeError, isNotAllowed, statusOf } from "../client/errors.ts";

/** The checks of one commit. */
export interface CommitChecks {
  readonly client: GitHubClient;
  readonly at: { readonly owner: string; readonly repo: string };
  readonly commit: string;
}

/** What was not allowed, and the permission that allows it. */
export class Refused extends Error {
  readonly permission: string;
  readonly status: number;
  constructor(permission: string, cause: unknown) {
    super(describeError(cause), { cause });
    this.permission = permission;
    this.status = statusOf(cause) ?? 403;
  }
}

/** Asks what takes a permission of its own. Throws `Refused` where the token lacks it. */
export async function allowed<T>(permission: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isNotAllowed(error) ? new Refused(permission, error) : error;
  }
}
