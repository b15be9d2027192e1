import { foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { nothingKnown } from "../../files/workflow/fold.ts";
import { doesSomething, tolerances } from "../../files/workflow/steps.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, quote, type Sentence, sentence } from "../../model/sentence.ts";
import { piecesOf, similarity } from "../../model/similarity.ts";
import { isTolerated } from "./tolerated.ts";

/** Each step may be held against each other one. */
const mostCompared = 40_000;

/** How the steps of a job show less than they did: one is gone, does nothing any more, runs under a condition, or may fail. Other commands are no less. */
export function lessOfSteps(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  if (was.length * is.length > mostCompared) return [sentence`too many steps to be compared`];
  const left = new Set(is);
  const asked = was.filter(doesSomething);
  const found = new Map<Step, Step>();
  for (const isSame of ways) {
    for (const step of asked) {
      if (found.has(step)) continue;
      const next = [...left].find((candidate) => isSame(candidate, step));
      if (next === undefined) continue;
      found.set(step, next);
      left.delete(next);
    }
  }
  return asked.flatMap((step) => lessOfStep(step, found.get(step)));
}

/** How a step is known again, the surest way first; the last: it is the next one that does something. */
const ways: readonly ((next: Step, step: Step) => boolean)[] = [
  (next, step) => step.id !== "" && next.id === step.id,
  (next, step) => step.name !== "" && next.name === step.name,
  (next, step) => step.uses !== null && next.uses !== null && actionOf(next.uses) === actionOf(step.uses),
  (next, step) => step.run !== null && next.run !== null && doesSomething(next) && isAlike(next.run, step.run),
  (next) => doesSomething(next),
];

/** An action without its version. */
function actionOf(uses: string): string {
  return uses.split("@")[0]?.toLowerCase() ?? "";
}

/** Two scripts with most of their lines in common. */
function isAlike(one: string, other: string): boolean {
  const pieces = (script: string) => piecesOf(new TextEncoder().encode(`${script.trim()}\n`));
  return similarity(pieces(other), pieces(one)) >= 0.5;
}

function lessOfStep(step: Step, next: Step | undefined): readonly Sentence[] {
  const name = quote(nameOf(step));
  if (next === undefined) return [sentence`step ${name} was removed`];
  if (foldedCondition(next.condition, nothingKnown) === false) return [sentence`step ${name} is switched off`];
  if (!doesSomething(next)) return [sentence`step ${name} no longer does anything`];
  return [
    ...(holdsWherever(step.condition, next.condition)
      ? []
      : [sentence`step ${name} now runs only if ${code(next.ifText)}`]),
    ...(isTolerated(next.continueOnError) && !isTolerated(step.continueOnError)
      ? [sentence`step ${name} may now fail (${code("continue-on-error")})`]
      : []),
    ...(tolerances(next) > tolerances(step) ? [sentence`step ${name} now lets a failure pass`] : []),
  ];
}

function nameOf({ name, id, uses, run }: Step): string {
  return name || id || uses || run?.trim().split("\n")[0] || "";
}
