import type { Session } from "../../src/adapters/store/database.ts";

/** What a row takes, indexes included. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Tables that grow with what happens. */
const names = ["delivery", "verdict", "check_run", "page_report", "git_object", "queue.job"] as const;

/** The rows and bytes of each table that grows. */
export async function tablesOf(session: Session): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const name of names) {
    const [row] = await session.query<{ rows: string | number; bytes: string | number }>(
      // The tree of a table without partitions is empty.
      `select count(*) as rows, coalesce((select sum(pg_total_relation_size(relid)) from pg_partition_tree('${name}')),
         pg_total_relation_size('${name}')) as bytes from ${name}`,
    );
    tables.push({ name, rows: Number(row?.rows), bytes: Number(row?.bytes) });
  }
  const [judged] = await session.query<{ bytes: string | number | null }>(
    "select avg(octet_length(judged::text)) as bytes from verdict where judged is not null",
  );
  // A row of the record is what was judged, who brought it and its numbers, twice: the row and its index.
  return [...tables, { name: "ledger", rows: 1, bytes: Number(judged?.bytes ?? 0) + 1_000 }];
}
