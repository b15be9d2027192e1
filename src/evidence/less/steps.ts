import { foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { nothingKnown } from "../../files/workflow/fold.ts";
import { doesSomething, tolerances } from "../../files/workflow/steps.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, quote, type Sentence, sentence } from "../../model/sentence.ts";
import { piecesOf, similarity } from "../../model/similarity.ts";
import { lessOfScript } from "./script.ts";
import { isTolerated } from "./tolerated.ts";

/** Each step may be held against each other one. */
const mostCompared = 40_000;

/** How a local action that two steps use shows less than it did. */
export type LessOfAction = (path: string) => readonly Sentence[];

const never: LessOfAction = () => [];

/** How the steps of a job show less than they did: one is gone, does nothing any more, runs under a condition, or may fail. Other commands are no less. */
export function lessOfSteps(
  was: readonly Step[],
  is: readonly Step[],
  lessOfAction: LessOfAction = never,
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
  return [...asked.flatMap((step) => lessOfStep(step, found.get(step), lessOfAction)), ...otherCheckouts(was, is)];
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
function isAlike(one: string, other: string): boolean {
  const pieces = (script: string) => piecesOf(new TextEncoder().encode(`${script.trim()}\n`));
  return similarity(pieces(other), pieces(one)) >= 0.5;
}

function lessOfStep(step: Step, next: Step | undefined, lessOfAction: LessOfAction): readonly Sentence[] {
  const name = quote(nameOf(step));
  if (next === undefined) return [sentence`step ${name} was removed`];
  if (foldedCondition(next.condition, nothingKnown) === false) return [sentence`step ${name} is switched off`];
  if (!doesSomething(next)) return [sentence`step ${name} no longer does anything`];
  if (step.uses !== null && (next.uses === null || actionOf(next.uses) !== actionOf(step.uses)))
    return [sentence`step ${name} no longer uses ${code(step.uses)}`];
  return [
    ...(holdsWherever(step.condition, next.condition)
      ? []
      : [sentence`step ${name} now runs only if ${code(next.ifText)}`]),
    ...(isTolerated(next.continueOnError) && !isTolerated(step.continueOnError)
      ? [sentence`step ${name} may now fail (${code("continue-on-error")})`]
      : []),
    ...(tolerances(next) > tolerances(step)
      ? [sentence`step ${name} now lets a failure pass`]
      : lessOfScript(step, next).map((how) => sentence`step ${name} now ${how}`)),
    ...[...next.variables]
      .filter((variable) => startsShell.has(variable) && !step.variables.has(variable))
      .map((variable) => sentence`step ${name} now has ${code(variable)}, which is run before its commands`),
    ...(step.uses?.startsWith("./") === true ? lessOfAction(step.uses) : []),
  ];
}

/** Variables by which a shell runs something else first, or ignores what it is told. */
const startsShell = new Set(["BASH_ENV", "ENV", "SHELLOPTS", "BASHOPTS"]);

/** A checkout of something else than what is tested: another branch or repository, whose success says nothing of the change. */
function otherCheckouts(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  const known = new Set(was.flatMap(checkedOut));
  return is.flatMap(checkedOut).flatMap((what) => (known.has(what) ? [] : [sentence`checks out ${code(what)}`]));
}

function checkedOut({ uses, inputs }: Step): readonly string[] {
  if (uses === null || !/^actions\/checkout@/i.test(uses) || inputs.has("path")) return [];
  const [repository = "", ref = ""] = [inputs.get("repository"), inputs.get("ref")];
  const isOwn = repository === "" || /github\.(?:repository|event\.pull_request\.head)/.test(repository);
  const isOfChange = ref === "" || /github\.(?:sha|ref|head_ref|event\.pull_request\.head)\b|refs\/pull\//.test(ref);
  return [...(isOwn ? [] : [repository]), ...(isOfChange ? [] : [ref])];
}

function nameOf({ name, id, uses, run }: Step): string {
  return name || id || uses || run?.trim().split("\n")[0] || "";
}
