import { foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { type Known, nothingKnown } from "../../files/workflow/fold.ts";
import { languageOf } from "../../files/workflow/program.ts";
import { doesSomething } from "../../files/workflow/steps.ts";
import { letsMorePass } from "../../files/workflow/tolerances.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { piecesOf, similarity } from "../../model/files/similarity.ts";
import { code, plainText, quote, type Sentence, type SimplePhrase, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { otherCheckouts } from "./checkouts.ts";
import { decidingIn } from "./deciding.ts";
import { lessOfProgram } from "./program.ts";
import { removedFirst } from "./removed-files.ts";
import { replacedPrograms } from "./replaced-programs.ts";
import { lessOfScript } from "./script.ts";
import { isTolerated } from "./tolerated.ts";
import { otherTrees } from "./trees.ts";
import { setForOthers, switchedIn } from "./variables.ts";

/** Each step may be held against each other one. */
const mostCompared = 40_000;

/** What is around the steps that are compared. */
export interface AroundSteps {
  /** How a local action that two steps use shows less than it did. */
  readonly lessOfAction: (path: string) => readonly Sentence[];
  /** How the scripts of the repository that two steps call show less than they did. */
  readonly lessOfCalled: (step: Step, next: Step) => readonly Sentence[];
  /** The steps of a local action of head; null: it is none that has steps. */
  readonly stepsOf: (path: string) => readonly Step[] | null;
  /** The files of head. */
  readonly files: Snapshot["files"];
  /** What conditions know beforehand, on either side. */
  readonly known: { readonly was: Known; readonly is: Known };
}

const nothingAround: AroundSteps = {
  lessOfAction: () => [],
  lessOfCalled: () => [],
  stepsOf: () => null,
  files: new Map(),
  known: { was: nothingKnown, is: nothingKnown },
};

/** How the steps of a job show less than they did: one is gone, does nothing any more, runs under a condition, or may fail. Other commands are no less. */
export function lessOfSteps(
  was: readonly Step[],
  is: readonly Step[],
  around: AroundSteps = nothingAround,
): readonly Sentence[] {
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
  return [
    ...asked.flatMap((step) => lessOfStep(step, found.get(step), around)),
    ...otherCheckouts(was, is),
    ...otherTrees(was, is),
    ...removedFirst(was, is, around.files),
    ...replacedPrograms(was, is),
    ...setForOthers(was, is),
  ];
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
  if (uses.startsWith("docker://")) {
    const name = uses.slice("docker://".length).toLowerCase();
    return name.slice(0, name.lastIndexOf("/") + 1) + (name.slice(name.lastIndexOf("/") + 1).split(/[:@]/)[0] ?? "");
  }
  return uses.split("@")[0]?.toLowerCase() ?? "";
}

/** Two scripts with most of their lines in common. */
export function isAlike(one: string, other: string): boolean {
  const pieces = (script: string) => piecesOf(new TextEncoder().encode(`${script.trim()}\n`));
  return similarity(pieces(other), pieces(one)) >= 0.5;
}

function lessOfStep(step: Step, next: Step | undefined, around: AroundSteps): readonly Sentence[] {
  const name = quote(nameOf(step));
  if (next === undefined) return [sentence`step ${name} was removed`];
  if (isOff(next, around.known.is) && !isOff(step, around.known.was)) return [sentence`step ${name} is switched off`];
  if (!doesSomething(next)) return [sentence`step ${name} no longer does anything`];
  if (step.uses !== null && (next.uses === null || actionOf(next.uses) !== actionOf(step.uses)))
    return [sentence`step ${name} no longer uses ${code(step.uses)}`];
  return [...lessAround(step, next, name), ...lessInside(step, next, name, around)];
}

/** What lessens a step beside what it runs. */
function lessAround(step: Step, next: Step, name: SimplePhrase): readonly Sentence[] {
  return [
    ...(holdsWherever(step.condition, next.condition)
      ? []
      : [sentence`step ${name} now runs only if ${code(next.ifText)}`]),
    ...(isTolerated(next.continueOnError) && !isTolerated(step.continueOnError)
      ? [sentence`step ${name} may now fail (${code("continue-on-error")})`]
      : []),
    ...switchedIn(step, next).map((set) => sentence`step ${name} now has ${code(set)}`),
  ];
}

function lessInside(step: Step, next: Step, name: SimplePhrase, around: AroundSteps): readonly Sentence[] {
  if (step.uses === null && next.uses !== null) return lessOfReplaced(step, next.uses, name, around);
  const own = lessOfRun(step, next);
  const known = new Set(own.map(plainText));
  const called = around.lessOfCalled(step, next).filter((how) => !known.has(plainText(how)));
  return [
    ...[...own, ...called].map((how) => sentence`step ${name} now ${how}`),
    ...(step.uses?.startsWith("./") === true ? around.lessOfAction(step.uses) : []),
  ];
}

function lessOfRun(step: Step, next: Step): readonly Sentence[] {
  if (languageOf(next.shell) !== null) return lessOfProgram(step, next);
  const deciding = decidingIn(step, next, false);
  if (deciding.is === "same") return [];
  const found = letsMorePass(step, next) ? [sentence`lets a failure pass`] : lessOfScript(step, next);
  if (found.length > 0 || deciding.is === "unknown") return found;
  return [sentence`may succeed although ${code(deciding.command)} failed or did not run`];
}

/** Commands that became an action: one of this repository has steps that are compared; what another runs is not here to be seen. */
function lessOfReplaced(step: Step, uses: string, name: SimplePhrase, around: AroundSteps): readonly Sentence[] {
  const steps = uses.startsWith("./") ? around.stepsOf(uses) : null;
  if (steps === null) return [sentence`step ${name} now uses ${code(uses)} in place of its commands`];
  return lessOfSteps([step], steps).map((how) => sentence`in ${code(uses)} ${how}`);
}

/** Whether a step never runs, as far as that is plain from what is known and from variables that it is given. */
function isOff({ condition, variables }: Step, known: Known): boolean {
  const context = (path: string) => {
    if (!path.startsWith("env.")) return known.context(path);
    const name = path.slice("env.".length);
    const value = [...variables].findLast(([variable]) => variable.toLowerCase() === name)?.[1];
    return value?.includes("${{") ? undefined : value;
  };
  return foldedCondition(condition, { ...known, context }) === false;
}

function nameOf({ name, id, uses, run }: Step): string {
  return name || id || uses || run?.trim().split("\n")[0] || "";
}
