import type { Session } from "./database.ts";

/** The check run of a commit, as far as it is known here. */
export interface CheckRow {
  /** GitHub's number; null: it is not known whether it was made. */
  readonly id: number | null;
  readonly externalId: string;
  readonly status: "intended" | "in_progress" | "completed";
  /** Of what was written last. */
  readonly digest: string | null;
  /** Whether annotations were written: GitHub adds to them, and takes none away. */
  readonly annotated: boolean;
}

interface Row {
  readonly id: string | number | null;
  readonly external_id: string;
  readonly status: CheckRow["status"];
  readonly digest: string | null;
  readonly annotated: boolean;
}

export async function checkRow(session: Session, repository: number, head: string): Promise<CheckRow | null> {
  const [row] = await session.query<Row>(
    "select id, external_id, status, digest, annotated from check_run where repository = $1 and head = $2",
    [repository, head],
  );
  if (row === undefined) return null;
  const { id, external_id: externalId, ...rest } = row;
  return { ...rest, id: id === null ? null : Number(id), externalId };
}

/** Keeps that a check is about to be made, before it is. */
export async function intendCheck(
  session: Session,
  repository: number,
  head: string,
  externalId: string,
): Promise<void> {
  await session.query(
    `insert into check_run (repository, head, external_id, status) values ($1, $2, $3, 'intended')
     on conflict (repository, head) do update
     set id = null, external_id = $3, status = 'intended', digest = null, annotated = false`,
    [repository, head, externalId],
  );
}

/** Keeps what was written. */
export async function wroteCheck(
  session: Session,
  repository: number,
  head: string,
  { id, status, digest, annotated }: Omit<CheckRow, "externalId">,
): Promise<void> {
  await session.query(
    `update check_run set id = $3, status = $4, digest = $5, annotated = $6, written_at = now()
     where repository = $1 and head = $2`,
    [repository, head, id, status, digest, annotated],
  );
}
