import type { GitHubClient } from "../adapters/github/client/client.ts";
import type { Trouble } from "../adapters/github/client/trouble.ts";
import type { ChecksQuestion } from "../fetch/checks.ts";
import type { CheckEvidence } from "../model/evidence.ts";
import type { Question } from "../run.ts";

/** Who evaluates for a repository: a job of a workflow, or a server. Everything that differs between the two is told here. */
export interface Evaluator {
  /** Null: there is no token. */
  readonly client: GitHubClient | null;
  /** Sees the organization's teams; null: there is no such token. */
  readonly orgClient: GitHubClient | null;
  readonly programPath: string;
  readonly requiresProgram: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly links: Question["links"];
  /** How checks are waited for; left out: they are not. */
  readonly checks?: ChecksPatience;
  readonly tells: Tells;
  /** What kept GitHub from serving a request, where the evaluation is to be done again later instead of reporting it; null: nothing. */
  readonly trouble: () => Trouble | null;
}

/** How checks that have not ended are waited for. */
interface ChecksPatience extends Pick<ChecksQuestion, "waitSeconds" | "own"> {
  /** Milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
  /** The number of the App that evaluates: its own check is no evidence. */
  readonly without?: number | undefined;
  /** Told of the checks that are asked after. */
  readonly asks?: ((links: readonly CheckEvidence[]) => void) | undefined;
}

/** Where remarks go: a job's log, or a server's. */
export interface Tells {
  readonly notice: (remark: string) => void;
  readonly warning: (remark: string) => void;
  readonly log: (remark: string) => void;
  readonly debug: (remark: string) => void;
}
