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
 * Keeps whose installation it is, and whether it is suspended, unless something newer is known: above all that it was removed. GitHub's own examples have one time for a
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
     where known.removed_at is null and (
       excluded.changed_at is null or known.changed_at is null or known.changed_at < excluded.changed_at
       or known.changed_at = excluded.changed_at and not excluded.suspended)`,
    [id, account, suspended, changedAt === null ? null : new Date(changedAt).toISOString()],
  );
}

/** Forgets all of an installation but that it was removed: whoever installs the App again gets another number. */
export async function forgetInstallation(session: Session, id: number): Promise<void> {
  for (const table of ["url_answer", "url_count"])
    await session.query(`delete from ${table} where installation = $1`, [id]);
  await session.query(
    `insert into installation (id, account, removed_at) values ($1, '', now())
     on conflict (id) do update set account = '', suspended = false, paused_until = null, removed_at = now()`,
    [id],
  );
}

/** Whether an installation is known to be removed; whatever is still delivered of it is from before. */
export async function isRemoved(session: Session, id: number): Promise<boolean> {
  const rows = await session.query("select 1 as one from installation where id = $1 and removed_at is not null", [id]);
  return rows.length > 0;
}

/** Asks nothing of GitHub for an installation until then (milliseconds since 1970), and for no other. */
export async function pauseInstallation(session: Session, id: number, until: number): Promise<void> {
  await session.query(
    `insert into installation as known (id, account, paused_until) values ($1, '', $2)
     on conflict (id) do update set paused_until = greatest(known.paused_until, $2)`,
    [id, new Date(until).toISOString()],
  );
}

/** Milliseconds since 1970 until when an installation is paused; `suspended`: nothing may be asked, and where it was removed neither; null: it may. */
export async function pauseOf(session: Session, id: number): Promise<number | "suspended" | null> {
  const [row] = await session.query<{ suspended: boolean; until: string | null }>(
    `select suspended or removed_at is not null as suspended, (extract(epoch from paused_until) * 1000)::text as until
     from installation where id = $1 and (suspended or removed_at is not null or paused_until > now())`,
    [id],
  );
  if (row === undefined) return null;
  return row.suspended ? "suspended" : Math.ceil(Number(row.until));
}
