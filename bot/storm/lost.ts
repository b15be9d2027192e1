import { setTimeout as sleep } from "node:timers/promises";
import type { Session } from "../../src/adapters/store/database.ts";
import type { Sender } from "./sender.ts";

/** Milliseconds in which one of the jobs that are left has to be done. */
const patience = 30_000;

/** What was acknowledged and is not in the database, what was forged and is, and jobs that nobody will do any more, in words. */
export async function lost(session: Session, { taken, forged }: Sender): Promise<readonly string[]> {
  const rows = await session.query<{ guid: string }>("select guid from delivery");
  const known = new Set(rows.map(({ guid }) => guid));
  const missing = [...taken].filter((guid) => !known.has(guid)).length;
  const believed = [...forged].filter((guid) => known.has(guid)).length;
  return [
    ...(missing > 0 ? [`${missing} deliveries were acknowledged and are not in the database`] : []),
    ...(believed > 0 ? [`${believed} deliveries that were forged or too large are in the database`] : []),
    ...(await unfinished(session)),
  ];
}

/**
 * Jobs whose time has come and that are not done, or failed to their last try. One that fails before waits twice, and is done once. As long as
 * there are fewer from time to time, they are waited for.
 */
async function unfinished(session: Session): Promise<readonly string[]> {
  let fewest = Number.POSITIVE_INFINITY;
  for (let since = Date.now(); ; await sleep(500)) {
    const rows = await session.query<{ name: string; state: string; count: string | number }>(
      `select name, state, count(*) as count from queue.job
       where name <> 'sweep' and (state = 'failed' and retry_count >= retry_limit or state in ('created', 'retry', 'active') and start_after < now())
       group by name, state order by name, state`,
    );
    const left = rows.reduce((sum, { count }) => sum + Number(count), 0);
    if (left < fewest) since = Date.now();
    if (left === 0 || Date.now() - since > patience)
      return rows.map(({ name, state, count }) => `${count} jobs of ${name} are ${state}`);
    fewest = Math.min(fewest, left);
  }
}
