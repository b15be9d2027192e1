import type { FileEntry } from "../../model/snapshot.ts";
import { tooLarge } from "../size-limit.ts";
import type { BatchAnswer } from "./batch.ts";
import { gitFailed } from "./errors.ts";
import type { GitObjects } from "./objects.ts";

/** The content of files, from the objects of a clone; each id is read once. */
export class GitBlobs {
  readonly #objects: GitObjects;
  readonly #read = new Map<string, Promise<Uint8Array>>();

  constructor(objects: GitObjects) {
    this.#objects = objects;
  }

  /** The bytes of each entry by path, asked for all at once and answered in one stream. Throws `Unreadable`. */
  async read(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const unread = new Map(entries.filter(({ id }) => !this.#read.has(id)).map((entry) => [entry.id, entry]));
    this.#ask([...unread.values()]);
    const read = entries.map(async ({ path, id }) => [path, await this.#read.get(id)] as const);
    return new Map((await Promise.all(read)).flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])));
  }

  #ask(entries: readonly FileEntry[]): void {
    const answers = this.#objects.ask(entries.map(({ id }) => id));
    for (const [at, entry] of entries.entries()) {
      const answer = answers[at];
      if (answer !== undefined) this.#read.set(entry.id, this.#bytes(entry, answer));
    }
  }

  async #bytes(entry: FileEntry, answer: Promise<BatchAnswer>): Promise<Uint8Array> {
    const told = await answer.catch((error) => {
      // The process died: the next read starts anew.
      this.#read.delete(entry.id);
      throw error;
    });
    if (told.is === "object") return told.bytes;
    const { path, id } = entry;
    if (told.is === "too-large") throw tooLarge(path, told.size);
    throw gitFailed(this.#objects.dir, "cat-file", `fatal: the blob of ${path}, ${id}, is missing`);
  }
}
