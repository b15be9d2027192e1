import { createHash } from "node:crypto";
import type { Session } from "./database.ts";

/** Who is logged in, as GitHub knows them. */
export interface Person {
  readonly id: number;
  readonly login: string;
}

/** What is kept of a secret that a browser holds. */
const digest = (secret: string) => createHash("sha256").update(secret).digest();

/** Keeps a session for so many seconds, and forgets those that have ended. */
export async function keepSession(session: Session, token: string, person: Person, seconds: number): Promise<void> {
  await session.query("delete from session where expires_at < now()");
  await session.query(
    "insert into session (token, user_id, login, expires_at) values ($1, $2, $3, now() + make_interval(secs => $4))",
    [digest(token), person.id, person.login, seconds],
  );
}

/** Null: there is no such session, or it has ended. */
export async function personOf(session: Session, token: string): Promise<Person | null> {
  const [row] = await session.query<{ user_id: string | number; login: string }>(
    "select user_id, login from session where token = $1 and expires_at > now()",
    [digest(token)],
  );
  return row === undefined ? null : { id: Number(row.user_id), login: row.login };
}

export async function endSession(session: Session, token: string): Promise<void> {
  await session.query("delete from session where token = $1", [digest(token)]);
}

/** Uses a state up, which lasts so many seconds; false: it was used before. */
export async function useState(session: Session, state: string, seconds: number): Promise<boolean> {
  await session.query("delete from used_state where expires_at < now()");
  const rows = await session.query(
    `insert into used_state (state, expires_at) values ($1, now() + make_interval(secs => $2))
     on conflict (state) do nothing returning 1 as one`,
    [digest(state), seconds],
  );
  return rows.length > 0;
}
