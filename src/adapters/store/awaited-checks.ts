import type { Session } from "./database.ts";

/** A check or status that somebody made of a commit; `name` null: any of them may have changed. */
export interface MadeAt {
  readonly repository: number;
  readonly head: string;
  readonly name: string | null;
}

/**
 * Pull requests whose evidence a check is, at the commit that it was made of; names of statuses are the same whatever their case. While
 * one is evaluated for the first time it is not known yet what its evidence is: then what it is elsewhere in the repository counts.
 */
export async function pullsAwaiting(session: Session, { repository, head, name }: MadeAt): Promise<readonly number[]> {
  const rows = await session.query<{ number: number }>(
    `select number from verdict as at_commit
     where repository = $1 and head = $2 and state <> 'superseded' and number > 0 and exists (
       select 1 from verdict as known where known.repository = $1 and jsonb_array_length(known.checks) > 0
       and ($3::text is null or jsonb_exists(known.checks, lower($3::text)))
       and (at_commit.settled_at is null or (known.head = $2 and known.number = at_commit.number))
     ) order by number`,
    [repository, head, name],
  );
  return rows.map(({ number }) => number);
}
