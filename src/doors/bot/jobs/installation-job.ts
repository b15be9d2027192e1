import { troubleOf } from "../../../adapters/github/client/trouble.ts";
import { defaultBranch } from "../../../adapters/github/contents/default-branch.ts";
import { hasFile } from "../../../adapters/github/contents/has-file.ts";
import { openPulls } from "../../../adapters/github/pulls/open-pulls.ts";
import { hadProgram, repositoryOf, type StoredRepository, sawProgram } from "../../../adapters/store/repositories.ts";
import { forgetIfGone } from "./forget-if-gone.ts";
import { type Speaking, speakFor } from "./installation-client.ts";
import type { InstallationJob } from "./job.ts";
import { putOff } from "./put-off.ts";
import type { Worker } from "./worker.ts";

/** Repositories that are looked at in one go, and those of them that have pull requests to evaluate: a large installation has other work, too. */
const [mostLooked, mostAsked] = [100, 20];
/** Milliseconds until the next go. */
const pause = 10 * 60_000;

/** Evaluates what is open in repositories of which something may have been missed: they were added, or nothing was delivered for a time. */
export async function installationJob(worker: Worker, job: InstallationJob): Promise<void> {
  const { installation, repositories, done = 0 } = job;
  const spoken = await speakFor(worker, installation);
  if (spoken.is === "gone") return;
  const left = repositories.slice(done, done + mostLooked);
  const went = spoken.is === "put-off" ? { looked: 0, trouble: spoken.trouble } : await look(worker, left, spoken);
  const next = { ...job, done: done + went.looked };
  if (went.trouble !== null) return putOff(worker, installation, { queue: "installation", data: next }, went.trouble);
  const { downSince: _, ...data } = next;
  if (data.done < repositories.length)
    await worker.queues.send({ queue: "installation", data }, { at: Date.now() + pause });
}

/** As many as one go may; gives how many, and what ended it early. */
async function look(worker: Worker, ids: readonly number[], speaking: Speaking) {
  let asked = 0;
  for (const [looked, id] of ids.entries()) {
    if (asked === mostAsked) return { looked, trouble: null };
    try {
      if (await asksForPulls(worker, id, speaking)) asked += 1;
    } catch (error) {
      const trouble = speaking.trouble() ?? troubleOf(error, Date.now());
      if (trouble !== null) return { looked, trouble };
      worker.log.warn({ repository: id }, error instanceof Error ? error.message : String(error));
    }
  }
  return { looked: ids.length, trouble: null };
}

/** Whether there was anything to ask for. */
async function asksForPulls(worker: Worker, id: number, speaking: Speaking): Promise<boolean> {
  const repository = await repositoryOf(worker.database, id);
  if (repository === null) return false;
  try {
    return await asked(worker, repository, speaking);
  } catch (error) {
    const isAnswered = speaking.trouble() === null && troubleOf(error, Date.now()) === null;
    if (isAnswered) await forgetIfGone(worker, repository, speaking);
    throw error;
  }
}

async function asked(worker: Worker, repository: StoredRepository, { client }: Speaking): Promise<boolean> {
  if (!(await isOfInterest(worker, repository, client))) return false;
  const pulls = await openPulls(client, { owner: repository.owner, repo: repository.name });
  for (const { number } of pulls)
    await worker.queues.send({ queue: "pull", data: { repository: repository.id, number } });
  return pulls.length > 0;
}

/** One whose program a pull request is to bring first is evaluated when that is pushed to. */
async function isOfInterest(
  { database, settings }: Worker,
  { id, owner, name: repo }: StoredRepository,
  client: Speaking["client"],
): Promise<boolean> {
  if (settings.withoutProgram === "pass" || (await hadProgram(database, id))) return true;
  const branch = await defaultBranch(client, { owner, repo });
  if (branch === null || !(await hasFile(client, { owner, repo }, branch.commit, settings.programPath))) return false;
  await sawProgram(database, id);
  return true;
}
