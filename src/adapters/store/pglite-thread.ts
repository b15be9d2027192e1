import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Asked, Told } from "./pglite-words.ts";

/** The embedded database on a thread of its own, where its work holds up no answer. */
const port = parentPort;
if (port === null) throw new Error("this is a thread's program");
const database = await opened(join((workerData as { folder: string }).folder, "database"));
const tell = (told: Told) => port.postMessage(told);

port.on("message", async ({ number, ...asked }: Asked) => {
  try {
    tell({ number, rows: await answer(asked) });
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    tell({ number, error: { message, code: code ?? null } });
  }
});

async function answer(asked: Omit<Asked, "number">): Promise<readonly unknown[]> {
  switch (asked.do) {
    case "query":
      return (await database.query(asked.text, [...asked.values])).rows;
    case "exec":
      return (await database.exec(asked.text)).flatMap(({ rows }) => rows ?? []);
    case "listen":
      await database.listen(asked.text, (payload) => tell({ channel: asked.text, payload }));
      return [];
    case "close":
      await database.close();
      return [];
  }
}

async function opened(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) await create(folder);
  return new PGlite(folder, { relaxedDurability: false });
}

/**
 * Makes an empty database, beside its place: a process that is killed meanwhile leaves nothing that looks like one. The one that ships with
 * the sources is unpacked in a fifth of the time that making one takes; an archive of the sources is without it.
 */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  const shipped = fileURLToPath(new URL("../../../bot/empty-database.tar.gz", import.meta.url));
  rmSync(unfinished, { recursive: true, force: true });
  const made = new PGlite(unfinished, existsSync(shipped) ? { loadDataDir: new Blob([readFileSync(shipped)]) } : {});
  await made.query("select 1");
  await made.close();
  renameSync(unfinished, folder);
}
