import { gitHubClient } from "../../adapters/github/client/client.ts";
import type { Step } from "../../adapters/runner/step.ts";
import type { Evaluator, Tells } from "../../pulls/evaluator.ts";
import { linksAsked } from "../links-asked.ts";
import type { Settings } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** Everything the Action takes from its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly step: Step;
  readonly now: () => Date;
  /** Told when the code is loaded and work begins; left out: nobody waits for that. */
  readonly begins?: () => void;
  /** How to wait before GitHub is asked again. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds until an answer of GitHub's is no longer waited for. */
  readonly answerWithin?: number;
}

/** One job: what is asked of it, where it runs, and who can be asked. */
export interface Job extends Evaluator {
  readonly settings: Settings;
  readonly runner: Runner;
  readonly step: Step;
  readonly wait: Surroundings["wait"];
}

/** What the inputs and the runner's variables say. */
export interface Asked {
  readonly settings: Settings;
  readonly runner: Runner;
}

/** Opens what the work needs. */
export function jobOf({ step, now, wait, answerWithin }: Surroundings, { settings, runner }: Asked): Job {
  const patience = { ...(wait !== undefined && { wait }), ...(answerWithin !== undefined && { answerWithin }) };
  const clientOf = (token: string | null) =>
    token === null ? null : gitHubClient({ token, apiUrl: runner.apiUrl, ...patience });
  return {
    settings,
    runner,
    step,
    programPath: settings.programPath,
    requiresProgram: settings.requiresProgram,
    links: linksAsked(settings.urls, settings.urlHosts, step.debug),
    checks: { waitSeconds: settings.checksWait, own: runner.own, wait },
    tells: tellsOf(step),
    // A job cannot come back later.
    trouble: () => null,
    client: clientOf(settings.token),
    orgClient: clientOf(settings.orgToken),
    today: now().toISOString().slice(0, 10),
    wait,
  };
}

function tellsOf(step: Step): Tells {
  const title = "controldiff";
  return {
    notice: (remark) => step.annotate("notice", remark, { title }),
    warning: (remark) => step.annotate("warning", remark, { title }),
    log: step.log,
    debug: step.debug,
  };
}
