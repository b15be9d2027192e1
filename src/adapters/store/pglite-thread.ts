import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Asked, Told } from "./pglite-words.ts";

/** The embedded database on a thread of its own, where its work holds up no answer. */
const port = parentPort;
if (port === null) throw new Error("this is a thread's program");
const database = new PGlite((workerData as { folder: string }).folder, { relaxedDurability: false });
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
