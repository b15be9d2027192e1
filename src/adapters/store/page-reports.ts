import type { Session } from "./database.ts";
import type { PullHead } from "./verdicts.ts";

/** A report and why its program's other controls were not selected: JSON of each, as gzip packs it. */
export interface PackedReport {
  readonly report: Uint8Array;
  readonly others: Uint8Array;
}

export interface ReportAt {
  readonly head: string;
  /** Another evaluation has another one. */
  readonly evaluatedAt: string;
  /** Of the report as it is kept. */
  readonly bytes: number;
}

/** Bytes of one report; reports of one repository and their bytes: the newest ones. Whoever opens pull requests adds to them. */
const [largest, mostOfRepository, mostBytes] = [2_000_000, 500, 64_000_000];

/** Keeps the report of a pull request's newest evaluation in place of the one before. One that is too large is not kept, and neither is the old one. */
export async function keepReport(
  session: Session,
  { repository, number, head }: PullHead,
  { report, others }: PackedReport,
): Promise<void> {
  if (report.length + others.length > largest)
    return void (await session.query("delete from page_report where repository = $1 and number = $2", [
      repository,
      number,
    ]));
  // A repository that was removed meanwhile is not known any more, and nothing of it is kept.
  if ((await session.query("select 1 as one from repository where id = $1 for share", [repository])).length === 0)
    return;
  await session.query(
    `insert into page_report (repository, number, head, report, others) values ($1, $2, $3, $4, $5)
     on conflict (repository, number) do update set head = $3, report = $4, others = $5, evaluated_at = now()`,
    [repository, number, head, Buffer.from(report), Buffer.from(others)],
  );
  await session.query(
    `delete from page_report where repository = $1 and number in (
       select number from (
         select number, row_number() over newest as at,
                sum(octet_length(report) + octet_length(others)) over (newest rows unbounded preceding) as bytes
         from page_report where repository = $1 window newest as (order by evaluated_at desc, number)
       ) as kept where at > $2 or bytes > $3)`,
    [repository, mostOfRepository, mostBytes],
  );
}

/** What is known of a report without reading it; null: none is kept. */
export async function reportAt(session: Session, repository: number, number: number): Promise<ReportAt | null> {
  const [row] = await session.query<{ head: string; evaluated: string; bytes: number }>(
    `select head, evaluated_at::text as evaluated, octet_length(report) as bytes
     from page_report where repository = $1 and number = $2`,
    [repository, number],
  );
  return row === undefined ? null : { head: row.head, evaluatedAt: row.evaluated, bytes: row.bytes };
}

/** Null: none is kept. */
export async function reportOfPull(session: Session, repository: number, number: number): Promise<PackedReport | null> {
  const [row] = await session.query<{ report: Uint8Array; others: Uint8Array }>(
    "select report, others from page_report where repository = $1 and number = $2",
    [repository, number],
  );
  return row ?? null;
}
