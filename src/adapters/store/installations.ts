import type { Session } from "./database.ts";

/** An installation as a delivery tells of it. */
interface ToldInstallation {
  readonly id: number;
  readonly account: string;
  readonly suspended: boolean;
  /** When GitHub changed it, in milliseconds since 1970; null: the delivery does not say, and counts as the newest. */
  readonly changedAt: number | null;
}

/**
 * Keeps whose installation it is, and whether it is suspended, unless something newer is known. GitHub's own examples have one time for a
 * suspension and for its end, so that of two at one time the end counts.
 */
export async function keepInstallation(
  session: Session,
  { id, account, suspended, changedAt }: ToldInstallation,
): Promise<void> {
  await session.query(
    `insert into installation as known (id, account, suspended, changed_at) values ($1, $2, $3, $4::timestamptz)
     on conflict (id) do update
     set account = $2, suspended = $3, changed_at = coalesce(excluded.changed_at, known.changed_at)
     where excluded.changed_at is null or known.changed_at is null or known.changed_at < excluded.changed_at
       or known.changed_at = excluded.changed_at and not excluded.suspended`,
    [id, account, suspended, changedAt === null ? null : new Date(changedAt).toISOString()],
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
