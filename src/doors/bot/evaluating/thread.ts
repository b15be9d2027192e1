import { enableCompileCache, flushCompileCache } from "node:module";
import type { Task, TaskResult } from "./task.ts";

// Before anything of it is read: a thread that has to compile it all takes three times as long to begin.
enableCompileCache();
const { evaluatePull } = await import("./evaluate-pull.ts");
const { evaluateGroup } = await import("./evaluate-group.ts");
const { evaluatePosture } = await import("./evaluate-posture.ts");
const { carryOutCommand } = await import("./carry-out-command.ts");

// For the next start: a process that is killed keeps nothing of it.
flushCompileCache();

/** The program of a thread of the pool: one evaluation at a time, which may use up the thread and nothing else. */
export default async function thread(task: Task): Promise<TaskResult> {
  try {
    return await done(task);
  } finally {
    task.kept?.close();
  }
}

async function done(task: Task): Promise<TaskResult> {
  switch (task.is) {
    case "pull":
      return evaluatePull(task);
    case "group":
      return evaluateGroup(task);
    case "posture":
      return evaluatePosture(task);
    case "command":
      return carryOutCommand(task);
  }
}
