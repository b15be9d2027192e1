import { foldedCondition } from "./condition.ts";
import { nothingKnown } from "./fold.ts";
import { isIdle } from "./idle.ts";
import { isIdleLine, languageOf, programLines } from "./program.ts";
import type { Step } from "./workflow.ts";

/** Actions that only prepare what other steps do. */
const preparing = /^actions\/(?:checkout|cache|setup-[\w-]+)(?:\/[\w-]+)?@/i;

/** Whether a step does something that can show anything: it is not switched off, not empty, and no mere preparation. */
export function doesSomething(step: Step): boolean {
  if (foldedCondition(step.condition, nothingKnown) === false) return false;
  if (step.uses !== null) return !preparing.test(step.uses);
  return step.run !== null && !isIdleRun(step.run, step.shell);
}

function isIdleRun(run: string, shell: string): boolean {
  const language = languageOf(shell);
  return language === null ? isIdle(run) : programLines(run, language).every((line) => isIdleLine(line, language));
}
