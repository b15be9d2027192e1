import { createHash } from "node:crypto";
import { createReadStream, type Dirent } from "node:fs";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join, sep } from "node:path";
import { by } from "../model/order.ts";
import type { FileEntry } from "../model/snapshot.ts";
import { Unreadable } from "../ports.ts";
import { blobId } from "./blob-id.ts";
import { inTurns } from "./in-turns.ts";
import { largestFile, tooLarge } from "./size-limit.ts";

/** What ids are made from; by `name` they say nothing of the bytes, which will do for a directory compared with itself. */
export type IdentifiedBy = "bytes" | "name";

export interface DirectoryListing {
  readonly dir: string;
  readonly identifiedBy: IdentifiedBy;
  /** In code unit order of paths. */
  readonly entries: readonly FileEntry[];
}

/** Files open at once: far below the limits of every system, and more does not make a disk faster. */
const atOnce = 32;
/** Files up to this size are hashed in one go. */
const small = 8 * 1024 * 1024;

/** Every file below a directory, by `bytes` with the id git would give it; links are not followed, sockets and devices left out. */
export async function listDirectory(dir: string, identifiedBy: IdentifiedBy): Promise<DirectoryListing> {
  const found = await walk(dir);
  const entries = await inTurns(atOnce, found, (path) => entryOf(dir, path, identifiedBy));
  return { dir, identifiedBy, entries: entries.sort(by((entry) => entry.path)) };
}

/** The bytes of these entries; throws `Unreadable` when one is not what it was when the directory was listed. */
export async function readFrom({ dir, identifiedBy }: DirectoryListing, entries: readonly FileEntry[]) {
  const blobs = entries.filter(({ kind }) => kind !== "submodule");
  const read = await inTurns(atOnce, blobs, async (entry) => {
    const bytes = await bytesOf(dir, entry);
    if (identifiedBy === "bytes" && blobId(bytes) !== entry.id)
      throw new Unreadable(`${join(dir, entry.path)} changed while it was being read`);
    return [entry.path, bytes] as const;
  });
  return new Map<string, Uint8Array>(read);
}

async function walk(dir: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const open = [""]; open.length > 0; ) {
    const prefix = open.pop() as string;
    const listed = await readdir(join(dir, prefix), { withFileTypes: true }).catch(unreadable(join(dir, prefix)));
    for (const item of listed.filter(({ name }) => name !== ".git")) {
      const path = `${prefix}${item.name}`;
      if (item.isDirectory()) open.push(`${path}/`);
      else if (isKept(item)) found.push(path);
    }
  }
  return found;
}

function isKept(item: Dirent): boolean {
  return item.isFile() || item.isSymbolicLink();
}

async function entryOf(dir: string, path: string, identifiedBy: IdentifiedBy): Promise<FileEntry> {
  const at = join(dir, path);
  const { mode, size } = await lstat(at).catch(unreadable(at));
  const isLink = (mode & 0o170000) === 0o120000;
  const kind = isLink ? "symlink" : mode & 0o100 ? "executable" : "file";
  if (identifiedBy === "name") return { path, kind, id: path };
  const id = isLink || size <= small ? blobId(await bytesOf(dir, { path, kind })) : await streamedId(at, size);
  return { path, kind, id };
}

async function bytesOf(dir: string, { path, kind }: Pick<FileEntry, "path" | "kind">): Promise<Uint8Array> {
  const at = join(dir, path);
  if (kind === "symlink") return Buffer.from(slashed(await readlink(at).catch(unreadable(at))));
  const { size } = await lstat(at).catch(unreadable(at));
  if (size > largestFile) throw tooLarge(at, size);
  return readFile(at).catch(unreadable(at));
}

/** As `blobId`, without holding the file. */
async function streamedId(at: string, size: number): Promise<string> {
  const hash = createHash("sha1").update(`blob ${size}\0`);
  try {
    for await (const chunk of createReadStream(at)) hash.update(chunk as Buffer);
  } catch (error) {
    return unreadable(at)(error as Error);
  }
  return hash.digest("hex");
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function unreadable(at: string): (error: Error) => never {
  return (error) => {
    throw new Unreadable(`${at} cannot be read: ${error.message}`);
  };
}
