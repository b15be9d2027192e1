import { gitObjects } from "../../adapters/store/git-objects.ts";
import type { StoredRepository } from "../../adapters/store/repositories.ts";
import { urlMemory } from "../../adapters/store/url-memory.ts";
import { portTo } from "./kept-port.ts";
import type { Ended } from "./pool.ts";
import type { Task } from "./task.ts";
import type { Worker } from "./worker.ts";

/** Evaluates on a thread, with what is kept of that repository and for its installation, and of no other. */
export function evaluateFor(
  { pool, database, log }: Worker,
  { id, installation }: Pick<StoredRepository, "id" | "installation">,
  task: Task,
): Promise<Ended> {
  const warns = (remark: string) => log.warn({ repository: id }, remark);
  const kept = portTo({ objects: gitObjects(database, id, { warns }), urls: urlMemory(database, installation) });
  return pool.run({ ...task, kept }, [kept]);
}
