import type { Anchor } from "../../ledger/anchor.ts";
import type { NamedBy } from "../../ledger/export.ts";
import type { Session } from "./database.ts";

/** Keeps that a check on GitHub names a row of the record; of each row the newest such check is kept. */
export async function keepAnchor(
  session: Session,
  repository: number,
  { number, digest }: Anchor,
  check: { readonly id: number; readonly head: string },
): Promise<void> {
  await session.query(
    `insert into anchor (repository, number, digest, check_id, head) values ($1, $2, $3, $4, $5)
     on conflict (repository, number) do update
     set digest = excluded.digest, check_id = excluded.check_id, head = excluded.head, named_at = now()`,
    [repository, number, digest, check.id, check.head],
  );
}

interface Row extends Omit<NamedBy, "check"> {
  readonly check: string | number;
}

/** The rows between two numbers, both included, that checks name, with the check; in order of their numbers. None in a database of an earlier version. */
export async function anchorsOf(
  session: Session,
  repository: number,
  [from, to]: readonly [from: number, to: number],
): Promise<readonly NamedBy[]> {
  const [table] = await session.query<{ there: boolean }>("select to_regclass('anchor') is not null as there");
  if (table?.there !== true) return [];
  const rows = await session.query<Row>(
    `select number as row, digest, check_id as check, head as commit from anchor
     where repository = $1 and number between $2 and $3 order by number`,
    [repository, from, to],
  );
  return rows.map((row) => ({ ...row, check: Number(row.check) }));
}
