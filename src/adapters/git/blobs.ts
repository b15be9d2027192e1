import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import type { FileEntry } from "../../model/snapshot.ts";
import type { Unreadable } from "../../ports.ts";
import { largestFile, tooLarge } from "../size-limit.ts";
import { type BatchAnswer, batchReader } from "./batch.ts";
import { startGit } from "./command.ts";
import { gitAbsent, gitFailed } from "./errors.ts";

interface Waiting {
  readonly entry: FileEntry;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Unreadable) => void;
}

/**
 * Blobs by id through one `git cat-file --batch`, started by the first read; each id is read once.
 * `close` ends the process; a forgotten one does not keep ours alive.
 */
export class GitBlobs {
  readonly #dir: string;
  readonly #read = new Map<string, Promise<Uint8Array>>();
  #git: ChildProcessWithoutNullStreams | null = null;
  #waiting: Waiting[] = [];
  #answered = 0;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The bytes of each entry by path, asked for all at once and answered in one stream. */
  async read(entries: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const unread = new Map(entries.filter(({ id }) => !this.#read.has(id)).map((entry) => [entry.id, entry]));
    if (unread.size > 0) this.#ask([...unread.values()]);
    const read = entries.map(async ({ path, id }) => [path, await this.#read.get(id)] as const);
    return new Map((await Promise.all(read)).flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])));
  }

  /** Lets git answer what it was asked, and waits until it has ended. */
  async close(): Promise<void> {
    const git = this.#git;
    if (git === null) return;
    hold(git);
    const ended = new Promise<void>((resolve) => git.once("close", () => resolve()));
    git.stdin.end();
    await ended;
  }

  #ask(entries: readonly FileEntry[]): void {
    const git = this.#git ?? this.#start();
    for (const entry of entries) {
      const bytes = new Promise<Uint8Array>((resolve, reject) => this.#waiting.push({ entry, resolve, reject }));
      this.#read.set(entry.id, bytes);
    }
    hold(git);
    git.stdin.write(entries.map(({ id }) => `${id}\n`).join(""));
  }

  #start(): ChildProcessWithoutNullStreams {
    const git = startGit(this.#dir, ["cat-file", "--batch"]);
    const words: Buffer[] = [];
    git.stdout.on(
      "data",
      batchReader(largestFile, (answer) => this.#tell(git, answer)),
    );
    git.stderr.on("data", (chunk: Buffer) => words.push(chunk));
    // A broken pipe is told by the end of the process, which knows why.
    git.stdin.on("error", () => {});
    git.on("error", (error) => this.#end(git, gitAbsent(error)));
    git.on("close", () => this.#end(git, gitFailed(this.#dir, "cat-file", Buffer.concat(words).toString("utf8"))));
    this.#git = git;
    return git;
  }

  #tell(git: ChildProcessWithoutNullStreams, answer: BatchAnswer): void {
    const waiting = this.#waiting[this.#answered++];
    if (this.#answered === this.#waiting.length) {
      this.#waiting = [];
      this.#answered = 0;
      release(git);
    }
    if (waiting === undefined) return;
    const { path, id } = waiting.entry;
    if (answer.is === "blob") waiting.resolve(answer.bytes);
    else if (answer.is === "too-large") waiting.reject(tooLarge(path, answer.size));
    else waiting.reject(gitFailed(this.#dir, "cat-file", `fatal: the blob of ${path}, ${id}, is missing`));
  }

  /** Whoever still waits is told why; the next read starts anew. */
  #end(git: ChildProcessWithoutNullStreams, why: Unreadable): void {
    if (this.#git !== git) return;
    const left = this.#waiting.slice(this.#answered);
    this.#git = null;
    this.#waiting = [];
    this.#answered = 0;
    for (const { entry, reject } of left) {
      this.#read.delete(entry.id);
      reject(why);
    }
  }
}

/** While an answer is due, the process and its output keep ours alive. */
function hold(git: ChildProcessWithoutNullStreams): void {
  git.ref();
  for (const pipe of pipesOf(git)) pipe.ref();
}

function release(git: ChildProcessWithoutNullStreams): void {
  git.unref();
  for (const pipe of pipesOf(git)) pipe.unref();
}

/** The pipes of a child process are sockets, which its type does not say. */
function pipesOf(git: ChildProcessWithoutNullStreams): readonly Socket[] {
  return [git.stdin as Socket, git.stdout as Socket, git.stderr as Socket];
}
