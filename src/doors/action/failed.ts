import type { Step } from "../../adapters/runner/step.ts";
import { projectUrl } from "../../model/help.ts";
import { Unreadable } from "../../ports.ts";
import { exitCodes } from "./exit-codes.ts";
import { InputError } from "./inputs.ts";

const couldNot = "controldiff: could not evaluate";

/** The user's mistakes and the world's troubles are sentences; everything else is a bug of ours. */
export function failed(step: Step, error: unknown): number {
  if (error instanceof InputError) {
    for (const mistake of error.mistakes) step.annotate("error", mistake, { title: "controldiff: wrong input" });
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    step.annotate("error", error.message, { title: couldNot });
    return exitCodes.configuration;
  }
  step.annotate(
    "error",
    `${error instanceof Error ? error.message : String(error)}. Please report it: ${projectUrl}/issues/new`,
    { title: "controldiff: internal error" },
  );
  if (error instanceof Error) step.debug(error.stack ?? "");
  return exitCodes.internal;
}
