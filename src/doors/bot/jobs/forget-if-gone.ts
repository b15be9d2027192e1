import { repositoryNow } from "../../../adapters/github/people/repository-access.ts";
import { forgetUnused, type StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Speaking } from "./installation-client.ts";
import type { Worker } from "./worker.ts";

/**
 * Forgets a repository that its installation does not see, and of which nothing but its name is kept: a delivery from before its removal,
 * delivered again after it, told of it as one that is there. Throws where GitHub does not say.
 */
export async function forgetIfGone(
  { database }: Pick<Worker, "database">,
  { id, owner, name: repo }: StoredRepository,
  { client }: Pick<Speaking, "client">,
): Promise<void> {
  if ((await repositoryNow(client, { owner, repo })) === null) await forgetUnused(database, id);
}
