import type { ConstructorOptions } from "pg-boss";

/** Runs statements, one after the other. */
export interface Session {
  query<T extends object>(text: string, values?: readonly unknown[]): Promise<readonly T[]>;
}

/** The bot's database: PostgreSQL, or the embedded one. */
export interface Database extends Session {
  readonly kind: "postgres" | "embedded";
  /** All or nothing: what `work` throws undoes what it did, and is thrown. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** What the queue needs to run on the same database. */
  readonly queueOptions: ConstructorOptions;
  /** Applies the migrations of a folder that were not applied yet. Throws where a newer version has applied others. */
  migrate(folder: string): Promise<void>;
  /** Tries something again while the server is away, such as when it restarts just as this process starts. */
  untilServed<T>(attempt: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A session as the queue takes one, so that a job becomes part of a transaction. */
export function asQueueDatabase(session: Session) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: [...(await session.query<object>(text, values))],
    }),
  };
}
