import pLimit from "p-limit";
import { Piscina } from "piscina";
import type { Task, TaskResult } from "./task.ts";

/** What came of a task, or that it needed more than there is: an evaluation that is too large ends its thread, and harms no other. */
export type Ended = TaskResult | { readonly is: "exhausted"; readonly because: string };

/** Megabytes of a thread's heap, and seconds of one evaluation. */
const [mostMemory, mostSeconds] = [768, 120];
/** Milliseconds until a thread without work is given back. */
const idle = 60_000;

/** Threads that evaluate. */
export class Pool {
  readonly #threads: Piscina<Task | null, TaskResult | null>;
  readonly #turn: ReturnType<typeof pLimit>;
  readonly #seconds: number;

  constructor(threads: number, seconds = mostSeconds) {
    this.#turn = pLimit(threads);
    this.#seconds = seconds;
    this.#threads = new Piscina<Task | null, TaskResult | null>({
      filename: new URL("./thread.ts", import.meta.url).href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idle,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
  }

  /** Evaluates when a thread is free; throws only what is a bug of ours. */
  run(task: Task): Promise<Ended> {
    return this.#turn(() => this.#evaluate(task));
  }

  /** The wait for a thread is none of its time: it is the time of others. */
  async #evaluate(task: Task): Promise<Ended> {
    const ending = AbortSignal.timeout(this.#seconds * 1_000);
    try {
      const ended = await this.#threads.run(task, { signal: ending });
      if (ended === null) throw new Error("a task has no result");
      return ended;
    } catch (error) {
      if (ending.aborted) return { is: "exhausted", because: `it took more than ${this.#seconds} seconds` };
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
        return { is: "exhausted", because: `it needed more than ${mostMemory} MB of memory` };
      throw error;
    }
  }

  /** Starts the threads, so that the first evaluations need not wait for them. */
  async warm(): Promise<void> {
    await Promise.all(Array.from({ length: this.#threads.options.maxThreads }, () => this.#threads.run(null)));
  }

  /** Ends the threads, and what is still evaluated. */
  close(): Promise<void> {
    return this.#threads.destroy();
  }
}
