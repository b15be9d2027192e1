import type { CheckConclusion, CheckOutput } from "../../../adapters/github/checks/own-check.ts";
import type { PackedReport } from "../../../adapters/store/page-reports.ts";
import type { Problem } from "../../../model/problem.ts";
import type { AsIf, PageTask, ValidateTask } from "../pages/site.ts";
import type { PullTask } from "./task.ts";

/** A pull request that is to be evaluated as if something were otherwise. */
export interface SimulateTask {
  readonly is: "simulate";
  readonly task: PullTask;
  readonly asIf: AsIf;
}

/** An example, evaluated for whoever has not set up an App yet. */
interface DemoTask {
  readonly is: "demo";
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

export interface DemoPull {
  readonly number: number;
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  readonly packed: PackedReport;
}

/** What a thread is asked at a page. */
export type DeskTask = PageTask | ValidateTask | SimulateTask | DemoTask;

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
  | { readonly is: "not-simulated"; readonly because: string }
  | { readonly is: "demo"; readonly pulls: readonly DemoPull[] };
