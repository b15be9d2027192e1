import type { Session } from "./database.ts";

/** Keeps whose installation it is, and whether it is suspended. */
export async function keepInstallation(
  session: Session,
  id: number,
  account: string,
  suspended: boolean,
): Promise<void> {
  await session.query(
    `insert into installation (id, account, suspended) values ($1, $2, $3)
     on conflict (id) do update set account = $2, suspended = $3`,
    [id, account, suspended],
  );
}

export async function forgetInstallation(session: Session, id: number): Promise<void> {
  for (const table of ["url_answer", "url_count"])
    await session.query(`delete from ${table} where installation = $1`, [id]);
  await session.query("delete from installation where id = $1", [id]);
}

/** Asks nothing of GitHub for an installation until then (milliseconds since 1970), and for no other. */
export async function pauseInstallation(session: Session, id: number, until: number): Promise<void> {
  await session.query(
    `insert into installation as known (id, account, paused_until) values ($1, '', $2)
     on conflict (id) do update set paused_until = greatest(known.paused_until, $2)`,
    [id, new Date(until).toISOString()],
  );
}

/** Milliseconds since 1970 until when an installation is paused; `suspended`: nothing may be asked; null: it may. */
export async function pauseOf(session: Session, id: number): Promise<number | "suspended" | null> {
  const [row] = await session.query<{ suspended: boolean; until: string | null }>(
    `select suspended, (extract(epoch from paused_until) * 1000)::text as until from installation
     where id = $1 and (suspended or paused_until > now())`,
    [id],
  );
  if (row === undefined) return null;
  return row.suspended ? "suspended" : Math.ceil(Number(row.until));
}
