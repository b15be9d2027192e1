import { objectFile } from "../../adapters/disk/object-file.ts";
import { checkedOutMerge, whyCloneLacks } from "../../adapters/git/checkout.ts";
import { gitRepository, knownMergeRepository } from "../../adapters/git/repository.ts";
import type { Compares } from "../../adapters/github/pulls/compared.ts";
import { gitHubRepository } from "../../adapters/github/pulls/repository.ts";
import { withApproved } from "../../adapters/with-approved.ts";
import { withTip } from "../../adapters/with-tip.ts";
import type { Repository } from "../../ports.ts";
import type { Opened } from "../../pulls/evaluate.ts";
import type { MergeGroupEvent } from "../../pulls/event.ts";
import type { Names } from "../../pulls/merge-group.ts";
import { openThroughApi } from "../../pulls/through-api.ts";
import type { JobPullEvent } from "./event.ts";
import type { Job } from "./job.ts";

interface In {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request's merge: from the checkout where that is what it is, else through the API. Throws `Unreadable`. */
export async function openPull(job: Job, event: JobPullEvent): Promise<Opened> {
  const { number, head, baseBranch } = event;
  const compare = { kind: "pull", number, head } as const;
  if (event.readFrom === "api")
    return throughApi(job, event, compare, "the event's checkout is not the pull request's");
  const dir = job.runner.workspace;
  const checkedOut = await checkedOutMerge(dir, head);
  if (checkedOut.is === "useless") return throughApi(job, event, compare, checkedOut.why);
  const names = { base: baseBranch, head: `refs/pull/${number}/merge` };
  const repository = knownMergeRepository({ dir, ...checkedOut, names });
  const { client } = job;
  if (client === null) return closing(repository);
  const { owner, repo } = event;
  const other = gitHubRepository({ client, at: { owner, repo }, compare });
  return { repository: withApproved(repository, other), close: () => repository.close() };
}

/** Two commits as they are: from the checkout where it holds them, else through the API. Throws `Unreadable`. */
export async function openPair(job: Job, at: In, pair: { base: string; head: string }, names: Names): Promise<Opened> {
  const dir = job.runner.workspace;
  const why = await whyCloneLacks(dir, [pair.base, pair.head]);
  if (why !== null) return throughApi(job, at, { kind: "pair", ...pair, exact: true }, why, names);
  return closing(gitRepository({ dir, ...pair, exact: true, names }));
}

/** What a merge queue builds, by the terms of its branch as it is now: what is queued before it is not merged yet. Throws `Unreadable`. */
export async function openGroup(job: Job, event: MergeGroupEvent, names: Names): Promise<Opened> {
  const { client, runner } = job;
  const { base, head, baseBranch: into } = event;
  const why = await whyCloneLacks(runner.workspace, [base, head]);
  if (why !== null) return throughApi(job, event, { kind: "pair", base, head, exact: true, into }, why, names);
  const repository = gitRepository({ dir: runner.workspace, base, head, exact: true, names });
  if (client === null) return closing(repository);
  const { owner, repo } = event;
  const tip = gitHubRepository({
    client,
    at: { owner, repo },
    compare: { kind: "pair", base, head: base, exact: true, into },
  });
  return { repository: withApproved(withTip(repository, tip), tip), close: () => repository.close() };
}

/** As a job reads it: it says why, waits for GitHub to find out, and keeps what it reads where it was told a folder for that. */
async function throughApi(job: Job, at: In, compare: Compares, why: string, names?: Names): Promise<Opened> {
  const { wait, settings, runner } = job;
  const { cachePath } = settings;
  const store = cachePath === null ? null : objectFile({ folder: cachePath, checkout: runner.workspace });
  const told = {
    ...(names !== undefined && { names }),
    ...(wait !== undefined && { wait }),
    ...(store !== null && { store }),
  };
  const opened = await openThroughApi(job, at, compare, { why, ...told });
  if (store === null) return opened;
  const close = async () => {
    await opened.close();
    const trouble = await store.close();
    if (trouble !== null) job.tells.log(`cache-path is of no use: ${trouble}`);
  };
  return { ...opened, close };
}

function closing(repository: Repository & { close(): Promise<void> }): Opened {
  return { repository, close: () => repository.close() };
}
