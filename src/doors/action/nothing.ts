import type { Job } from "./job.ts";
import { setOutputs } from "./outputs.ts";

/** Says why there is nothing to do, which fails nothing. */
export function nothing({ step }: Job, because: string): number {
  step.log(`nothing to do: ${because}`);
  setOutputs(step, "none", null, null);
  return 0;
}
