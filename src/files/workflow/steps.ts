import { foldedCondition } from "./condition.ts";
import { nothingKnown } from "./fold.ts";
import { commandsIn } from "./script.ts";
import type { Step } from "./workflow.ts";

/** Actions that only prepare what other steps do. */
const preparing = /^actions\/(?:checkout|cache|setup-[\w-]+)(?:\/[\w-]+)?@/i;

/** Whether a step does something that can show anything: it is not switched off, not empty, and no mere preparation. */
export function doesSomething(step: Step): boolean {
  if (foldedCondition(step.condition, nothingKnown) === false) return false;
  if (step.uses !== null) return !preparing.test(step.uses);
  return step.run !== null && !isIdle(step.run);
}

/** Commands without an effect, or whose effect is words. */
const idle =
  /^(?:(?:\/(?:usr\/)?bin\/)?true|false|:(?:\s.*)?|exit(?:\s+0)?|echo\b[^|<>&`$()]*|printf\b[^|<>&`$()]*|set\s+[-+].*|sleep\s+\S+|pwd|date|cd\s+\S+|\S+\s+(?:--version|--help|-V))$/;

/** Whether a script does nothing. */
function isIdle(script: string): boolean {
  return commandsIn(script)
    .flatMap(({ text }) => text.split("&&").map((command) => command.trim()))
    .every((command) => idle.test(command) || /^(?:if|elif|else|while|until|for|select|case)\b/.test(command));
}
