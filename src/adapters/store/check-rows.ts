import type { CheckConclusion } from "../github/checks/own-check.ts";
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
  /** What was written last; null: it is in progress, or that was not kept. */
  readonly conclusion: CheckConclusion | null;
  /** Whether somebody asked for it again since it was written. */
  readonly askedAgain: boolean;
}

interface Row extends Omit<CheckRow, "id" | "externalId"> {
  readonly id: string | number | null;
  readonly external_id: string;
}

export async function checkRow(session: Session, repository: number, head: string): Promise<CheckRow | null> {
  const [row] = await session.query<Row>(
    `select id, external_id, status, digest, annotated, conclusion, asked_again as "askedAgain" from check_run
     where repository = $1 and head = $2`,
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
     set id = null, external_id = $3, status = 'intended', digest = null, annotated = false, conclusion = null`,
    [repository, head, externalId],
  );
}

/** Keeps what was written. */
export async function wroteCheck(
  session: Session,
  repository: number,
  head: string,
  { id, status, digest, annotated, conclusion }: Omit<CheckRow, "externalId" | "askedAgain">,
): Promise<void> {
  await session.query(
    `update check_run set id = $3, status = $4, digest = $5, annotated = $6, conclusion = $7, asked_again = false, written_at = now()
     where repository = $1 and head = $2`,
    [repository, head, id, status, digest, annotated, conclusion],
  );
}

/** Keeps that somebody asked for the check of a commit again: it is to be said once more, also where nothing is new. */
export async function askCheckAgain(session: Session, repository: number, head: string): Promise<void> {
  await session.query("update check_run set asked_again = true where repository = $1 and head = $2", [
    repository,
    head,
  ]);
}

/** Keeps that it was said once more. */
export async function saidCheckAgain(session: Session, repository: number, head: string): Promise<void> {
  await session.query("update check_run set asked_again = false where repository = $1 and head = $2", [
    repository,
    head,
  ]);
}
