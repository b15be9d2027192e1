import { Unreadable } from "../../ports.ts";
import { askGit } from "./command.ts";
import { gitFailed, isNoRepository } from "./errors.ts";
import { mergedBy } from "./merged.ts";
import { mergePair, parse } from "./revisions.ts";

/**
 * Why what is checked out here cannot tell what a pull request at `head` does to its base, in one clause; null: it can. Somebody who
 * can ask GitHub's API does that then. It must be the merge that brings in `head`, with its first parent and every file of both.
 */
export async function whyCheckoutCannotServe(dir: string, head: string): Promise<string | null> {
  return whyNot(async () => {
    const { code, stderr } = await parse(dir, "HEAD");
    if (code !== 0)
      return isNoRepository(stderr) ? gitFailed(dir, "rev-parse", stderr).message : `nothing is checked out in ${dir}`;
    const merged = await mergedBy(dir, "HEAD");
    if (merged.length === 0) return `what is checked out is no merge commit; ${leave}`;
    if (!merged.includes(head)) return `what is checked out does not merge ${head.slice(0, 7)} into its base; ${leave}`;
    const { base, head: merge } = await mergePair(dir, "HEAD", { base: "HEAD^1", head: "HEAD" });
    return whyIncomplete(dir, [base.id, merge.id]);
  });
}

const leave = "leave the `ref` of actions/checkout alone";

/** Why a clone cannot tell what two commits hold, in one clause; null: it can. */
export async function whyCloneLacks(dir: string, commits: readonly string[]): Promise<string | null> {
  return whyNot(async () => {
    for (const id of commits) {
      const { code } = await askGit(dir, ["cat-file", "-e", `${id}^{commit}`]);
      if (code !== 0) return `${dir} does not hold the commit ${id.slice(0, 7)}`;
    }
    return whyIncomplete(dir, commits);
  });
}

async function whyNot(look: () => Promise<string | null>): Promise<string | null> {
  try {
    return await look();
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
