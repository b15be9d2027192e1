import type { Session } from "./database.ts";

/** Where a job comes in its queue, as the queue's `send` takes it. */
interface Turn {
  readonly group: { readonly id: string };
  /** The highest is next; of equal ones the oldest. */
  readonly priority: number;
}

/**
 * Puts a job behind all that its installation waits for, and not behind what others do: installations take turns, each first in, first
 * out, however many jobs one has. This is start-time fair queueing (Goyal, Vin and Cheng, 1996) by priorities: an installation of which
 * nothing waits begins where the queue is now, and each further job is one lower than its last. Null: the repository is not known.
 */
export async function turnOf(session: Session, queue: string, repository: number): Promise<Turn | null> {
  const [found] = await session.query<Waiting>(
    `select of.installation,
      (select max(priority) from queue.job where ${waits} and start_after <= now()) as next,
      (select min(priority) from queue.job where ${waits} and group_id = of.installation) as last
    from (select installation::text from repository where id = $2) of`,
    [queue, repository],
  );
  if (found === undefined) return null;
  const { installation, last } = found;
  const next = found.next ?? 0;
  return { group: { id: installation }, priority: last === null ? next : Math.min(last, next) - 1 };
}

/** As the queue's own index has it, so that both ends are found at once. */
const waits = "name = $1 and state < 'active' and not blocked";

interface Waiting {
  readonly installation: string;
  /** Of the job that is next; null: none is due. */
  readonly next: number | null;
  /** Of the installation's last job that waits; null: none does. */
  readonly last: number | null;
}
