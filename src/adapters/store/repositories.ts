import type { Session } from "./database.ts";
import { storableJson } from "./storable.ts";

/** A repository as its newest delivery names it. */
export interface StoredRepository {
  readonly id: number;
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
}

/** Keeps what a repository is called now; nothing is written where that is known, or its installation was removed. */
export function keepRepository(session: Session, repository: StoredRepository): Promise<void> {
  return keepRepositories(session, [repository]);
}

/** The same of many. */
export async function keepRepositories(session: Session, all: readonly StoredRepository[]): Promise<void> {
  if (all.length === 0) return;
  await session.query(
    `insert into repository as known (id, installation, owner, name)
     select distinct on (id) id, installation, owner, name
     from jsonb_to_recordset($1::jsonb) as told (id bigint, installation bigint, owner text, name text)
     where not exists (select 1 from installation where installation.id = told.installation and removed_at is not null)
     on conflict (id) do update
     set installation = excluded.installation, owner = excluded.owner, name = excluded.name, seen_at = now()
     where (known.installation, known.owner, known.name) is distinct from (excluded.installation, excluded.owner, excluded.name)`,
    [JSON.stringify(all)],
  );
}

interface Row {
  readonly installation: string | number;
  readonly owner: string;
  readonly name: string;
}

/** Null: it is not known, or was removed. */
export async function repositoryOf(session: Session, id: number): Promise<StoredRepository | null> {
  const [row] = await session.query<Row>("select installation, owner, name from repository where id = $1", [id]);
  return row === undefined ? null : { id, installation: Number(row.installation), owner: row.owner, name: row.name };
}

/**
 * The repositories that had a name, in any case, by their newest deliveries, the newest first: whose it is now GitHub says, since a name
 * goes from one to another before we hear of it.
 */
export async function repositoriesNamed(
  session: Session,
  owner: string,
  name: string,
): Promise<readonly StoredRepository[]> {
  const rows = await session.query<Row & { id: string | number }>(
    `select id, installation, owner, name from repository where lower(owner) = lower($1) and lower(name) = lower($2)
     order by seen_at desc limit 3`,
    [owner, name],
  );
  return rows.map(({ id, installation, ...called }) => ({
    ...called,
    id: Number(id),
    installation: Number(installation),
  }));
}

/** Keeps that a program was seen in a repository. */
export async function sawProgram(session: Session, id: number): Promise<void> {
  await session.query("update repository set had_program = true where id = $1 and not had_program", [id]);
}

/** Keeps which files its program and its evidence are at base; nothing is written where that is known. */
export async function keepPaths(session: Session, id: number, paths: readonly string[]): Promise<void> {
  const sorted = storableJson([...paths].sort());
  await session.query("update repository set paths = $2::jsonb where id = $1 and paths is distinct from $2::jsonb", [
    id,
    sorted,
  ]);
}

/** Which files its program and its evidence were when it was evaluated last. */
export async function pathsOf(session: Session, id: number): Promise<ReadonlySet<string>> {
  const [row] = await session.query<{ paths: readonly string[] | null }>("select paths from repository where id = $1", [
    id,
  ]);
  return new Set(row?.paths ?? []);
}

/** Whether a program was ever seen in it. */
export async function hadProgram(session: Session, id: number): Promise<boolean> {
  const rows = await session.query("select 1 as one from repository where id = $1 and had_program", [id]);
  return rows.length > 0;
}

/** Forgets everything about repositories that are not ours any more. */
export async function forgetRepositories(session: Session, ids: readonly number[]): Promise<void> {
  for (const table of ["verdict", "check_run", "git_object", "page_report"])
    await session.query(`delete from ${table} where repository = any($1::bigint[])`, [ids]);
  await session.query("delete from repository where id = any($1::bigint[])", [ids]);
}

/** Forgets a repository of which nothing was ever kept but its name. */
export async function forgetUnused(session: Session, id: number): Promise<void> {
  await session.query(
    `delete from repository where id = $1 and not had_program
     and not exists (select 1 from verdict where verdict.repository = repository.id)`,
    [id],
  );
}

/** Those of some repositories that an installation has. */
export async function repositoriesIn(
  session: Session,
  installation: number,
  ids: readonly number[],
): Promise<readonly number[]> {
  const all = new Set(await repositoriesOf(session, installation));
  return ids.filter((id) => all.has(id));
}

/** The repositories of an installation. */
export async function repositoriesOf(session: Session, installation: number): Promise<readonly number[]> {
  const rows = await session.query<{ id: string | number }>("select id from repository where installation = $1", [
    installation,
  ]);
  return rows.map(({ id }) => Number(id));
}
