import type { Merge } from "../../model/report/replay.ts";
import type { FileEntry } from "../../model/snapshot.ts";
import type { Repository } from "../../ports.ts";
import { GitBlobs } from "./blobs.ts";
import { changeBetween } from "./change.ts";
import { git } from "./command.ts";
import { GitObjects } from "./objects.ts";
import { commitsAt, pairOf } from "./revisions.ts";
import { listTree } from "./tree.ts";

/** The line of a branch through first parents. */
export interface History {
  /** The newest first; the first commit of all has nothing before it and is left out. */
  readonly merges: readonly Merge[];
  /** Whether commits are missing because the clone is shallow. */
  readonly isShallow: boolean;
  /** One of them against the commit before it. Trees are listed once, and every blob is read by one process. */
  readonly at: (merge: Merge) => Repository;
  readonly close: () => Promise<void>;
}

/** The newest `most` commits of a revision's first-parent line. Throws `Unreadable`. */
export async function historyOf(dir: string, revision: string, most: number): Promise<History> {
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const log = await git(
    dir,
    "log",
    "--first-parent",
    `--max-count=${most + 1}`,
    "--no-show-signature",
    format,
    "--end-of-options",
    revision,
    "--",
  );
  const commits = log.split("\n").flatMap((line) => mergeIn(line) ?? []);
  const objects = new GitObjects(dir);
  const held = await commitsAt(
    objects,
    commits.map(({ parent }) => parent),
  );
  const merges = commits.filter(({ parent }, at) => parent !== "" && held[at]?.id === parent).slice(0, most);
  const isCut = commits.some(({ parent }, at) => parent !== "" && held[at]?.id !== parent);
  const shallow = (await git(dir, "rev-parse", "--is-shallow-repository")).trim() === "true";
  const blobs = new GitBlobs(objects);
  const files = keptFor(2, (id) => listTree(dir, id));
  return {
    merges,
    isShallow: shallow && (isCut || merges.length < most),
    at: (merge) => {
      const names = { base: merge.parent.slice(0, 7), head: merge.commit.slice(0, 7) };
      return {
        revisions: async () => pairOf(merge.commit, merge.parent, names),
        files: ({ id }) => files(id),
        read: (_, entries) => blobs.read(entries.filter(({ kind }) => kind !== "submodule")),
        change: async () => ({ files: await changeBetween(dir, merge.parent, merge.commit), incomplete: null }),
      };
    },
    close: () => objects.close(),
  };
}

/** Of a year of four digits, in milliseconds; a commit can name any second. */
const lastDay = Date.UTC(9999, 11, 31);

function mergeIn(line: string): Merge | null {
  const [commit = "", parents = "", seconds = "", subject = ""] = line.split("\0");
  if (commit === "") return null;
  const day = new Date(Math.min(Number(seconds) * 1000, lastDay)).toISOString().slice(0, 10);
  return { commit, parent: parents.split(" ")[0] ?? "", day, subject };
}

/** What was made for the last few keys: the commit before one merge is the one that the next is about. */
function keptFor(most: number, make: (key: string) => Promise<readonly FileEntry[]>) {
  const kept = new Map<string, Promise<readonly FileEntry[]>>();
  return (key: string) => {
    const known = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, known);
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
    return known;
  };
}
