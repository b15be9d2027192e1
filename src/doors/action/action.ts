import { readFileSync } from "node:fs";
import { readEvent } from "./event.ts";
import { failed } from "./failed.ts";
import { readInputs } from "./inputs.ts";
import type { Surroundings } from "./job.ts";
import { nothing } from "./nothing.ts";
import { setOutputs } from "./outputs.ts";
import { runnerOf } from "./runner.ts";

/** The Action: what GitHub's runner says in, an exit code out. The one place that catches, so that nobody ever sees a stack trace. */
export async function action(surroundings: Surroundings): Promise<number> {
  const { step } = surroundings;
  try {
    return await serve(surroundings);
  } catch (error) {
    setOutputs(step, "error", null, null);
    return failed(step, error);
  }
}

/** Decides first, and reads the code of what is to be done then. */
async function serve(surroundings: Surroundings): Promise<number> {
  const settings = readInputs(surroundings.step.input);
  const runner = runnerOf(surroundings.env);
  const event = readEvent(runner, textOf(runner.eventPath));
  if (event.kind === "nothing") return nothing(surroundings.step, event.because);
  const { serveEvent } = await import("./roads.ts");
  return serveEvent(surroundings, { settings, runner }, event);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
