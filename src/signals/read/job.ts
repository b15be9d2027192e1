import type { ShellCommand } from "./commands.ts";

/** What a CI workflow does, as far as its file says. */
export interface Workflow {
  /** Names of the events that start it; null where the file does not say. */
  readonly events: readonly string[] | null;
  /** What its token may do unless a job says otherwise. */
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
  /** Lines of jobs that wait for a person. */
  readonly approvals: readonly number[];
}

export interface Job {
  readonly id: string;
  readonly line: number;
  /** Another workflow that the job calls; null where it has steps. */
  readonly calls: string | null;
  readonly permissions: unknown;
  readonly steps: readonly Step[];
}

export interface Step {
  /** The action, in lower case; empty where the step runs commands. */
  readonly uses: string;
  readonly line: number;
  readonly commands: readonly ShellCommand[];
  /** Whether its failure fails nothing. */
  readonly isAdvisory: boolean;
  /** What the action is given. */
  readonly inputs: unknown;
}
