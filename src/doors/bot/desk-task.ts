import type { Problem } from "../../model/problem.ts";
import type { AsIf, PageTask, ValidateTask } from "./pages/site.ts";
import type { PullTask } from "./task.ts";

/** A pull request that is to be evaluated as if something were otherwise. */
export interface SimulateTask {
  readonly is: "simulate";
  readonly task: PullTask;
  readonly asIf: AsIf;
}

/** What a thread is asked at a page. */
export type DeskTask = PageTask | ValidateTask | SimulateTask;

export type DeskTold =
  | { readonly is: "page"; readonly html: string }
  /** What was kept is not of this version's form. */
  | { readonly is: "unreadable" }
  | {
      readonly is: "validated";
      readonly isValid: boolean;
      /** Null: there is no program. */
      readonly controls: number | null;
      readonly problems: readonly Problem[];
    }
  /** The report as JSON. */
  | { readonly is: "simulated"; readonly report: string }
  | { readonly is: "not-simulated"; readonly because: string };
