import type { MessagePort } from "node:worker_threads";
import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { glanceAtPull } from "../../adapters/github/pulls/pull-glance.ts";
import type { StoredRepository } from "../../adapters/store/repositories.ts";
import { jsonText } from "../../render/json.ts";
import { DrawnPages } from "./drawn-pages.ts";
import type { DeskTask, DeskTold } from "./evaluating/desk-task.ts";
import { Pool } from "./evaluating/pool.ts";
import { keptFor } from "./jobs/evaluate-for.ts";
import { speakFor } from "./jobs/installation-client.ts";
import { commonOf } from "./jobs/task-common.ts";
import type { Worker } from "./jobs/worker.ts";
import { Access } from "./pages/access.ts";
import { pages } from "./pages/pages.ts";
import { keysOf } from "./pages/sealed.ts";
import type { Answer, AsIf, Site } from "./pages/site.ts";

type Desk = Pool<DeskTask, DeskTold>;

/** Seconds and megabytes of one page, and of what somebody asks to be tried; of that so many may wait. */
export const [page, trial] = [
  { seconds: 20, memory: 256 },
  { seconds: 60, memory: 512 },
];
const mostWaiting = 8;

/** What people look at and ask for, with threads of its own: no evaluation waits for a stranger. */
export function pagesOf(
  worker: Worker,
  refusalStep: number,
): { readonly app: Hono<{ Bindings: HttpBindings }>; close(): Promise<void> } {
  // A desk for each: what strangers have validated must not keep those waiting who maintain a repository.
  const desks = { drawing: deskOf(page), validating: deskOf(page), simulating: deskOf(trial) };
  const app = pages(siteOf(worker, desks, refusalStep));
  return { app, close: async () => void (await Promise.all(Object.values(desks).map((desk) => desk.close()))) };
}

/** A thread that is there while it is used. */
export function deskOf({ seconds, memory }: { readonly seconds: number; readonly memory: number }): Desk {
  return new Pool(1, seconds, { program: new URL("./evaluating/desk-thread.ts", import.meta.url), memory });
}

type Desks = Readonly<Record<"drawing" | "validating" | "simulating", Desk>>;

function siteOf(worker: Worker, { drawing, validating, simulating }: Desks, refusalStep: number): Site {
  const { settings, database } = worker;
  const { serverUrl, apiUrl, publicUrl, login, app, publicWithoutLogin, allowedAccounts } = settings;
  const drawn = new DrawnPages({ desk: drawing, log: worker.log, server: serverUrl });
  const clientOf = async ({ installation }: StoredRepository) => {
    const spoken = await speakFor(worker, installation);
    return spoken.is === "speaking" ? spoken.client : null;
  };
  return {
    database,
    serverUrl,
    isReal: true,
    addressHeader: settings.addressHeader,
    publicUrl,
    login: login === null ? null : { ...login, serverUrl, apiUrl, keys: keysOf(app.privateKey) },
    access: new Access({ database, clientOf, publicWithoutLogin, allowedAccounts }),
    refusalStep,
    draw: (page, read) => drawn.of(page, read),
    validate: (task) => tried(validating, task),
    simulate: (repository, number, asIf) => simulated(worker, simulating, { repository, number, asIf }),
  };
}

/** What somebody asked to be tried, as JSON. */
export async function tried(desk: Desk, task: DeskTask, ports: MessagePort[] = []): Promise<Answer> {
  if (desk.waiting >= mostWaiting) return tooMany;
  const told = await desk.run(task, ports);
  switch (told.is) {
    case "simulated":
      return { status: 200, json: told.report };
    case "validated": {
      const { isValid: valid, controls, problems } = told;
      return { status: 200, json: `${jsonText({ valid, controls, problems })}\n` };
    }
    case "exhausted":
      return failed(422, told.because);
    case "not-simulated":
      return failed(503, told.because);
    case "page":
    case "unreadable":
    case "demo":
      return failed(422, "there is no result");
  }
}

function failed(status: Answer["status"], error: string): Answer {
  return { status, json: `${jsonText({ error })}\n` };
}

const tooMany = failed(503, "too many requests at a time; try again in a minute");

interface Simulation {
  readonly repository: StoredRepository;
  readonly number: number;
  readonly asIf: AsIf;
}

async function simulated(worker: Worker, desk: Desk, { repository, number, asIf }: Simulation): Promise<Answer> {
  const { owner, name: repo, installation } = repository;
  const spoken = await speakFor(worker, installation);
  if (spoken.is !== "speaking") return failed(503, "GitHub does not answer for this repository now");
  try {
    const glance = await glanceAtPull(spoken.client, { owner, repo, number }, worker.settings.programPath);
    const common = commonOf(worker, repository, spoken.token);
    const task = { ...common, is: "pull", pull: { number, ...glance }, withoutMerge: false } as const;
    if (desk.waiting >= mostWaiting) return tooMany;
    // Nothing is waited for in between: the thread that closes it gets it in any case.
    const kept = keptFor(worker, repository);
    return await tried(desk, { is: "simulate", task: { ...task, kept }, asIf }, [kept]);
  } catch (error) {
    worker.log.warn({ repository: repository.id, number }, error instanceof Error ? error.message : String(error));
    return failed(404, "there is no such pull request, or GitHub does not answer now");
  }
}
