import { checkedOutMerge, whyCloneLacks } from "../../adapters/git/checkout.ts";
import { gitRepository, knownMergeRepository } from "../../adapters/git/repository.ts";
import type { Compared, Compares } from "../../adapters/github/compared.ts";
import { HeadMoved } from "../../adapters/github/pull.ts";
import { type GitHubRepository, gitHubRepository } from "../../adapters/github/repository.ts";
import { withTip } from "../../adapters/with-tip.ts";
import { type Repository, Unreadable } from "../../ports.ts";
import type { MergeGroupEvent, PullRequestEvent } from "./event.ts";
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
  const checkedOut = await checkedOutMerge(dir, head);
  if (checkedOut.is === "useless") return throughApi(job, event, compare, checkedOut.why);
  const names = { base: baseBranch, head: `refs/pull/${number}/merge` };
  return closing(knownMergeRepository({ dir, ...checkedOut, names }));
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
  return { repository: withTip(repository, tip), close: () => repository.close() };
}

async function throughApi(
  { client, step, wait }: Job,
  at: In,
  compare: Compares,
  why: string,
  names?: Names,
): Promise<Opened> {
  if (client === null) throw new Unreadable(`${why}; with a token it could be read through GitHub's API`);
  step.log(`reading through GitHub's API: ${why}`);
  const given = { ...(names !== undefined && { names }), ...(wait !== undefined && { wait }) };
  const repository = gitHubRepository({ client, at, compare, ...given });
  const { because } = await compared(repository, why);
  if (because !== null) step.log(`judging the pull request since it left its base: ${because}`);
  return { repository, close: async () => {} };
}

/** What the API compares; where it cannot say, both roads were tried and both are told. */
async function compared(repository: GitHubRepository, why: string): Promise<Compared> {
  try {
    return await repository.compared();
  } catch (error) {
    if (!(error instanceof Unreadable) || error instanceof HeadMoved) throw error;
    throw new Unreadable(`${error.message} (read through GitHub's API: ${why})`);
  }
}

function closing(repository: Repository & { close(): Promise<void> }): Opened {
  return { repository, close: () => repository.close() };
}
