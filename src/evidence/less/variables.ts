import { isSwitchedBy, type SetVariable, variablesSetBy } from "../../files/workflow/switches.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Variables of a step, given or set by its script, by which it does less than its commands say, and that were not there before, as `NAME=value`. */
export function switchedIn(step: Step, next: Step): readonly string[] {
  const known = new Set(switchesOf(step));
  return [...new Set(switchesOf(next))].filter((name) => !known.has(name));
}

/** Variables that a step sets for those behind it, and by which these do less. */
export function setForOthers(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  const [before, after] = [was, is].map((steps) => steps.flatMap((step) => written(step, true)));
  const known = new Set(before);
  return [...new Set(after)].filter((set) => !known.has(set)).map((set) => sentence`sets ${code(set)} for other steps`);
}

function switchesOf(step: Step): readonly string[] {
  const given = [...step.variables].map(([name, value]) => ({ name, value, isForOthers: false }));
  return [...switched(given), ...written(step, false)];
}

function written({ run }: Step, isForOthers: boolean): readonly string[] {
  return run === null ? [] : switched(variablesSetBy(run).filter((one) => one.isForOthers === isForOthers));
}

function switched(variables: readonly SetVariable[]): readonly string[] {
  return variables.flatMap(({ name, value }) => (isSwitchedBy(name, value) ? [`${name}=${value}`] : []));
}
