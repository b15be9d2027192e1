import { type Compared, type Compares, NotSettled } from "../adapters/github/pulls/compared.ts";
import { HeadMoved } from "../adapters/github/pulls/pull.ts";
import {
  type GitHubRepository,
  type GitHubRepositoryOptions,
  gitHubRepository,
} from "../adapters/github/pulls/repository.ts";
import { Unreadable } from "../ports.ts";
import type { Opened } from "./evaluate.ts";
import type { Evaluator } from "./evaluator.ts";

type Reading = Omit<GitHubRepositoryOptions, "client" | "at" | "compare">;

/** Opens a repository without a checkout; `why` there is none, where that is to be told. Throws `Unreadable`. */
export async function openThroughApi(
  { client, tells }: Evaluator,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  compare: Compares,
  { why, ...reading }: Reading & { readonly why: string | null },
): Promise<Opened> {
  const noClient = `${why ?? "there is no checkout"}; with a token it could be read through GitHub's API`;
  if (client === null) throw new Unreadable(noClient);
  if (why !== null) tells.log(`reading through GitHub's API: ${why}`);
  const repository = gitHubRepository({ client, at: { owner, repo }, compare, ...reading });
  const { because, pull } = await compared(repository, why);
  if (because !== null) tells.log(`judging the pull request since it left its base: ${because}`);
  return { repository, close: async () => {}, reviews: pull?.reviews ?? null };
}

/** What the API compares; where it cannot say, both roads were tried and both are told. */
async function compared(repository: GitHubRepository, why: string | null): Promise<Compared> {
  try {
    return await repository.compared();
  } catch (error) {
    if (why === null || !(error instanceof Unreadable) || isOutcome(error)) throw error;
    throw new Unreadable(`${error.message} (read through GitHub's API: ${why})`);
  }
}

function isOutcome(error: Unreadable): boolean {
  return error instanceof HeadMoved || error instanceof NotSettled;
}
