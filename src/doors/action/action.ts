import { readFileSync } from "node:fs";
import { type GitHubClient, gitHubClient } from "../../adapters/github-client.ts";
import { readHead } from "../../adapters/github-pull.ts";
import { type Step, workflowStep } from "../../adapters/workflow-commands.ts";
import { publish } from "../../publish.ts";
import { readInputs } from "../inputs.ts";
import { conclude, failed, superseded, tell } from "./conclusion.ts";
import { evaluate } from "./evaluate.ts";
import { type PullRequestEvent, readEvent } from "./event.ts";
import { outletsFor, reportPathOf } from "./outlets.ts";
import { setOutputs } from "./outputs.ts";
import { runnerOf } from "./runner.ts";

/** Everything the Action takes from its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => unknown;
  readonly now: () => Date;
}

/** The Action: what GitHub's runner says in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function action({ env, print, now }: Surroundings): Promise<number> {
  const step = workflowStep(env, print);
  try {
    return await judge(step, env, now().toISOString().slice(0, 10));
  } catch (error) {
    setOutputs(step, "error", null, null);
    return failed(step, error);
  }
}

async function judge(step: Step, env: Surroundings["env"], today: string): Promise<number> {
  // The runner's own spelling: upper case, hyphens kept.
  const settings = readInputs((name) => env[`INPUT_${name.toUpperCase()}`] ?? "");
  const runner = runnerOf(env);
  const event = readEvent(runner.eventName, textOf(runner.eventPath), runner.repository);
  const client = settings.token === null ? null : gitHubClient({ token: settings.token, apiUrl: runner.apiUrl });
  const movedTo = client === null ? null : await headAfter(client, event);
  if (movedTo !== null) return superseded(step, event, movedTo);
  const report = await evaluate({ settings, event, runner, client, step, today });
  const deliveries = await publish(report, outletsFor({ settings, event, runner, client, step }));
  tell(step, deliveries);
  setOutputs(step, report.verdict.is, report, { deliveries, reportPath: reportPathOf(settings, runner) });
  return conclude(step, report);
}

/** The commit the pull request has moved on to since the event, as it has when somebody runs an old run again; otherwise null. */
async function headAfter(client: GitHubClient, event: PullRequestEvent): Promise<string | null> {
  try {
    const head = await readHead(client, event);
    return head === event.head ? null : head;
  } catch {
    // The verdict is about the checkout and needs no API; the comment looks again before it writes.
    return null;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
