import { structuredPatch } from "diff";
import type { ChangedFile } from "../../src/model/snapshot.ts";
import { commitOf, type GitObjects, listed, mergeBaseOf } from "./git-objects.ts";
import { changedFilesOf } from "./loopback-git.ts";
import type { GitHubState } from "./loopback-state.ts";

/** What a row of a pull request's files says of the contents. */
export interface RowContents {
  /** The blob at head; of a removed file the one that was there. */
  readonly sha: string;
  /** Null: none is listed. */
  readonly patch: string | null;
}

/** The blob of a changed file and its diff since the branch left base, as git writes it. */
export function rowContents(state: GitHubState & { readonly git: GitObjects }, file: ChangedFile): RowContents {
  const { git, pull } = state;
  const start = mergeBaseOf(git, pull.base, pull.head) ?? pull.base;
  const was = blobAt(git, start, file.previous ?? file.path);
  const is = blobAt(git, pull.head, file.path);
  const [old, now] = [was, is].map((blob) => (blob === null ? "" : textOf(git, blob)));
  const sha = is ?? was ?? "";
  if (old === null || now === null || old === undefined || now === undefined || old === now)
    return { sha, patch: null };
  return { sha, patch: patchOf(old, now) };
}

function patchOf(old: string, now: string): string {
  const { hunks } = structuredPatch("", "", old, now, "", "", { context: 3 });
  return hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) =>
      [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join("\n"),
    )
    .join("\n");
}

const known = new Map<string, ReadonlyMap<string, string>>();

function blobAt(git: GitObjects, commit: string, path: string): string | null {
  const { tree } = commitOf(git, commit);
  const blobs = known.get(tree) ?? new Map(listed(git, tree, true).map((entry) => [entry.path, entry.id]));
  known.set(tree, blobs);
  return blobs.get(path) ?? null;
}

/** Null: binary, or no blob. */
function textOf(git: GitObjects, id: string): string | null {
  const object = git.objects.get(id);
  return object?.type !== "blob" || object.bytes.includes(0) ? null : Buffer.from(object.bytes).toString("utf8");
}

/** Why GitHub does not take a comment there; null: it does. Only what stands in the heads of hunks is looked at. */
export async function refusalOf(
  state: GitHubState,
  {
    path,
    line,
    start_line: first,
    side = "RIGHT",
  }: { path: string; line?: number; start_line?: number; side?: string },
): Promise<string | null> {
  const { git } = state;
  const file = (await changedFilesOf(state)).find((changed) => changed.path === path);
  if (git === null || file === undefined) return "Path could not be resolved";
  if (line === undefined) return null;
  const { patch } = rowContents({ ...state, git }, file);
  const ranges = [...(patch ?? "").matchAll(/^@@ -(\d+),(\d+) \+(\d+),(\d+) @@/gm)].map((head) => {
    const [start, count] = side === "LEFT" ? [head[1], head[2]] : [head[3], head[4]];
    return { from: Number(start), to: Number(start) + Number(count) - 1 };
  });
  const isIn = ranges.some(({ from, to }) => from <= (first ?? line) && line <= to && (first ?? line) <= line);
  return isIn ? null : "Line could not be resolved";
}
