import { gitMergeRepository, gitRepository } from "../../adapters/git.ts";
import { whyCheckoutCannotServe, whyCloneLacks } from "../../adapters/git-checkout.ts";
import { type Compares, gitHubRepository } from "../../adapters/github-repository.ts";
import { type Repository, Unreadable } from "../../ports.ts";
import type { PullRequestEvent } from "./event.ts";
import type { Job } from "./job.ts";

/** A repository, and how to end the processes behind it. */
export interface Opened {
  readonly repository: Repository;
  readonly close: () => Promise<void>;
}

/** What people call the two sides. */
export interface Names {
  readonly base: string;
  readonly head: string;
}

interface In {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request's merge: from the checkout where that is what it is, else through the API. Throws `Unreadable`. */
export async function openPull(job: Job, event: PullRequestEvent): Promise<Opened> {
  const { number, head, baseBranch } = event;
  const compare = { kind: "pull", number, head } as const;
  if (event.readFrom === "api")
    return throughApi(job, event, compare, "the event's checkout is not the pull request's");
  const dir = job.runner.workspace;
  const why = await whyCheckoutCannotServe(dir, head);
  if (why !== null) return throughApi(job, event, compare, why);
  return closing(gitMergeRepository({ dir, names: { base: baseBranch, head: `refs/pull/${number}/merge` } }));
}

/** Two commits as they are: from the checkout where it holds them, else through the API. Throws `Unreadable`. */
export async function openPair(job: Job, at: In, pair: { base: string; head: string }, names: Names): Promise<Opened> {
  const dir = job.runner.workspace;
  const why = await whyCloneLacks(dir, [pair.base, pair.head]);
  if (why !== null) return throughApi(job, at, { kind: "pair", ...pair, exact: true }, why, names);
  return closing(gitRepository({ dir, ...pair, exact: true, names }));
}

function throughApi({ client, step }: Job, at: In, compare: Compares, why: string, names?: Names): Opened {
  if (client === null) throw new Unreadable(`${why}; with a token it could be read through GitHub's API`);
  step.log(`reading through GitHub's API: ${why}`);
  const repository = gitHubRepository({ client, at, compare, ...(names !== undefined && { names }) });
  return { repository, close: async () => {} };
}

function closing(repository: Repository & { close(): Promise<void> }): Opened {
  return { repository, close: () => repository.close() };
}
