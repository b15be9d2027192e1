import { describe, expect, it } from "vitest";
import type { MemoryFile, MemoryFiles } from "../../src/adapters/disk/memory.ts";
import { by } from "../../src/model/order.ts";
import type { Side } from "../../src/model/place.ts";
import type { ChangedFile, FileEntry } from "../../src/model/snapshot.ts";
import type { Repository } from "../../src/ports.ts";
import type { World } from "../support/world.ts";
import { type ContractWorld, contractWorlds } from "./worlds.ts";

/** A repository that holds a world, and what ends it. */
export interface Opened {
  readonly repository: Repository;
  close(): Promise<void>;
}

/** What every adapter of `Repository` must do: give its name, a way to make it hold a world, and the worlds it can hold. */
export function repositoryContract(
  name: string,
  open: (world: World) => Promise<Opened>,
  worlds: readonly ContractWorld[] = contractWorlds,
): void {
  describe(`${name} keeps the contract of a repository`, () => {
    for (const item of worlds) {
      it(item.name, async () => {
        const { repository, close } = await open(item.world);
        try {
          await keepsContract(repository, item);
        } finally {
          await close();
        }
      });
    }
  });
}

async function keepsContract(repository: Repository, { world, change }: ContractWorld): Promise<void> {
  const revisions = await repository.revisions();
  expect(await repository.revisions()).toEqual(revisions);
  const listings = {
    base: await checkSide(repository, world.files.base, "base"),
    head: await checkSide(repository, world.files.head, "head"),
  };
  checkIds(world, listings);
  const { files, incomplete } = await repository.change();
  expect(incomplete).toBeNull();
  expect(files).toEqual([...files].sort(by((file) => file.path)));
  expect(files.map(asText).sort()).toEqual([...change].sort());
}

async function checkSide(repository: Repository, files: MemoryFiles, side: Side): Promise<readonly FileEntry[]> {
  const revision = (await repository.revisions())[side];
  const entries = await repository.files(revision);
  const expected = Object.entries(files).map(([path, file]) => ({ path, kind: kindOf(file) }));
  expect(entries.map(({ path, kind }) => ({ path, kind }))).toEqual(expected.sort(by(({ path }) => path)));
  const [all, backwards, none] = await Promise.all([
    repository.read(revision, entries),
    repository.read(revision, [...entries].reverse()),
    repository.read(revision, []),
  ]);
  const blobs = Object.entries(files).filter(([, file]) => kindOf(file) !== "submodule");
  expect([...all.keys()].sort()).toEqual(blobs.map(([path]) => path).sort());
  for (const [path, file] of blobs) {
    // Not toEqual, which takes seconds for 5 MB.
    expect(Buffer.compare(all.get(path) as Uint8Array, bytesOf(file)), path).toBe(0);
    expect(backwards.get(path)?.length, path).toBe(bytesOf(file).length);
  }
  expect(none.size).toBe(0);
  return entries;
}

/** Equal ids mean equal bytes, and equal bytes of files equal ids. */
function checkIds({ files }: World, listings: Readonly<Record<Side, readonly FileEntry[]>>): void {
  const byId = new Map<string, string>();
  const byBytes = new Map<string, string>();
  for (const side of ["base", "head"] as const) {
    for (const { path, id } of listings[side]) {
      const bytes = bytesOf(files[side][path] as MemoryFile).toString("latin1");
      expect(byId.get(id) ?? bytes).toBe(bytes);
      expect(byBytes.get(bytes) ?? id).toBe(id);
      byId.set(id, bytes);
      byBytes.set(bytes, id);
    }
  }
}

function kindOf(file: MemoryFile): FileEntry["kind"] {
  return typeof file === "string" || file instanceof Uint8Array ? "file" : file.kind;
}

function bytesOf(file: MemoryFile): Buffer {
  return Buffer.from(typeof file === "string" || file instanceof Uint8Array ? file : file.bytes);
}

function asText({ path, previous, status }: ChangedFile): string {
  return previous === null ? `${status} ${path}` : `${status} ${previous} -> ${path}`;
}
