import { askGit } from "./command.ts";

/** Those of these paths, from a folder, that git would not take into the next commit; none where the folder is in no repository. */
export async function ignoredBy(dir: string, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const { code, stdout } = await askGit(
    dir,
    ["check-ignore", "-z", "--stdin"],
    paths.map((path) => `${path}\0`).join(""),
  );
  return code === 0
    ? stdout
        .toString("utf8")
        .split("\0")
        .filter((path) => path !== "")
    : [];
}
