import type { Session } from "./database.ts";

/** What is looked through: GitHub's list of deliveries, or how repositories stand. */
type Sweep = "deliveries" | "postures";

/** Until when it was looked through (milliseconds since 1970); null: never. */
export async function sweptUntil(session: Session, sweep: Sweep): Promise<number | null> {
  const [row] = await session.query<{ until: string }>(
    "select (extract(epoch from until) * 1000)::text as until from sweep where name = $1",
    [sweep],
  );
  return row === undefined ? null : Math.floor(Number(row.until));
}

export async function sweptNow(session: Session, sweep: Sweep, until: number): Promise<void> {
  await session.query(
    `insert into sweep (name, until) values ($1, $2)
     on conflict (name) do update set until = greatest(sweep.until, $2)`,
    [sweep, new Date(until).toISOString()],
  );
}

/**
 * Repositories whose pull requests were compared with their checks longest ago; they count as compared from here on. `all`: those without
 * a program as well.
 */
export async function nextToCompare(session: Session, most: number, all: boolean): Promise<readonly number[]> {
  const rows = await session.query<{ id: string | number }>(
    `update repository set compared_at = now() where id in (
       select id from repository where (had_program or $2) and (compared_at is null or compared_at < now() - interval '6 hours')
       order by compared_at nulls first limit $1) returning id`,
    [most, all],
  );
  return rows.map(({ id }) => Number(id));
}

/**
 * Repositories with a program that were not asked yet on a day (`YYYY-MM-DD`) how they stand, so many of each installation; they count as
 * asked from here on.
 */
export async function nextForPosture(session: Session, day: string, mostEach: number): Promise<readonly number[]> {
  const rows = await session.query<{ id: string | number }>(
    `update repository set posture_on = $1::date where id in (
       select id from (
         select id, row_number() over (partition by installation order by posture_on nulls first, id) as nth
         from repository where had_program and (posture_on is null or posture_on < $1::date)) due
       where nth <= $2) returning id`,
    [day, mostEach],
  );
  return rows.map(({ id }) => Number(id));
}

/** Forgets what nobody asks for any more: deliveries that GitHub would not send again, what was said of commits left behind, and contents that no evaluation needed. */
export async function forgetOld(session: Session): Promise<void> {
  await session.query("delete from delivery where received_at < now() - interval '7 days'");
  await session.query("delete from installation where removed_at < now() - interval '30 days'");
  await session.query("delete from verdict where state = 'superseded' and started_at < now() - interval '30 days'");
  // GitHub keeps checks for 400 days: https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks#retention-of-checks
  await session.query("delete from check_run where written_at < now() - interval '400 days'");
  await session.query("delete from git_object where used_on < current_date - 30");
  await session.query("delete from url_answer where asked_at < now() - interval '1 hour'");
  await session.query("delete from url_count where day < current_date - 1");
}
