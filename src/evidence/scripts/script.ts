import type { Call } from "../../files/scripts/call.ts";

/** Commands that stand in the repository and not in the workflow: a script, what makes a target, a script of package.json. */
export interface Script {
  /** The file that they stand in. */
  readonly path: string;
  readonly text: string;
  /** Where they run. */
  readonly folder: string;
  /** As a step's: empty where a failure ends them. */
  readonly shell: string;
  /** Whether a shell runs them; of other languages only what does nothing is told. */
  readonly isShell: boolean;
  /** What is run beside the text. */
  readonly needs: readonly Call[];
}

/** Longer files are not looked into. */
export const longestFile = 200_000;

/** Scripts of one commit that are looked into. */
export const mostScripts = 500;

/** The shell of a script that goes on after a failure. */
export const goesOn = "sh {0}";
