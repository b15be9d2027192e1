import { type GitHubClient, gitHubClient } from "../../adapters/github/client.ts";
import type { Step } from "../../adapters/runner/step.ts";
import { readInputs, type Settings } from "./inputs.ts";
import { type Runner, runnerOf } from "./runner.ts";

/** Everything the Action takes from its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly step: Step;
  readonly now: () => Date;
  /** How to wait before GitHub is asked again. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds until an answer of GitHub's is no longer waited for. */
  readonly answerWithin?: number;
}

/** One job: what is asked of it, where it runs, and who can be asked. */
export interface Job {
  readonly settings: Settings;
  readonly runner: Runner;
  readonly step: Step;
  /** Null: there is no token. */
  readonly client: GitHubClient | null;
  /** Sees the organisation's teams; null: there is no such token. */
  readonly orgClient: GitHubClient | null;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly wait: Surroundings["wait"];
}

/** Reads the inputs and the runner's variables. Throws `InputError`. */
export function jobOf({ env, step, now, wait, answerWithin }: Surroundings): Job {
  const settings = readInputs(step.input);
  const runner = runnerOf(env);
  const patience = { ...(wait !== undefined && { wait }), ...(answerWithin !== undefined && { answerWithin }) };
  const clientOf = (token: string | null) =>
    token === null ? null : gitHubClient({ token, apiUrl: runner.apiUrl, ...patience });
  return {
    settings,
    runner,
    step,
    client: clientOf(settings.token),
    orgClient: clientOf(settings.orgToken),
    today: now().toISOString().slice(0, 10),
    wait,
  };
}
