import { evaluatePull } from "./evaluate-pull.ts";
import type { Task, TaskResult } from "./task.ts";

/** The program of a thread of the pool: one evaluation at a time, which may use up the thread and nothing else. */
export default function thread(task: Task): Promise<TaskResult> {
  return evaluatePull(task);
}
