import { enableCompileCache } from "node:module";
import type { DeskTask, DeskTold } from "./desk-task.ts";

// Before anything of it is read.
enableCompileCache();

/** The program of a thread that does what people ask for at pages: it may use up itself, and nothing else. */
export default async function desk(task: DeskTask): Promise<DeskTold> {
  switch (task.is) {
    case "page":
      return (await import("./draw-page.ts")).drawPage(task);
    case "validate":
      return (await import("./validate.ts")).validate(task);
    case "simulate":
      return (await import("./simulate.ts")).simulate(task);
    case "demo":
      return (await import("./demo.ts")).demo(task.today);
  }
}
