/** What the embedded database's thread is asked. */
export interface Asked {
  readonly number: number;
  readonly do: "query" | "exec" | "listen" | "close";
  /** Statements, or the name of a channel. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What it tells: the answer to a question, or a notification. */
export type Told =
  | { readonly number: number; readonly rows: readonly unknown[] }
  | { readonly number: number; readonly error: { readonly message: string; readonly code: string | null } }
  | { readonly channel: string; readonly payload: string };
