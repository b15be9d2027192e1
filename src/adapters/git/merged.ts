import { git } from "./command.ts";

/** The commits that a merge commit brings into its first parent; none where it is no merge. Throws `Unreadable`. */
export async function mergedBy(dir: string, commit: string): Promise<readonly string[]> {
  const id = (await git(dir, "rev-parse", "--verify", "--end-of-options", `${commit}^{commit}`)).trim();
  // The commit's own words: a shallow clone hides the parents it does not hold.
  const header = (await git(dir, "cat-file", "commit", id)).split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent (\S+)$/gm)].map((match) => match[1] ?? "").slice(1);
}
