import type { Session } from "./database.ts";

/** Where a job comes in its queue, as the queue's `send` takes it. */
interface Turn {
  readonly group: { readonly id: string };
  /** The highest is next; of equal ones the oldest. */
  readonly priority: number;
}

/**
 * Puts a job behind all that its installation waits for, and not behind what others do: installations take turns, each first in, first
 * out, however many jobs one has. This is start-time fair queueing (Goyal, Vin and Cheng, 1996) by priorities: each further job is one lower
 * than its installation's last, and none is above the job that waits longest, which nobody overtakes for ever. Null: the repository is
 * not known.
 */
export async function turnOf(session: Session, queue: string, repository: number): Promise<Turn | null> {
  const [found] = await session.query<Waiting>(
    `select of.installation,
      (select priority from queue.job where ${waits} and start_after <= now() order by created_on, priority desc limit 1) as longest,
      (select min(priority) from queue.job where ${waits} and group_id = of.installation) as last
    from (select installation::text from repository where id = $2) of`,
    [queue, repository],
  );
  if (found === undefined) return null;
  const { installation, last } = found;
  const longest = found.longest ?? 0;
  return { group: { id: installation }, priority: last === null ? longest : Math.min(longest, last - 1) };
}

/** As the queue's own index has it: what is done is not read. */
const waits = "name = $1 and state < 'active' and not blocked";

interface Waiting {
  readonly installation: string;
  /** Of the job that is due and waits longest; null: none is due. */
  readonly longest: number | null;
  /** Of the installation's last job that waits; null: none does. */
  readonly last: number | null;
}
