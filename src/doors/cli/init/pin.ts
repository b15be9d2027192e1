import { existsSync, readFileSync } from "node:fs";
import { askGit } from "../../../adapters/git/command.ts";
import { version } from "../../../model/version.ts";
import { onDisk } from "../../on-disk.ts";

/** What the workflow names behind `@`, and what stands beside it. */
export interface Pin {
  readonly ref: string;
  readonly comment: string;
  /** Whether it is a commit, which nobody can move. */
  readonly isCommit: boolean;
}

/** Without a release's commit only a tag is known, and a tag can be moved. */
export const tagPin: Pin = {
  ref: `v${version}`,
  comment: "pin it to the commit of the release that you have read",
  isCommit: false,
};

const commit = /^[0-9a-f]{40}$/;

/** The commit of the release that runs (`release.json`, written when it was packed), or of the clone it runs from; `home`: its folder. */
export async function pinOf(home: string | null): Promise<Pin> {
  if (home === null) return tagPin;
  const release = releaseIn(onDisk(home, "release.json"));
  if (release !== null) return { ref: release, comment: `v${version}`, isCommit: true };
  if (!existsSync(onDisk(home, ".git"))) return tagPin;
  const asked = await askGit(home, ["rev-parse", "HEAD"]).catch(() => null);
  const head = asked?.stdout.toString("utf8").trim() ?? "";
  return commit.test(head) ? { ref: head, comment: `a clone of v${version}`, isCommit: true } : tagPin;
}

function releaseIn(path: string): string | null {
  try {
    const release: unknown = JSON.parse(readFileSync(path, "utf8"));
    const found = typeof release === "object" && release !== null && "commit" in release ? release.commit : null;
    const of = typeof release === "object" && release !== null && "version" in release ? release.version : null;
    return typeof found === "string" && commit.test(found) && of === version ? found : null;
  } catch {
    // No release: a clone, or a package that somebody packed by hand.
    return null;
  }
}
