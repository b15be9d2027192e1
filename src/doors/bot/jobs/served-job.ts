import { type Trouble, troubleOf } from "../../../adapters/github/client/trouble.ts";
import { repositoryOf, type StoredRepository } from "../../../adapters/store/repositories.ts";
import { type Speaking, speakFor } from "./installation-client.ts";
import type { Job } from "./job.ts";
import { putOff } from "./put-off.ts";
import type { Worker } from "./worker.ts";

/** GitHub did not serve a job, and may later. */
export class NotServed extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.because);
    this.trouble = trouble;
  }
}

/** A job that is done once, whenever GitHub serves it. */
type ServedJob = Extract<
  Job,
  { readonly queue: "pull-dead" | "command" | "command-dead" | "group" | "record" | "posture" }
>;

/** Does a job for a repository; where GitHub does not serve it, it is sent again for when it may. Of a repository that is gone nothing is done. */
export async function whenServed(
  worker: Worker,
  job: ServedJob,
  work: (repository: StoredRepository, speaking: Speaking) => Promise<void>,
): Promise<void> {
  const repository = await repositoryOf(worker.database, job.data.repository);
  if (repository === null) return;
  const spoken = await speakFor(worker, repository.installation);
  if (spoken.is === "gone") return;
  const trouble = spoken.is === "put-off" ? spoken.trouble : await troubleIn(work(repository, spoken), spoken);
  if (trouble !== null) await putOff(worker, repository.installation, job, trouble);
}

/** Null: it was done. Throws what is no trouble of GitHub's. */
async function troubleIn(work: Promise<void>, { trouble }: Speaking): Promise<Trouble | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const met = error instanceof NotServed ? error.trouble : (trouble() ?? troubleOf(error, Date.now()));
    if (met === null) throw error;
    return met;
  }
}
