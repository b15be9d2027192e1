import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import type { StoredRepository } from "../../adapters/store/repositories.ts";
import type { DeskTask, DeskTold } from "./desk-task.ts";
import { speakFor } from "./installation-client.ts";
import { Access } from "./pages/access.ts";
import { pages } from "./pages/pages.ts";
import { keysOf } from "./pages/sealed.ts";
import type { PageTask, Site } from "./pages/site.ts";
import { Pool } from "./pool.ts";
import type { Worker } from "./worker.ts";

/** Seconds and megabytes of one page. */
const [mostSeconds, memory] = [20, 256];

type Desk = Pool<DeskTask, DeskTold>;

/** What people look at, with a thread of its own for whatever takes long. */
export function pagesOf(worker: Worker): { readonly app: Hono<{ Bindings: HttpBindings }>; close(): Promise<void> } {
  const desk: Desk = new Pool(1, mostSeconds, { program: new URL("./desk-thread.ts", import.meta.url), memory });
  return { app: pages(siteOf(worker, desk)), close: () => desk.close() };
}

function siteOf(worker: Worker, desk: Desk): Site {
  const { settings, database } = worker;
  const { serverUrl, apiUrl, publicUrl, login, app, publicWithoutLogin, allowedAccounts } = settings;
  const clientOf = async ({ installation }: StoredRepository) => {
    const spoken = await speakFor(worker, installation);
    return spoken.is === "speaking" ? spoken.client : null;
  };
  return {
    database,
    serverUrl,
    publicUrl,
    login: login === null ? null : { ...login, serverUrl, apiUrl, keys: keysOf(app.privateKey) },
    access: new Access({ database, clientOf, publicWithoutLogin, allowedAccounts }),
    draw: (task) => draw(worker, desk, task),
  };
}

async function draw({ log }: Worker, desk: Desk, task: PageTask): Promise<string | null> {
  const told = await desk.run(task);
  if (told.is === "page") return told.html;
  log.warn({ repository: task.repository }, told.is === "exhausted" ? told.because : "a report is of another version");
  return null;
}
