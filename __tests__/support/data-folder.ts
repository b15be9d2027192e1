import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Queues } from "../../src/doors/bot/jobs/queues.ts";
import { migrations, openDatabase } from "../../src/doors/bot/settings/open-database.ts";
import { temporary } from "./git.ts";

/** What is left in a folder: a path below it, and the bytes of a file or, of a folder, null. */
type Left = readonly [path: string, bytes: Buffer | null];

interface FirstStart {
  readonly left: readonly Left[];
  /** Its compiled code is shared by the threads of a process for as long as somebody holds it. */
  readonly program: WebAssembly.Module;
}

let started: Promise<FirstStart> | null = null;

/**
 * A folder for a bot, with the database that its first start makes: all tables and queues, and nothing in them. It is made once in each process;
 * the others are copies, which cost a fifth of one.
 */
export async function dataFolder(): Promise<string> {
  started ??= firstStart();
  const folder = temporary();
  for (const [path, bytes] of (await started).left) {
    if (bytes === null) mkdirSync(join(folder, path), { mode: 0o700 });
    else writeFileSync(join(folder, path), bytes, { mode: 0o600 });
  }
  return folder;
}

async function firstStart(): Promise<FirstStart> {
  const program = await WebAssembly.compile(
    readFileSync(new URL("pglite.wasm", import.meta.resolve("@electric-sql/pglite"))),
  );
  const folder = temporary();
  const database = await openDatabase({ databaseUrl: null, dataFolder: folder }, () => {});
  await database.migrate(migrations);
  const queues = new Queues(database, () => {});
  await queues.start();
  await queues.stop(0);
  await database.close();
  return { left: leftIn(folder, "database"), program };
}

/** A folder before what is in it. */
function leftIn(root: string, path: string): readonly Left[] {
  const inside = readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry): readonly Left[] => {
    const at = join(path, entry.name);
    return entry.isDirectory() ? leftIn(root, at) : [[at, readFileSync(join(root, at))]];
  });
  return [[path, null], ...inside];
}
