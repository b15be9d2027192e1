import type { Step } from "../../adapters/runner/step.ts";
import { setOutputs } from "./outputs.ts";

/** Says why there is nothing to do, which fails nothing. */
export function nothing(step: Step, because: string): number {
  step.log(`nothing to do: ${because}`);
  setOutputs(step, "none", null, null);
  return 0;
}
