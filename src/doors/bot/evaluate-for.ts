import { gitObjects } from "../../adapters/store/git-objects.ts";
import { portTo } from "./objects-port.ts";
import type { Ended } from "./pool.ts";
import type { Task } from "./task.ts";
import type { Worker } from "./worker.ts";

/** Evaluates on a thread, with what is kept of that repository and of no other. */
export function evaluateFor({ pool, database, log }: Worker, repository: number, task: Task): Promise<Ended> {
  const objects = portTo(gitObjects(database, repository, { warns: (remark) => log.warn({ repository }, remark) }));
  return pool.run({ ...task, objects }, [objects]);
}
