import { actionsStep } from "../adapters/runner/actions-step.ts";
import { action } from "./action/action.ts";
import { expectShortRun, keepYoungSpace } from "./short-run.ts";

expectShortRun();
// No top-level await: with one, the bundler wraps the whole program in a function, and V8 reads it twice before it starts.
void action({ env: process.env, step: actionsStep, now: () => new Date(), begins: keepYoungSpace }).then((code) => {
  process.exitCode = code;
});
