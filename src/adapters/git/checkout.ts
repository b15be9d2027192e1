import { Unreadable } from "../../ports.ts";
import { askGit } from "./command.ts";
import { type GitObjects, withObjects } from "./objects.ts";
import { commitsAt, firstParent } from "./revisions.ts";

/** The merge of a pull request that is checked out, by its commits; or why it cannot tell what the pull request does, in one clause. */
export type CheckedOut =
  | { readonly is: "merge"; readonly merge: string; readonly parent: string }
  | { readonly is: "useless"; readonly why: string };

/**
 * Whether what is checked out can tell what a pull request at `head` does to its base. Where it cannot, somebody who can ask GitHub's API
 * does that. It must be the merge that brings in `head`, with its first parent and every file of both.
 */
export async function checkedOutMerge(dir: string, head: string): Promise<CheckedOut> {
  try {
    return await withObjects(dir, (objects) => mergeIn(objects, head));
  } catch (error) {
    if (error instanceof Unreadable) return useless(error.message);
    throw error;
  }
}

async function mergeIn(objects: GitObjects, head: string): Promise<CheckedOut> {
  const { dir } = objects;
  const [found = null] = await commitsAt(objects, ["HEAD"]);
  if (found === null) return useless(`nothing is checked out in ${dir}`);
  const [, ...merged] = found.parents;
  if (merged.length === 0) return useless(`what is checked out is no merge commit; ${leave}`);
  if (!merged.includes(head))
    return useless(`what is checked out does not merge ${head.slice(0, 7)} into its base; ${leave}`);
  const parent = await firstParent(objects, found, "HEAD");
  const lacks = await whyIncomplete(dir, [parent, found.id]);
  return lacks === null ? { is: "merge", merge: found.id, parent } : useless(lacks);
}

function useless(why: string): CheckedOut {
  return { is: "useless", why };
}

const leave = "leave the `ref` of actions/checkout alone";

/** Why a clone cannot tell what two commits hold, in one clause; null: it can. */
export async function whyCloneLacks(dir: string, commits: readonly string[]): Promise<string | null> {
  try {
    const held = await withObjects(dir, (objects) => commitsAt(objects, commits));
    const missing = commits.find((id, at) => held[at]?.id !== id);
    if (missing !== undefined) return `${dir} does not hold the commit ${missing.slice(0, 7)}`;
    return await whyIncomplete(dir, commits);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** A partial clone (`filter`, and so `sparse-checkout` of actions/checkout) leaves objects out, which would be fetched one by one. */
async function whyIncomplete(dir: string, commits: readonly string[]): Promise<string | null> {
  const promised = await askGit(dir, [
    "config",
    "--get-regexp",
    "^(extensions\\.partialclone|remote\\..*\\.promisor)$",
  ]);
  if (promised.code !== 0) return null;
  const walked = await askGit(dir, ["rev-list", "--objects", "--no-walk", "--missing=print", ...commits]);
  const missing = walked.stdout.toString("utf8").match(/^\?/gm)?.length ?? 0;
  if (walked.code === 0 && missing === 0) return null;
  return "what is checked out is a partial clone, without every file of both commits";
}
