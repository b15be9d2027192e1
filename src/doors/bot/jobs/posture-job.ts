import { defaultBranch } from "../../../adapters/github/contents/default-branch.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { evaluateFor } from "./evaluate-for.ts";
import type { Speaking } from "./installation-client.ts";
import type { PostureJob } from "./job.ts";
import { NotServed, whenServed } from "./served-job.ts";
import { commonOf } from "./task-common.ts";
import type { Worker } from "./worker.ts";

/** How a repository's default branch stands today, once a night: what time has broken, nobody pushed. */
export function postureJob(worker: Worker, job: PostureJob): Promise<void> {
  return whenServed(worker, { queue: "posture", data: job }, (repository, speaking) =>
    stand(worker, repository, speaking),
  );
}

async function stand(worker: Worker, repository: StoredRepository, { client, token }: Speaking): Promise<void> {
  const branch = await defaultBranch(client, { owner: repository.owner, repo: repository.name });
  if (branch === null) return;
  const common = commonOf(worker, repository, token);
  const task = { ...common, is: "posture", branch: branch.name, commit: branch.commit } as const;
  const ended = await evaluateFor(worker, repository, task);
  worker.metrics.evaluations.inc({ outcome: ended.is });
  if (ended.is === "put-off") throw new NotServed(ended.trouble);
  const about = { repository: repository.id, branch: branch.name };
  if (ended.is === "evaluated")
    worker.log.info({ ...about, remarks: ended.result.remarks }, `posture: ${ended.result.output.title}`);
  else worker.log.warn(about, `no posture: ${ended.because}`);
}
