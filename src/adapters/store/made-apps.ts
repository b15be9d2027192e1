import type { Session } from "./database.ts";

/** An App that was made at /setup, without its secrets. */
export interface NamedApp {
  readonly id: number;
  readonly slug: string;
}

export async function keepMadeApp(session: Session, { id, slug }: NamedApp): Promise<void> {
  await session.query("insert into made_app (id, slug) values ($1, $2) on conflict (id) do nothing", [id, slug]);
}

/** The newest one; null: none was made. */
export async function madeAppOf(session: Session): Promise<NamedApp | null> {
  const [row] = await session.query<{ id: string | number; slug: string }>(
    "select id, slug from made_app order by made_at desc limit 1",
  );
  return row === undefined ? null : { id: Number(row.id), slug: row.slug };
}
