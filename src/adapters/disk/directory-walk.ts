import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, type Stats } from "node:fs";
import { join, sep } from "node:path";
import { by } from "../../model/order.ts";
import type { FileEntry } from "../../model/snapshot.ts";
import { Unreadable } from "../../ports.ts";
import { blobId } from "../git/blob-id.ts";
import { largestFile, tooLarge } from "../size-limit.ts";

/** What ids are made from; by `name` they say nothing of the bytes, which will do for a directory compared with itself. */
export type IdentifiedBy = "bytes" | "name";

export interface DirectoryListing {
  readonly dir: string;
  readonly identifiedBy: IdentifiedBy;
  /** In code unit order of paths. */
  readonly entries: readonly FileEntry[];
}

/** Bytes: files up to this size are hashed in one go. */
const small = 8 * 1024 * 1024;

/**
 * Every file below a directory, by `bytes` with the id git would give it; links are not followed, sockets and devices left out.
 * Synchronous: nothing else waits in a run that reads directories, and it takes a quarter of the time.
 */
export function listDirectory(
  dir: string,
  identifiedBy: IdentifiedBy,
  skips: ReadonlySet<string> = new Set(),
): DirectoryListing {
  const entries = walk(dir, skips).map((path) => entryOf(dir, path, identifiedBy));
  return { dir, identifiedBy, entries: entries.sort(by((entry) => entry.path)) };
}

/** The bytes of these entries; throws `Unreadable` when one is not what it was when the directory was listed. */
export function readFrom({ dir, identifiedBy }: DirectoryListing, entries: readonly FileEntry[]) {
  const read = new Map<string, Uint8Array>();
  for (const { path, kind, id } of entries) {
    if (kind === "submodule") continue;
    const at = join(dir, path);
    const bytes = attempt(at, () => bytesOf(at, lstatSync(at)));
    if (identifiedBy === "bytes" && blobId(bytes) !== id) throw new Unreadable(`${at} changed while it was being read`);
    read.set(path, bytes);
  }
  return read;
}

/** What git never tracks, at any depth. */
const skipped = ".git";

function walk(dir: string, skips: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (const open = [""]; open.length > 0; ) {
    const prefix = open.pop() as string;
    const at = join(dir, prefix);
    for (const item of attempt(at, () => readdirSync(at, { withFileTypes: true }))) {
      if (item.name === skipped) continue;
      if (item.isDirectory() && skips.has(item.name)) continue;
      if (item.isDirectory()) open.push(`${prefix}${item.name}/`);
      else if (item.isFile() || item.isSymbolicLink()) found.push(`${prefix}${item.name}`);
    }
  }
  return found;
}

function entryOf(dir: string, path: string, identifiedBy: IdentifiedBy): FileEntry {
  const at = join(dir, path);
  return attempt(at, () => {
    const stats = lstatSync(at);
    const kind = stats.isSymbolicLink() ? "symlink" : stats.mode & 0o100 ? "executable" : "file";
    return { path, kind, id: identifiedBy === "name" ? path : idOf(at, stats) };
  });
}

function idOf(at: string, stats: Stats): string {
  return stats.size > small ? pieceByPiece(at, stats.size) : blobId(bytesOf(at, stats));
}

function bytesOf(at: string, stats: Stats): Uint8Array {
  if (stats.isSymbolicLink()) return Buffer.from(slashed(readlinkSync(at)));
  if (stats.size > largestFile) throw tooLarge(at, stats.size);
  return readFileSync(at);
}

/** As `blobId`, without holding the file. */
function pieceByPiece(at: string, size: number): string {
  const hash = createHash("sha1").update(`blob ${size}\0`);
  const piece = Buffer.alloc(1024 * 1024);
  const file = openSync(at, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function attempt<T>(at: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
