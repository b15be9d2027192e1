import { readdirSync } from "node:fs";
import type { Session } from "./database.ts";

/** Throws where a database was migrated by more than the migrations of a folder: what a newer version keeps there is not known here. */
export async function refuseNewerSchema(session: Session, folder: string): Promise<void> {
  const [found] = await session.query<{ isThere: boolean }>(`select to_regclass('migration') is not null as "isThere"`);
  if (found?.isThere !== true) return;
  const known = new Set(readdirSync(folder).map((file) => file.replace(/\.sql$/, "")));
  const applied = await session.query<{ name: string }>("select name from migration order by id");
  const unknown = applied.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(
      `the database was migrated by a newer version of the bot (${unknown.join(", ")}): start that version, or restore a backup made before it`,
    );
}
