import type { CheckConclusion, CheckOutput } from "../../adapters/github/own-check.ts";
import type { Trouble } from "../../adapters/github/trouble.ts";

/** An evaluation for a thread: all of it is data. The App's private key is not. */
export interface Task {
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly today: string;
  readonly programPath: string;
  readonly urlHosts: readonly string[];
  readonly pull: TaskPull;
  /** Whether GitHub is no longer waited for to find out whether it merges. */
  readonly withoutMerge: boolean;
}

/** A pull request as it was when the task was made. */
interface TaskPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly author: string;
  readonly baseBranch: string;
  readonly headBranch: string | null;
}

/** What came of it. */
export type TaskResult =
  | { readonly is: "evaluated"; readonly result: Result }
  | { readonly is: "superseded" | "unsettled"; readonly because: string }
  | { readonly is: "put-off"; readonly because: string; readonly trouble: Trouble };

/** What a check is to say of one pull request. */
export interface Result {
  readonly verdict: "pass" | "warn" | "fail" | "error" | "none";
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  /** Remarks for the log. */
  readonly remarks: readonly string[];
}
