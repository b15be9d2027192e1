import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import type { Unreadable } from "../../ports.ts";
import { largestFile } from "../size-limit.ts";
import { type BatchAnswer, batchReader } from "./batch.ts";
import { startGit } from "./command.ts";
import { gitAbsent, gitFailed } from "./errors.ts";

interface Waiting {
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (error: Unreadable) => void;
}

/**
 * Objects of a clone through one `git cat-file --batch`, started by the first question: commits by any name, blobs by id. `--batch-command`
 * would ask for no more than this, and git before 2.36 has no such option.
 * `close` ends the process; a forgotten one does not keep ours alive.
 */
export class GitObjects {
  readonly dir: string;
  #git: ChildProcessWithoutNullStreams | null = null;
  #waiting: Waiting[] = [];
  #answered = 0;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** One answer for each name, in order; names hold no line break. A process that ends too early throws `Unreadable`, and the next question starts anew. */
  ask(names: readonly string[]): readonly Promise<BatchAnswer>[] {
    if (names.length === 0) return [];
    const git = this.#git ?? this.#start();
    const answers = names.map(
      () => new Promise<BatchAnswer>((resolve, reject) => this.#waiting.push({ resolve, reject })),
    );
    hold(git);
    git.stdin.write(names.map((name) => `${name}\n`).join(""));
    return answers;
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

  #start(): ChildProcessWithoutNullStreams {
    const git = startGit(this.dir, ["cat-file", "--batch"]);
    const words: Buffer[] = [];
    git.stdout.on(
      "data",
      batchReader(largestFile, (answer) => this.#tell(git, answer)),
    );
    git.stderr.on("data", (chunk: Buffer) => words.push(chunk));
    // A broken pipe is told by the end of the process, which knows why.
    git.stdin.on("error", () => {});
    git.on("error", (error) => this.#end(git, gitAbsent(error)));
    git.on("close", () => this.#end(git, gitFailed(this.dir, "cat-file", Buffer.concat(words).toString("utf8"))));
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
    waiting?.resolve(answer);
  }

  /** Whoever still waits is told why. */
  #end(git: ChildProcessWithoutNullStreams, why: Unreadable): void {
    if (this.#git !== git) return;
    const left = this.#waiting.slice(this.#answered);
    this.#git = null;
    this.#waiting = [];
    this.#answered = 0;
    for (const { reject } of left) reject(why);
  }
}

/** What `use` makes of a clone's objects, whose process has ended then. */
export async function withObjects<T>(dir: string, use: (objects: GitObjects) => Promise<T>): Promise<T> {
  const objects = new GitObjects(dir);
  try {
    return await use(objects);
  } finally {
    await objects.close();
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
