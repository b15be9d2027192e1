import { setTimeout as sleep } from "node:timers/promises";
import { runner } from "node-pg-migrate";
import pg from "pg";
import type { Database, Session } from "./database.ts";
import { refuseNewerSchema } from "./newer-schema.ts";
import { storableValues } from "./storable.ts";

export interface PostgresOptions {
  readonly url: string;
  /** Connections of this process, the queue's not counted. */
  readonly connections: number;
  /** Told of a connection that broke while nobody used it. */
  readonly warns: (remark: string) => void;
}

/** Milliseconds between two attempts to reach a server that does not answer yet. */
const pause = 500;
/** Milliseconds until a connection is no longer waited for. */
const patience = 5_000;

/** Connects, however long the server takes to come up; `warns` is told each time that it could not be reached. */
export async function postgres({ url, connections, warns }: PostgresOptions): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: patience });
  // Without listeners the loss of a connection ends the process.
  pool.on("error", (error) => warns(`a connection to PostgreSQL broke: ${error.message}`));
  pool.on("connect", (client) =>
    client.on("error", (error) => warns(`a connection to PostgreSQL broke: ${error.message}`)),
  );
  await untilServed(() => pool.query("select 1"), warns);
  const session = sessionOf(pool);
  return {
    ...session,
    kind: "postgres",
    queueOptions: { connectionString: url, useListenNotify: true, max: connections },
    transaction: (work) => inTransaction(pool, work),
    migrate: async (folder) => {
      await refuseNewerSchema(session, folder);
      await migrate(pool, folder);
    },
    untilServed: (attempt) => untilServed(attempt, warns),
    close: () => pool.end(),
  };
}

/** Tries until the server does it, however long it takes to come up. Throws what waiting does not help with. */
async function untilServed<T>(attempt: () => Promise<T>, warns: PostgresOptions["warns"]): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      warns(`PostgreSQL cannot be reached yet: ${error instanceof Error ? error.message || String(error) : error}`);
      await sleep(pause);
    }
  }
}

/** Whether waiting can help: a server that is not up, and not a password that is wrong. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function isPassing(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  if (typeof code !== "string") return /timeout|terminated/i.test(String(error));
  return /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|08|57P0|53)/.test(code);
}

async function inTransaction<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const done = await work(sessionOf(client));
    await client.query("commit");
    return done;
  } catch (error) {
    await client.query("rollback").catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function sessionOf(connection: pg.Pool | pg.ClientBase): Session {
  return { query: async (text, values) => rowsOf(await connection.query(text, storableValues(values))) };
}

function rowsOf<T>(result: { readonly rows: unknown[] } | readonly { readonly rows: unknown[] }[]): readonly T[] {
  const results = Array.isArray(result) ? result : [result];
  return results.flatMap(({ rows }) => rows as T[]);
}

/** One process at a time: the others wait until it has done it. */
async function migrate(pool: pg.Pool, dir: string): Promise<void> {
  for (;;) {
    const client = await pool.connect();
    try {
      await runner({ dbClient: client, dir, direction: "up", migrationsTable: "migration", logger: silent });
      return;
    } catch (error) {
      if (!/another migration is already running/i.test(String(error))) throw error;
      await sleep(pause);
    } finally {
      client.release();
    }
  }
}

export const silent = { info() {}, warn() {}, error() {}, debug() {} };
