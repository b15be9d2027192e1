import type { Session } from "./database.ts";

/** A delivery as it is kept: who and what it is about, and none of its words. */
export interface Delivery {
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly installation: number | null;
  readonly repository: number | null;
}

/** Keeps a delivery, and counts one that comes again; whether it came for the first time. */
export async function keepDelivery(session: Session, delivery: Delivery): Promise<boolean> {
  const { guid, event, action, installation, repository } = delivery;
  const [kept] = await session.query<{ times: number }>(
    `insert into delivery (guid, event, action, installation, repository) values ($1, $2, $3, $4, $5)
     on conflict (guid) do update set times = delivery.times + 1 returning times`,
    [guid, event, action, installation, repository],
  );
  return kept?.times === 1;
}
