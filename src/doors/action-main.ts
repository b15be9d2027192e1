import { workflowStep } from "../adapters/runner/workflow-step.ts";
import { action } from "./action/action.ts";
import { expectShortRun } from "./short-run.ts";

expectShortRun();
const step = workflowStep(process.env, (text) => process.stdout.write(text));
// No top-level await: with one, the bundler wraps the whole program in a function, and V8 reads it twice before it starts.
void action({ env: process.env, step, now: () => new Date() }).then((code) => {
  process.exitCode = code;
});
