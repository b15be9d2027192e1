import type { MessagePort } from "node:worker_threads";
import { gitObjects } from "../../../adapters/store/git-objects.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import { urlMemory } from "../../../adapters/store/url-memory.ts";
import { portTo } from "../evaluating/kept-port.ts";
import type { Ended } from "../evaluating/pool.ts";
import type { Task } from "../evaluating/task.ts";
import type { Worker } from "./worker.ts";

type Of = Pick<StoredRepository, "id" | "installation">;

/** Evaluates on a thread, with what is kept of that repository and for its installation, and of no other. */
export function evaluateFor(worker: Worker, repository: Of, task: Task): Promise<Ended> {
  const kept = keptFor(worker, repository);
  return worker.pool.run({ ...task, kept }, [kept]);
}

/** A thread's way to what is kept; whoever it is given to closes it. */
export function keptFor({ database, log }: Pick<Worker, "database" | "log">, { id, installation }: Of): MessagePort {
  const warns = (remark: string) => log.warn({ repository: id }, remark);
  return portTo({ objects: gitObjects(database, id, { warns }), urls: urlMemory(database, installation) });
}
