import { describeError } from "../adapters/github/client/errors.ts";
import { readPull } from "../adapters/github/pulls/pull.ts";
import { type Queued, readQueued } from "../adapters/github/pulls/queue.ts";
import type { EarlierApproval, Reviews } from "../compare/sides/reviews.ts";
import { approvalsOf, unreadReviews } from "./approvals.ts";
import type { Evaluator } from "./evaluator.ts";
import type { MergeGroupEvent } from "./event.ts";

/** Who approved what a merge group merges: with several pull requests, who approved each of them. */
export async function approvalsOfQueued(
  evaluator: Evaluator,
  event: MergeGroupEvent,
  mayStand = false,
): Promise<Reviews> {
  const pulls = await pullsIn(evaluator, event);
  if (typeof pulls === "string") return unreadReviews(pulls);
  const { owner, repo } = event;
  const each: Reviews[] = [];
  for (const pull of pulls) each.push(await approvalsOf(evaluator, { owner, repo, ...pull }, { mayStand }));
  return together(pulls, each);
}

/** The pull requests of the group; in words, why they are not known. */
async function pullsIn({ client, tells }: Evaluator, event: MergeGroupEvent): Promise<readonly Queued[] | string> {
  if (client === null) return "there is no token to read the merge queue with";
  const { owner, repo, baseBranch: branch, base, head, pull: number } = event;
  try {
    const queued = await readQueued(client, { owner, repo }, { branch, base, head });
    if (queued === "no-entry") return `the merge queue has no entry for ${head.slice(0, 7)} any more`;
    if (queued !== "no-queue") return queued;
    tells.debug(`the token sees no merge queue of ${branch}`);
  } catch (error) {
    tells.debug(`the merge queue could not be read: ${describeError(error)}`);
  }
  // GitHub alone names the queue's branches.
  if (number === null) return "the merge queue could not be read, and its branch is not named after a pull request";
  try {
    return [{ number, ...(await readPull(client, { owner, repo, number })) }];
  } catch (error) {
    return `who approved #${number} could not be read: ${describeError(error)}`;
  }
}

/** Who approved each of them, and who wrote any. */
function together(pulls: readonly Queued[], each: readonly Reviews[]): Reviews {
  const [first, ...others] = each;
  if (first === undefined) return unreadReviews("the merge group holds no pull request");
  if (others.length === 0) return first;
  const unread = each.find((one) => one.unread != null);
  if (unread !== undefined) return unread;
  const approved = each.map((one, at) => approvedIn(one, pulls[at]?.head ?? ""));
  const authors = new Set(each.map(({ author }) => author?.toLowerCase()));
  const all = [...(approved[0]?.keys() ?? [])].flatMap((login) => {
    const commits = approved.map((commitOf) => commitOf.get(login));
    return authors.has(login) || commits.includes(undefined)
      ? []
      : [{ login, commits: commits.map((one) => one ?? "") }];
  });
  const isAtHead = ({ commits }: EarlierApproval) => commits.every((commit, at) => commit === pulls[at]?.head);
  return {
    approvers: all.filter(isAtHead).map(({ login }) => login),
    earlier: all.filter((one) => !isAtHead(one)),
    author: first.author,
    contributors: each.flatMap(({ author, contributors }) => [...(author === null ? [] : [author]), ...contributors]),
    unknownWriters: each.flatMap(({ unknownWriters = [] }) => unknownWriters),
  };
}

/** By login in lower case, the commit that somebody approved. */
function approvedIn({ approvers, earlier = [] }: Reviews, head: string): ReadonlyMap<string, string> {
  const before = earlier.flatMap(({ login, commits }) => commits.map((commit) => [login, commit] as const));
  const now = (approvers ?? []).map((login) => [login, head] as const);
  return new Map([...before, ...now].map(([login, commit]) => [login.toLowerCase(), commit]));
}
