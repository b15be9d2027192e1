import { setTimeout as sleep } from "node:timers/promises";
import type { Session } from "../../src/adapters/store/database.ts";
import type { Sender } from "./sender.ts";

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

/** Jobs whose time has come and that are not done, or failed to their last try. One that fails before waits twice, and is done once. */
async function unfinished(session: Session): Promise<readonly string[]> {
  for (let tries = 0; ; tries += 1) {
    const rows = await session.query<{ name: string; state: string; count: string | number }>(
      `select name, state, count(*) as count from queue.job
       where name <> 'sweep' and (state = 'failed' and retry_count >= retry_limit or state in ('created', 'retry', 'active') and start_after < now())
       group by name, state order by name, state`,
    );
    if (rows.length === 0 || tries === 20)
      return rows.map(({ name, state, count }) => `${count} jobs of ${name} are ${state}`);
    await sleep(500);
  }
}
