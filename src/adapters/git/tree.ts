import { by } from "../../model/order.ts";
import type { FileEntry } from "../../model/snapshot.ts";
import { Unreadable } from "../../ports.ts";
import { hearGit, mostWritten } from "./command.ts";
import { gitFailed } from "./errors.ts";

/** Every file of a commit, in code unit order of paths. Rejects with `Unreadable` where the list takes more than `most` bytes. */
export async function listTree(dir: string, commit: string, most = mostWritten): Promise<readonly FileEntry[]> {
  const { read, entries } = treeReader();
  const { code, stderr } = await hearGit(dir, ["ls-tree", "-r", "-z", "--full-tree", commit], read, { most });
  if (code !== 0) throw gitFailed(dir, "ls-tree", stderr);
  return entries();
}

/** Reads `ls-tree -r -z`, `<mode> <type> <id>TAB<path>NUL`, in whatever pieces it comes: the whole output of a large repository is never held. */
export function treeReader(): {
  readonly read: (chunk: Buffer) => void;
  readonly entries: () => readonly FileEntry[];
} {
  const found: FileEntry[] = [];
  let left: Buffer = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    const end = chunk.lastIndexOf(0) + 1;
    const rows = Buffer.concat([left, chunk.subarray(0, end)]);
    left = chunk.subarray(end);
    if (end === 0) left = Buffer.concat([rows, left]);
    else for (const row of rows.toString("utf8").split("\0").slice(0, -1)) found.push(entryOf(row));
  };
  return { read, entries: () => inOrder(found) };
}

/** The entries in code unit order of paths; throws `Unreadable` when two have become one. */
export function inOrder(entries: readonly FileEntry[]): readonly FileEntry[] {
  const sorted = isOrdered(entries) ? entries : [...entries].sort(by((entry) => entry.path));
  for (let at = 1; at < sorted.length; at += 1) {
    const path = sorted[at]?.path ?? "";
    if (path === sorted[at - 1]?.path) throw twice(path);
  }
  return sorted;
}

/** Git lists by bytes, which is the same order but for rare characters. */
function isOrdered(entries: readonly FileEntry[]): boolean {
  for (let at = 1; at < entries.length; at += 1) {
    if ((entries[at - 1]?.path ?? "") > (entries[at]?.path ?? "")) return false;
  }
  return true;
}

function entryOf(row: string): FileEntry {
  const tab = row.indexOf("\t");
  const mode = row.slice(0, row.indexOf(" "));
  return { path: row.slice(tab + 1), kind: kindOf(mode), id: row.slice(row.lastIndexOf(" ", tab) + 1, tab) };
}

/** Git knows five modes; the fifth, 100664, is a file of long ago. */
export function kindOf(mode: string): FileEntry["kind"] {
  if (mode === "120000") return "symlink";
  if (mode === "160000") return "submodule";
  return mode === "100755" ? "executable" : "file";
}

/** Names are bytes to git; two that are not UTF-8 can become one text, and one file would hide the other. */
function twice(path: string): Unreadable {
  return new Unreadable(`two files are both called ${JSON.stringify(path)} when read as UTF-8; rename one of them`);
}
