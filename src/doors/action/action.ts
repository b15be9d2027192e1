import { readFileSync } from "node:fs";
import { gitHubClient } from "../../adapters/github-client.ts";
import type { Step } from "../../adapters/step.ts";
import { publish } from "../../publish.ts";
import { readInputs } from "../inputs.ts";
import { conclude, failed, tell } from "./conclusion.ts";
import { evaluate } from "./evaluate.ts";
import { readEvent } from "./event.ts";
import { outletsFor, reportPathOf } from "./outlets.ts";
import { setOutputs } from "./outputs.ts";
import { runnerOf } from "./runner.ts";

/** Everything the Action takes from its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly step: Step;
  readonly now: () => Date;
}

/** The Action: what GitHub's runner says in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function action({ env, step, now }: Surroundings): Promise<number> {
  try {
    return await judge(step, env, now().toISOString().slice(0, 10));
  } catch (error) {
    setOutputs(step, "error", null, null);
    return failed(step, error);
  }
}

async function judge(step: Step, env: Surroundings["env"], today: string): Promise<number> {
  const settings = readInputs(step.input);
  const runner = runnerOf(env);
  const event = readEvent(runner.eventName, textOf(runner.eventPath), runner.repository);
  const client = settings.token === null ? null : gitHubClient({ token: settings.token, apiUrl: runner.apiUrl });
  const report = await evaluate({ settings, event, runner, client, step, today });
  const deliveries = await publish(report, outletsFor({ settings, event, runner, client, step }));
  tell(step, deliveries);
  setOutputs(step, report.verdict.is, report, { deliveries, reportPath: reportPathOf(settings, runner) });
  return conclude(step, report);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
