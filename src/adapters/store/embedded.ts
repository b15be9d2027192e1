import { mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { runner } from "node-pg-migrate";
import pLimit from "p-limit";
import type { ClientBase } from "pg";
import { fromPglite } from "pg-boss";
import type { Database, Session } from "./database.ts";
import { lockFolder } from "./lock.ts";
import { refuseNewerSchema } from "./newer-schema.ts";
import type { Asked, Told } from "./pglite-words.ts";
import { silent } from "./postgres.ts";
import { storableValues } from "./storable.ts";

/** Opens the embedded database in a folder, which this process alone may use. Throws an error that says who else does. */
export async function embedded(folder: string, holder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder, holder);
  const thread = new DatabaseThread(folder);
  await thread.ask("query", "select 1");
  // There is one connection: whoever has a transaction open has it alone.
  const turn = pLimit(1);
  const alone = sessionOf(thread);
  const session: Session = { query: (text, values) => turn(() => alone.query(text, values)) };
  return {
    ...session,
    kind: "embedded",
    queueOptions: { backend: "pglite", db: fromPglite(pgliteOver(thread, turn)), useListenNotify: true },
    transaction: (work) => turn(() => inTransaction(alone, work)),
    migrate: async (dir) => {
      await refuseNewerSchema(session, dir);
      const dbClient = {
        query: async (text: string, values?: unknown[]) => ({ rows: await rowsOf(thread, text, values) }),
      };
      const common = { dir, direction: "up", migrationsTable: "migration", logger: silent, noLock: true } as const;
      await turn(() => runner({ ...common, dbClient: dbClient as unknown as ClientBase }));
    },
    untilServed: (attempt) => attempt(),
    close: async () => {
      await turn(() => thread.close());
      await lock.close();
    },
  };
}

type Turn = ReturnType<typeof pLimit>;

/** As much of PGlite as the queue uses. A block that fails is undone before anybody else has their turn. */
function pgliteOver(thread: DatabaseThread, turn: Turn) {
  return {
    query: <T>(text: string, params?: unknown[]) =>
      turn(async () => ({ rows: (await thread.ask("query", text, params)) as T[] })),
    exec: (text: string) =>
      turn(async () => {
        try {
          return [{ rows: [...(await thread.ask("exec", text))] }];
        } catch (error) {
          await thread.ask("exec", "rollback");
          throw error;
        }
      }),
    listen: async (channel: string, callback: (payload: string) => void) => {
      await turn(() => thread.listen(channel, callback));
      return async () => {};
    },
  };
}

function sessionOf(thread: DatabaseThread): Session {
  return {
    query: async <T extends object>(text: string, values?: readonly unknown[]) =>
      (await thread.ask("query", text, storableValues(values))) as readonly T[],
  };
}

async function inTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  await session.query("begin");
  try {
    const done = await work(session);
    await session.query("commit");
    return done;
  } catch (error) {
    await session.query("rollback");
    throw error;
  }
}

/** Several statements can only be run without values. */
function rowsOf(thread: DatabaseThread, text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> {
  return thread.ask(values.length === 0 ? "exec" : "query", text, values);
}

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to the thread and their answers. */
class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (payload: string) => void>();
  #number = 0;
  #ended: Error | null = null;

  constructor(folder: string) {
    this.#worker = new Worker(new URL("./pglite-thread.ts", import.meta.url), { workerData: { folder } });
    this.#worker.on("message", (told: Told) => this.#hear(told));
    this.#worker.on("error", (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on("exit", () => this.#end(new Error("the embedded database has ended")));
  }

  ask(what: Asked["do"], text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    this.#number += 1;
    const asked: Asked = { number: this.#number, do: what, text, values };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.number, { resolve, reject });
      this.#worker.postMessage(asked);
    });
  }

  async listen(channel: string, callback: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, callback);
    await this.ask("listen", channel);
  }

  async close(): Promise<void> {
    await this.ask("close", "");
    await this.#worker.terminate();
  }

  #hear(told: Told): void {
    if ("channel" in told) {
      this.#listeners.get(told.channel)?.(told.payload);
      return;
    }
    const waiting = this.#waiting.get(told.number);
    this.#waiting.delete(told.number);
    if ("rows" in told) waiting?.resolve(told.rows);
    else waiting?.reject(Object.assign(new Error(told.error.message), { code: told.error.code }));
  }

  #end(error: Error): void {
    this.#ended = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
