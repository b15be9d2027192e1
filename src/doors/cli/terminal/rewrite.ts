import { readFileSync, writeFileSync } from "node:fs";
import { applyFixes } from "../../../edits/apply.ts";
import type { Edit } from "../../../model/files/edit.ts";
import { Unreadable } from "../../../ports.ts";

/** Files on disk before and after, by the path the repository knows them by. */
export interface Rewritten {
  readonly path: string;
  readonly onDisk: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Does edits on the files as they are on disk. Throws `Unreadable` where one does not fit: the file changed since it was read. */
export function rewrite(edits: readonly Edit[], onDisk: (path: string) => string): readonly Rewritten[] {
  const before = new Map<string, Uint8Array>();
  for (const { path } of edits) if (!before.has(path)) before.set(path, bytesOf(onDisk(path)));
  const { files, done } = applyFixes((path) => before.get(path), [edits]);
  if (done[0] === false) throw new Unreadable("a file changed while it was being read; run again");
  return [...files].map(([path, after]) => ({
    path,
    onDisk: onDisk(path),
    before: before.get(path) as Uint8Array,
    after,
  }));
}

function bytesOf(at: string): Uint8Array {
  try {
    return readFileSync(at);
  } catch (error) {
    throw new Unreadable(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function write(files: readonly Rewritten[]): void {
  for (const { onDisk, after } of files) {
    try {
      writeFileSync(onDisk, after);
    } catch (error) {
      throw new Unreadable(`${onDisk} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** The same as a patch that `git apply` takes. */
export async function patchOf(files: readonly Rewritten[]): Promise<string> {
  const { formatPatch, structuredPatch } = await import(/* webpackMode: "eager" */ "diff");
  const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const patches = files.map(({ path, before, after }) => ({
    ...structuredPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, { context: 3 }),
    isGit: true,
  }));
  return patches.map((patch) => formatPatch(patch)).join("");
}
