import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ObjectStore } from "../object-store.ts";
import { folderInside } from "./folder-inside.ts";

/** What the file begins with; another version's is not read. */
const version = "controldiff-objects/1\n";

const name = "objects";

/** Bytes of the file at most: the folders of 200,000 files have 12 MB, and a cache is fetched and sent by each job. */
const mostCached = 64 * 1024 * 1024;

/** A store in a file, which is read when it is first asked and written once at the end. */
export interface ObjectFile extends ObjectStore {
  /** Writes what there is, what this run used first, where something is new. Answers what went wrong, in one clause; null: nothing did. */
  close(): Promise<string | null>;
}

export interface ObjectFileOptions {
  /** The folder of the file, relative to `checkout` or absolute; it is made. */
  readonly folder: string;
  /** Where the pull request's files are: it may not lead the file elsewhere with a symbolic link. */
  readonly checkout: string;
  /** Bytes. */
  readonly most?: number;
}

/** Blobs and folders in one file, for a cache of GitHub's that holds them from job to job. Nothing in it is believed: whoever asks holds it to its id. */
export function objectFile({ folder, checkout, most = mostCached }: ObjectFileOptions): ObjectFile {
  const used = new Map<string, Uint8Array>();
  let isNew = false;
  let trouble: string | null = null;
  let reading: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  const failed = (doing: string) => (error: unknown) => {
    trouble ??= `${doing}: ${error instanceof Error ? error.message : String(error)}`;
  };
  const before = () => {
    reading ??= readObjects(folder, checkout, most).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") failed("it could not be read")(error);
      return new Map();
    });
    return reading;
  };
  return {
    async get(ids) {
      const known = await before();
      const found = ids.flatMap((id): [string, Uint8Array][] => {
        const bytes = used.get(id) ?? known.get(id);
        return bytes === undefined ? [] : [[id, bytes]];
      });
      for (const [id, bytes] of found) used.set(id, bytes);
      return new Map(found);
    },
    async put(objects) {
      for (const [id, bytes] of objects) used.set(id, bytes);
      isNew ||= objects.size > 0;
    },
    async close() {
      // What was read and not used comes last, and is the first to go.
      if (isNew) {
        const kept = keptOf([...used, ...(await before())], most);
        await writeObjects(folder, checkout, kept).catch(failed("it could not be written"));
      }
      return trouble;
    },
  };
}

/** As many as there is room for, each once. */
function keptOf(objects: readonly (readonly [string, Uint8Array])[], most: number): ReadonlyMap<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  let left = most - version.length;
  for (const [id, bytes] of objects) {
    const size = headerOf(id, bytes).length + bytes.length;
    if (kept.has(id) || size > left) continue;
    kept.set(id, bytes);
    left -= size;
  }
  return kept;
}

function headerOf(id: string, bytes: Uint8Array): string {
  return `${id} ${bytes.length}\n`;
}

async function readObjects(folder: string, checkout: string, most: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const file = await open(
    join(await folderInside(folder, checkout), name),
    constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0),
  );
  try {
    const about = await file.stat();
    if (!about.isFile() || about.size > most) throw new Error("it is no file of this Action's");
    return objectsIn(await file.readFile());
  } finally {
    await file.close();
  }
}

/** Those in the bytes of a file, as far as it goes; none where it is of another version. */
export function objectsIn(bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  if (bytes.subarray(0, version.length).toString("latin1") !== version) return objects;
  for (let at = version.length; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const header = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{1,9})$/.exec(bytes.subarray(at, end).toString("latin1"));
    const start = end + 1;
    at = start + Number(header?.[2]);
    if (end < 0 || header === null || at > bytes.length) break;
    objects.set(header[1] ?? "", bytes.subarray(start, at));
  }
  return objects;
}

/** Beside the file first, so that a job that is stopped leaves it whole. */
async function writeObjects(folder: string, checkout: string, objects: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const into = await folderInside(folder, checkout);
  const beside = join(into, `${name}.${randomUUID()}`);
  const file = await open(beside, "wx", 0o644);
  try {
    await file.writeFile(piecesOf(objects));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(beside, join(into, name));
}

function* piecesOf(objects: ReadonlyMap<string, Uint8Array>): Generator<Uint8Array> {
  yield Buffer.from(version);
  for (const [id, bytes] of objects) {
    yield Buffer.from(headerOf(id, bytes));
    yield bytes;
  }
}
