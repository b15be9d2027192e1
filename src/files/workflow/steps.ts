import { foldedCondition } from "./condition.ts";
import { nothingKnown } from "./fold.ts";
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
  /^(?:true|:|exit(?:\s+0)?|echo\b[^|<>&`$()]*|printf\b[^|<>&`$()]*|set\s+[-+].*|sleep\s+\S+|pwd|date|cd\s+\S+)$/;

/** Whether a script does nothing. */
function isIdle(script: string): boolean {
  return commandsOf(script).every((command) => idle.test(command));
}

/** The commands of a script up to one that ends it for good. */
function commandsOf(script: string): readonly string[] {
  const lines = script.replace(/\\\n/g, " ").split("\n");
  const end = lines.findIndex((line) => /^exit(?:\s+0)?\s*;?$/.test(line.trimEnd()));
  const reached = end < 0 ? lines : lines.slice(0, end + 1);
  return reached
    .filter((line) => !line.trim().startsWith("#"))
    .flatMap((line) => line.split(/;|&&/))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}

/** How many places of a step let a failure pass. */
export function tolerances({ run, inputs }: Step): number {
  const lines = (run ?? "").split("\n").filter((line) => tolerant.test(line.trim()));
  const set = [...inputs].filter(([name, value]) => isTolerant(name, value.trim().toLowerCase()));
  return lines.length + set.length;
}

const tolerant = /(?:\|\||;)\s*(?:true|:|exit\s+0|echo\b[^|]*)\s*$|^set\s+\+(?:e|o\s+errexit)\b/;

function isTolerant(name: string, value: string): boolean {
  if (/^(?:soft|allow|ignore|continue)[-_].*(?:fail|error)/.test(name)) return value === "true";
  if (/exit[-_]code/.test(name)) return value === "0";
  return /^fail(?:[-_]|$)/.test(name) && /^(?:false|never|none|no|off|0)$/.test(value);
}
