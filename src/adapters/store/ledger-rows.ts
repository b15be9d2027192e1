import { nextRow } from "../../ledger/chain.ts";
import type { LedgerContent, LedgerRow } from "../../ledger/row.ts";
import type { Database, Session } from "./database.ts";
import { asStored } from "./storable.ts";

/** What one delivery brought, without what the rows before say. */
export type Arrived = Omit<LedgerContent, "number" | "previous">;

/** Adds rows behind the newest one of their repository, one writer at a time; those that the same delivery added already are left out. */
export async function record(database: Database, guid: string, arrived: readonly Arrived[]): Promise<number> {
  const [first] = arrived;
  if (first === undefined) return 0;
  const { id } = first.repository;
  return database.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock(hashtextextended('ledger', $1::bigint))", [id]);
    const commits = await recordedBy(session, id, guid);
    let newest = await newestRow(session, id);
    let added = 0;
    for (const content of arrived.filter(({ commit }) => !commits.has(commit))) {
      newest = nextRow(newest, asStored(content));
      await insert(session, guid, newest);
      added += 1;
    }
    return added;
  });
}

/** Commits that a delivery added to the record of a repository. */
export async function recordedBy(session: Session, repository: number, guid: string): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ commit: string }>(
    "select commit from ledger where repository = $1 and guid = $2",
    [repository, guid],
  );
  return new Set(rows.map(({ commit }) => commit));
}

async function insert(session: Session, guid: string, row: LedgerRow): Promise<void> {
  await session.query(
    `insert into ledger (repository, number, guid, branch, commit, arrived_at, content)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [row.repository.id, row.number, guid, row.branch, row.commit, row.arrivedAt, JSON.stringify(row)],
  );
}

interface Row {
  readonly content: LedgerRow;
}

/** Null: nothing is recorded of it. */
export async function newestRow(session: Session, repository: number): Promise<LedgerRow | null> {
  const [row] = await session.query<Row>(
    "select content from ledger where repository = $1 order by number desc limit 1",
    [repository],
  );
  return row?.content ?? null;
}

/** The repository that had a name, in any case, when its newest row was recorded; null: nothing is recorded of such a one. */
export async function recordNamed(session: Session, name: string): Promise<number | null> {
  const [row] = await session.query<{ repository: string | number }>(
    `select repository from ledger where lower(content->'repository'->>'name') = lower($1)
     order by arrived_at desc limit 1`,
    [name],
  );
  return row === undefined ? null : Number(row.repository);
}

/**
 * Rows of a repository that arrived between `from` and `to` (days or times, UTC, the second excluded), in order of their numbers, without gaps:
 * one that was recorded between two of them is there whenever it arrived, since several pushes are recorded at a time.
 */
export async function rowsOf(
  session: Session,
  repository: number,
  from: string | null,
  to: string | null,
): Promise<readonly LedgerRow[]> {
  // The server would take a day for one of its own time zone.
  const [since, until] = [from, to].map((at) => (at === null ? null : new Date(at).toISOString()));
  const rows = await session.query<Row>(
    `select content from ledger, (
       select min(number) as first, max(number) as last from ledger where repository = $1
       and ($2::timestamptz is null or arrived_at >= $2) and ($3::timestamptz is null or arrived_at < $3)) as asked
     where repository = $1 and number between asked.first and asked.last order by number`,
    [repository, since, until],
  );
  return rows.map(({ content }) => content);
}

/** Whether the database has a record at all: none has before a bot ran on it. */
export async function hasRecord(session: Session): Promise<boolean> {
  const [row] = await session.query<{ there: boolean }>("select to_regclass('ledger') is not null as there");
  return row?.there === true;
}

/** The newest commit that was recorded of a branch by other deliveries than one; null: none was. */
export async function newestOnBranch(
  session: Session,
  { repository, branch, guid }: { readonly repository: number; readonly branch: string; readonly guid: string },
): Promise<string | null> {
  const [row] = await session.query<{ commit: string }>(
    `select commit from ledger where repository = $1 and branch = $2 and guid <> $3 order by number desc limit 1`,
    [repository, branch, guid],
  );
  return row?.commit ?? null;
}

/** Whether anything was recorded of a branch. */
export async function isRecorded(session: Session, repository: number, branch: string): Promise<boolean> {
  const rows = await session.query("select 1 as one from ledger where repository = $1 and branch = $2 limit 1", [
    repository,
    branch,
  ]);
  return rows.length > 0;
}
