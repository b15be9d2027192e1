import { type MemoryFile, type MemoryFiles, memoryRepository } from "../../src/adapters/disk/memory.ts";
import { openSnapshot, readInto } from "../../src/fetch/snapshot.ts";
import type { Side } from "../../src/model/place.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import type { Repository } from "../../src/ports.ts";

/** Two sets of files and the change between them, in memory. Every method gives a new world; head is base until it is changed. */
export interface World {
  readonly files: { readonly base: MemoryFiles; readonly head: MemoryFiles };
  /** Adds files to both sides. */
  base(files: MemoryFiles): World;
  /** Adds or replaces files at head. */
  head(files: MemoryFiles): World;
  /** Replaces one file at head: by this, or by what the function makes of its text. */
  edit(path: string, to: MemoryFile | ((text: string) => string)): World;
  rename(from: string, to: string): World;
  remove(...paths: readonly string[]): World;
  /** `compliance/program.yml` on both sides. */
  program(text: string): World;
  repository(): Repository;
  /** One side with every file read. */
  snapshot(side: Side): Promise<Snapshot>;
}

export function world(base: MemoryFiles = {}, head: MemoryFiles = base): World {
  return {
    files: { base, head },
    base: (files) => world({ ...base, ...files }, { ...head, ...files }),
    head: (files) => world(base, { ...head, ...files }),
    edit: (path, to) => {
      const before = known(head, path);
      return world(base, { ...head, [path]: typeof to === "function" ? to(textOf(before)) : to });
    },
    rename: (from, to) => world(base, { ...without(head, from), [to]: known(head, from) }),
    remove: (...paths) => world(base, without(head, ...paths)),
    program: (text) => world(base, head).base({ "compliance/program.yml": text }),
    repository: () => memoryRepository({ base, head }),
    snapshot: (side) => everything(memoryRepository({ base, head }), side),
  };
}

/** One revision of a repository with every file of it read. */
export async function everything(repository: Repository, side: Side): Promise<Snapshot> {
  const snapshot = await openSnapshot(repository, (await repository.revisions())[side]);
  return readInto(repository, snapshot, [...snapshot.files.keys()]);
}

export function executable(bytes: string): MemoryFile {
  return { kind: "executable", bytes };
}

export function symlink(target: string): MemoryFile {
  return { kind: "symlink", bytes: target };
}

/** A submodule at some commit, of which only the first letters matter to a test. */
export function submodule(commit: string): MemoryFile {
  return { kind: "submodule", bytes: commit.padEnd(40, "0") };
}

/** A test that edits what is not there has a typing mistake in it. */
function known(files: MemoryFiles, ...paths: readonly string[]): MemoryFile {
  const [missing] = paths.filter((path) => files[path] === undefined);
  if (missing !== undefined) throw new Error(`this world has no file ${missing} at head`);
  return files[paths[0] ?? ""] as MemoryFile;
}

function without(files: MemoryFiles, ...paths: readonly string[]): MemoryFiles {
  known(files, ...paths);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

function textOf(file: MemoryFile): string {
  const bytes = typeof file === "string" || file instanceof Uint8Array ? file : file.bytes;
  return typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
}
