import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/adapters/store/database.ts";
import { embedded } from "../../src/adapters/store/embedded.ts";
import { postgres } from "../../src/adapters/store/postgres.ts";
import { ownPostgres } from "./postgres.ts";

/** Where the bot keeps what it knows. */
export interface Store {
  readonly name: "PostgreSQL" | "embedded";
  /** Processes of the bot that share it in a storm, and how many evaluations each does at a time. */
  readonly processes: number;
  readonly evaluations: number;
  readonly variables: Readonly<Record<string, string>>;
  /** Kills it without warning and starts it again; null: it is part of the bot's process. */
  readonly restart: (() => Promise<void>) | null;
  /** Seconds of CPU that it has used beside the bot's processes. */
  cpu(): number;
  /** Opens it for a look; the embedded one only when no process of the bot runs. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

const quiet = () => {};

/** A PostgreSQL of one's own. Throws where there is none. */
export async function postgresStore(): Promise<Store> {
  const own = await ownPostgres();
  return {
    ...own,
    name: "PostgreSQL",
    processes: 2,
    evaluations: 2,
    variables: { DATABASE_URL: own.url },
    open: () => postgres({ url: own.url, connections: 1, warns: quiet }),
  };
}

/** The embedded database in a new folder. */
export async function embeddedStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "controldiff-storm-"));
  return {
    name: "embedded",
    processes: 1,
    evaluations: 3,
    variables: { DATA_FOLDER: folder },
    restart: null,
    cpu: () => 0,
    open: () => embedded(folder, "the storm"),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
