import type { MessagePort } from "node:worker_threads";
import pLimit from "p-limit";
import { Piscina } from "piscina";
import type { Task, TaskResult } from "./task.ts";

/** Something needed more than there is: it ended its thread, and harmed no other. */
interface Exhausted {
  readonly is: "exhausted";
  readonly because: string;
}

/** What came of a task, or that it was too large. */
export type Ended = TaskResult | Exhausted;

/** Milliseconds until a thread without work is given back. */
const idle = 60_000;
/** Milliseconds for a thread to start, which takes half a second of CPU: in a small container that is several seconds. */
const starting = 10_000;

/** What a pool is told beside its threads. */
interface PoolOptions {
  readonly program?: URL;
  /** Megabytes of a thread's heap. */
  readonly memory: number;
}

/** Threads that evaluate, or run another program of ours: started when there is something to do, since one takes half a second and 70 MB. */
export class Pool<Asked = Task, Told = TaskResult> {
  readonly #threads: Piscina<Asked, Told>;
  readonly #turn: ReturnType<typeof pLimit>;
  readonly #seconds: number;
  readonly #memory: number;

  constructor(threads: number, seconds: number, { program, memory }: PoolOptions) {
    this.#turn = pLimit(threads);
    this.#seconds = seconds;
    this.#memory = memory;
    this.#threads = new Piscina<Asked, Told>({
      filename: (program ?? new URL("./thread.ts", import.meta.url)).href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idle,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
  }

  /** Evaluates when a thread is free; throws only what is a bug of ours. `ports`: those in the task, which become the thread's. */
  run(task: Asked, ports: MessagePort[] = []): Promise<Told | Exhausted> {
    return this.#turn(() => this.#evaluate(task, ports));
  }

  /** The wait for a thread is none of its time, nor is the start of one. */
  async #evaluate(task: Asked, transferList: MessagePort[]): Promise<Told | Exhausted> {
    const begins = this.#threads.idleThreads > 0 ? 0 : starting;
    const ending = AbortSignal.timeout(begins + this.#seconds * 1_000);
    try {
      return await this.#threads.run(task, { signal: ending, transferList });
    } catch (error) {
      if (ending.aborted) return { is: "exhausted", because: `it took more than ${this.#seconds} seconds` };
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
        return { is: "exhausted", because: `it needed more than ${this.#memory} MB of memory` };
      throw error;
    }
  }

  /** Tasks that wait for a thread. */
  get waiting(): number {
    return this.#turn.pendingCount;
  }

  /** Ends the threads, and what is still evaluated. */
  close(): Promise<void> {
    return this.#threads.destroy();
  }
}
