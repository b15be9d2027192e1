import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { by } from "../../model/order.ts";
import type { FileEntry, Revision } from "../../model/snapshot.ts";
import { type Repository, Unreadable } from "../../ports.ts";
import { changeOfListings } from "../listing-change.ts";
import { largestFile, tooLarge } from "../size-limit.ts";
import { blobId } from "./blob-id.ts";
import { GitBlobs } from "./blobs.ts";
import { changeBetween } from "./change.ts";
import { askGit, git } from "./command.ts";
import { GitObjects } from "./objects.ts";
import { once } from "./once.ts";
import { commitsAt, exactPair, mergeBasePair } from "./revisions.ts";
import { listTree } from "./tree.ts";

/** A repository whose head is what stands in the working directory: the next commit if all of it were committed now. */
export interface WorkingTree extends Repository {
  /** The directory that paths of the repository begin at. */
  readonly root: string;
  /** Paths that differ from the last commit. */
  uncommitted(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Null where a directory is in no git repository, or in one without a working directory. */
export async function rootOf(dir: string): Promise<string | null> {
  const { code, stdout } = await askGit(dir, ["rev-parse", "--show-toplevel"]);
  const root = stdout.toString("utf8").replace(/\r?\n$/, "");
  return code === 0 && root !== "" ? root : null;
}

/** What the working directory is compared with: the last commit (null), a revision, or where the last commit left it. */
export type ComparedWith = { readonly base: string; readonly exact: boolean } | null;

/** Ignored files are left out, as in a commit. */
export function workingTree(root: string, base: ComparedWith): WorkingTree {
  const objects = new GitObjects(root);
  const blobs = new GitBlobs(objects);
  const state = once(() => look(objects, base));
  return {
    root,
    revisions: async () => {
      const { base, tip } = await state();
      return { base, head: { id: "working-tree", name: root, isCommit: false }, tip };
    },
    files: async ({ id }) => {
      const { base, entries, committed } = await state();
      if (id === "working-tree") return entries;
      return base.id === committed?.id ? committed.entries : listTree(root, id);
    },
    read: async ({ id }, entries) => {
      const { onDisk } = id === "working-tree" ? await state() : { onDisk: new Map<string, Uint8Array>() };
      const own = entries.flatMap(({ path }): [string, Uint8Array][] => {
        const bytes = onDisk.get(path);
        return bytes === undefined ? [] : [[path, bytes]];
      });
      const rest = entries.filter(({ path, kind }) => !onDisk.has(path) && kind !== "submodule");
      return new Map([...own, ...(await blobs.read(rest))]);
    },
    change: async () => {
      const { base, committed, entries, onDisk, removed } = await state();
      if (committed === null) return { files: [], incomplete: null };
      if (onDisk.size + removed === 0)
        return { files: await changeBetween(root, base.id, committed.id), incomplete: null };
      const before = base.id === committed.id ? committed.entries : await listTree(root, base.id);
      const files = await changeOfListings({ base: before, head: entries }, async (side, wanted) => {
        const own = side === "base" ? new Map<string, Uint8Array>() : onDisk;
        const read = await blobs.read(wanted.filter(({ path, kind }) => !own.has(path) && kind !== "submodule"));
        return new Map([...read, ...own]);
      });
      return { files, incomplete: null };
    },
    uncommitted: async () => [...(await state()).touched],
    close: () => objects.close(),
  };
}

interface State {
  readonly base: Revision;
  readonly tip: Revision;
  /** Null before the first commit. */
  readonly committed: { readonly id: string; readonly entries: readonly FileEntry[] } | null;
  readonly entries: readonly FileEntry[];
  readonly onDisk: ReadonlyMap<string, Uint8Array>;
  readonly removed: number;
  readonly touched: ReadonlySet<string>;
}

async function look(objects: GitObjects, base: ComparedWith): Promise<State> {
  const root = objects.dir;
  const [born = null] = await commitsAt(objects, ["HEAD"]);
  const id = born?.id ?? "";
  const committed = born === null ? null : { id, entries: await listTree(root, id) };
  const pair = base?.exact === true ? exactPair : mergeBasePair;
  const itself = { base: commit(id), tip: commit(id) };
  const from = base === null || born === null ? itself : await pair(objects, base.base, "HEAD");
  const touched = touchedPaths(
    await git(root, "status", "--porcelain=v1", "-z", "-uall", "--no-renames", "--ignore-submodules=all"),
  );
  const found = [...touched].flatMap((path) => entryOnDisk(root, path) ?? []);
  const kept = (committed?.entries ?? []).filter(({ path }) => !touched.has(path));
  return {
    base: from.base,
    tip: from.tip,
    committed,
    entries: [...kept, ...found.map(({ entry }) => entry)].sort(by((entry) => entry.path)),
    onDisk: new Map(found.map(({ entry, bytes }) => [entry.path, bytes])),
    removed: touched.size - found.length,
    touched,
  };
}

function commit(id: string): Revision {
  return { id, name: "HEAD", isCommit: true };
}

/** Reads `status --porcelain=v1 -z`: `XY <path>NUL`; a repository inside this one ends in a slash and is not ours. */
function touchedPaths(output: string): ReadonlySet<string> {
  const paths = output.split("\0").flatMap((row) => (row.length > 3 && !row.endsWith("/") ? [row.slice(3)] : []));
  return new Set(paths);
}

/** Null where nothing stands there any more. */
function entryOnDisk(root: string, path: string): { readonly entry: FileEntry; readonly bytes: Uint8Array } | null {
  const at = join(root, path);
  const stats = lstatSync(at, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return null;
  if (stats.size > largestFile) throw tooLarge(at, stats.size);
  try {
    const bytes = stats.isSymbolicLink() ? Buffer.from(readlinkSync(at)) : readFileSync(at);
    const kind = stats.isSymbolicLink() ? "symlink" : stats.mode & 0o100 ? "executable" : "file";
    return { entry: { path, kind, id: blobId(bytes) }, bytes };
  } catch (error) {
    throw new Unreadable(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
