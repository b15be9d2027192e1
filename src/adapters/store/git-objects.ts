import type { ObjectStore } from "../object-store.ts";
import type { Session } from "./database.ts";

/** Bytes that are kept of one repository. What was used longest ago goes first. */
const mostBytes = 32 * 1024 * 1024;

interface Row {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly stale: boolean;
}

/** Blobs and folders of one repository, and of no other; nothing is kept of one that is not ours. `warns`: told of what the database did not do. */
export function gitObjects(
  session: Session,
  repository: number,
  { warns, most = mostBytes }: { readonly warns: (remark: string) => void; readonly most?: number },
): ObjectStore {
  return {
    get: async (ids) => {
      try {
        const rows = await session.query<Row>(
          `select id, bytes, used_on < current_date - 7 as stale from git_object where repository = $1 and id = any($2::text[])`,
          [repository, ids],
        );
        const stale = rows.filter((row) => row.stale).map(({ id }) => id);
        if (stale.length > 0) await use(session, repository, stale);
        return new Map(rows.map(({ id, bytes }) => [id, bytes]));
      } catch (error) {
        warns(`what is kept of a repository was not read: ${said(error)}`);
        return new Map();
      }
    },
    put: async (objects) => {
      try {
        await add(session, repository, objects);
        await shorten(session, repository, most);
      } catch (error) {
        warns(`what was read of a repository was not kept: ${said(error)}`);
      }
    },
  };
}

/** So that it is not among what goes first. */
async function use(session: Session, repository: number, ids: readonly string[]): Promise<void> {
  await session.query("update git_object set used_on = current_date where repository = $1 and id = any($2::text[])", [
    repository,
    ids,
  ]);
}

/** Objects in one statement: a repository of 50,000 files has some thousand folders. */
const perStatement = 2_000;

async function add(session: Session, repository: number, objects: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const all = [...objects];
  for (let from = 0; from < all.length; from += perStatement) {
    const some = all.slice(from, from + perStatement);
    await session.query(
      `insert into git_object (repository, id, bytes)
       select repository.id, kept.id, decode(kept.bytes, 'base64')
       from repository, unnest($2::text[], $3::text[]) as kept (id, bytes) where repository.id = $1
       on conflict do nothing`,
      [repository, some.map(([id]) => id), some.map(([, bytes]) => Buffer.from(bytes).toString("base64"))],
    );
  }
}

async function shorten(session: Session, repository: number, most: number): Promise<void> {
  const [row] = await session.query<{ total: string | number }>(
    "select coalesce(sum(octet_length(bytes)), 0) as total from git_object where repository = $1",
    [repository],
  );
  if (Number(row?.total) <= most) return;
  await session.query(
    `delete from git_object where repository = $1 and id in (
       select id from (
         select id, sum(octet_length(bytes)) over (order by used_on desc, id) as total
         from git_object where repository = $1
       ) as ranked where total > $2)`,
    [repository, most],
  );
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
