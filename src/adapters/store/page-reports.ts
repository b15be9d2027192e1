import type { Session } from "./database.ts";
import type { PullHead } from "./verdicts.ts";

/** A report and why its program's other controls were not selected: JSON of each, as gzip packs it. */
export interface PackedReport {
  readonly report: Uint8Array;
  readonly others: Uint8Array;
}

export interface KeptReport extends PackedReport {
  readonly head: string;
  /** UTC, `YYYY-MM-DD HH:MM`. */
  readonly evaluatedAt: string;
}

/** Bytes of one report, and reports of one repository: the newest ones. */
const [largest, mostOfRepository] = [2_000_000, 500];

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
    `delete from page_report where repository = $1 and number in
       (select number from page_report where repository = $1 order by evaluated_at desc offset $2)`,
    [repository, mostOfRepository],
  );
}

/** Null: none is kept. */
export async function reportOfPull(session: Session, repository: number, number: number): Promise<KeptReport | null> {
  const [row] = await session.query<KeptReport & { evaluated: string }>(
    `select head, report, others, to_char(evaluated_at at time zone 'utc', 'YYYY-MM-DD HH24:MI') as evaluated
     from page_report where repository = $1 and number = $2`,
    [repository, number],
  );
  if (row === undefined) return null;
  const { evaluated, head, report, others } = row;
  return { head, report, others, evaluatedAt: evaluated };
}
