import { foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { type Known, nothingKnown } from "../../files/workflow/fold.ts";
import { doesSomething } from "../../files/workflow/steps.ts";
import { switchesOff } from "../../files/workflow/switches.ts";
import { narrowedKeys } from "../../files/workflow/triggers.ts";
import { handedOver, type Job, type Step, type Workflow } from "../../files/workflow/workflow.ts";
import type { Less } from "../../keys/asks.ts";
import type { WorkflowEvidence } from "../../model/evidence.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import type { Sides } from "../follows/sides.ts";
import { actionIn, workflowIn } from "../kinds/workflow-in.ts";
import { whyNeverRuns } from "../kinds/workflow-run.ts";
import { plainPath } from "../whereabouts.ts";
import { lessOfCalled } from "./called-scripts.ts";
import { lessOfContainer } from "./container.ts";
import { lessOfNeeds, type TwoWorkflows } from "./needs.ts";
import { type AroundSteps, isAlike, lessOfSteps } from "./steps.ts";
import { isTolerated } from "./tolerated.ts";

/** Jobs that are looked at for the one that a job was renamed to. */
const mostRenamed = 20;
/** What starts a workflow only by hand, or from another workflow. */
const byHand = new Set(["workflow_dispatch", "repository_dispatch", "workflow_call"]);

/**
 * How a workflow, or the job of it that a link names, shows less at head than at base: a trigger removed or narrowed, a condition or a tolerance of failure
 * added, a step removed, emptied or switched off. Other commands, versions, names and values of a matrix are no less. What can never run is told
 * by itself.
 */
export function lessOfWorkflow(next: WorkflowEvidence, link: WorkflowEvidence, sides: Sides): readonly Less[] {
  const [path, nextPath] = [plainPath(link.path), plainPath(next.path)];
  const [was, is] = [workflowIn(path, sides.base), workflowIn(nextPath, sides.head)];
  if (was === null || is === null || whyNeverRuns(was, link.job, sides.base.files) !== null) return [];
  if (whyNeverRuns(is, next.job, sides.head.files) !== null) return [];
  const known = { was: nothingKnown, is: nothingKnown };
  return [...lessOfTriggers(was, is), ...lessOfJobs(compared(was, is, known, sides, new Set()), [link.job, next.job])];
}

function less(label: string, change: Sentence): Less {
  return { name: label, label, change, rule: null, isNote: false };
}

function lessOfTriggers(was: Workflow, is: Workflow): readonly Less[] {
  return [...(was.triggers ?? [])].flatMap(([event, trigger]) => {
    const now = is.triggers?.get(event);
    if (byHand.has(event)) return [];
    if (now === undefined) return [less("on", sentence`no longer has ${code(event)}`)];
    return narrowedKeys(event, trigger, now).map((key) => less(`on.${event}.${key}`, sentence`lets less through`));
  });
}

/** Two sides of a workflow, and what the conditions in it know beforehand. */
interface Compared extends TwoWorkflows {
  readonly known: AroundSteps["known"];
  readonly sides: Sides;
  /** The files that were compared. */
  readonly seen: Set<string>;
}

function compared(was: Workflow, is: Workflow, known: Compared["known"], sides: Sides, seen: Set<string>): Compared {
  return { was, is, known, sides, seen, renamed: (job) => renamed(job, was, is) };
}

/** Of a whole workflow each job counts; one under another id is known by its steps. */
function lessOfJobs(two: Compared, [job, nextJob]: readonly [string | null, string | null]): readonly Less[] {
  const { was, is } = two;
  if (job !== null && nextJob !== null) {
    const [before, now] = [was.jobs?.get(job), is.jobs?.get(nextJob)];
    return before === undefined || now === undefined ? [] : lessOfJob(before, now, two);
  }
  return [...(was.jobs?.values() ?? [])].flatMap((before) => {
    if (foldedCondition(before.condition, two.known.was) === false) return [];
    const now = is.jobs?.get(before.id) ?? two.renamed(before);
    return now === undefined ? [less(`jobs.${before.id}`, sentence`was removed`)] : lessOfJob(before, now, two);
  });
}

/** A job under another id is known by what it runs: most of it, and nothing less. */
function renamed(job: Job, was: Workflow, is: Workflow): Job | undefined {
  const added = [...(is.jobs?.values() ?? [])].filter(({ id }) => was.jobs?.has(id) !== true).slice(0, mostRenamed);
  return added.find((one) => {
    if (job.steps === null || one.steps === null) return job.uses !== null && job.uses === one.uses;
    return lessOfSteps(job.steps, one.steps).length === 0 && isAlike(scriptOf(job.steps), scriptOf(one.steps));
  });
}

function scriptOf(steps: readonly Step[]): string {
  return steps.flatMap((step) => (doesSomething(step) ? (step.run ?? step.uses ?? "") : [])).join("\n");
}

function lessOfJob(was: Job, is: Job, two: Compared): readonly Less[] {
  const at = `jobs.${is.id}`;
  const isOff = foldedCondition(is.condition, two.known.is) === false;
  const changes: Less[] = [
    ...(holdsWherever(was.condition, is.condition) && !isOff
      ? []
      : [less(`${at}.if`, sentence`${was.ifText === "" ? sentence`none` : code(was.ifText)} → ${code(is.ifText)}`)]),
    ...(isTolerated(is.continueOnError) && !isTolerated(was.continueOnError)
      ? [less(`${at}.continue-on-error`, sentence`→ ${code(String(is.continueOnError))}`)]
      : []),
    ...lessOfContainer(was, is).map((how) => less(`${at}.container`, how)),
    ...lessOfNeeds(was, is, two),
  ];
  if (is.hasEnvironment && !was.hasEnvironment)
    changes.push(less(`${at}.environment`, sentence`waits for what an environment asks for`));
  if (was.uses !== null) return [...changes, ...lessOfCall(was, was.uses, is, two)];
  if (is.uses !== null) return [...changes, less(at, sentence`now calls ${code(is.uses)}`)];
  return [...changes, ...lessOfSteps(was.steps ?? [], is.steps ?? [], aroundIn(two)).map((change) => less(at, change))];
}

/** Of a composite action of this repository its steps count; what another one runs is commands. */
function aroundIn({ sides, seen, known }: Pick<Compared, "sides" | "seen" | "known">): AroundSteps {
  const lessOfAction = (uses: string) => {
    const path = plainPath(uses);
    if (seen.has(path)) return [];
    seen.add(path);
    const [was, is] = [actionIn(path, sides.base), actionIn(path, sides.head)];
    if (was === null) return [];
    if (is === null) return [sentence`action ${code(uses)} has no steps any more`];
    const inside = { sides, seen, known: { was: nothingKnown, is: nothingKnown } };
    return lessOfSteps(was, is, aroundIn(inside)).map((how) => sentence`in ${code(uses)} ${how}`);
  };
  const called = (step: Step, next: Step) => lessOfCalled(step, next, sides);
  return {
    lessOfAction,
    lessOfCalled: called,
    stepsOf: (uses) => actionIn(plainPath(uses), sides.head),
    files: sides.head.files,
    known,
  };
}

/** Of a workflow of this repository that is called, its jobs count; of one of another its name does. */
function lessOfCall(before: Job, uses: string, job: Job, { sides, seen }: Compared): readonly Less[] {
  const [at, called] = [`jobs.${job.id}.uses`, calledOf(uses)];
  if (job.uses === null || calledOf(job.uses) !== called)
    return [less(at, sentence`${code(uses)} → ${job.uses === null ? sentence`none` : code(job.uses)}`)];
  const handed = lessOfInputs(before, job);
  if (!called.startsWith("./") || seen.has(called)) return handed;
  seen.add(called);
  const path = plainPath(called);
  const [was, is] = [workflowIn(path, sides.base), workflowIn(path, sides.head)];
  if (was === null) return handed;
  if (is === null) return [less(at, sentence`${code(called)} can no longer be read`)];
  if (was.triggers?.has("workflow_call") && !is.triggers?.has("workflow_call"))
    return [less(at, sentence`${code(called)} can no longer be called: it has no ${code("workflow_call")}`)];
  const known = { was: inputsOf(before, was), is: inputsOf(job, is) };
  return [...handed, ...lessOfJobs(compared(was, is, known, sides, seen), [null, null])];
}

/** What a call hands over by which the workflow does less, and did not before. */
function lessOfInputs(was: Job, is: Job): readonly Less[] {
  return [...is.inputs]
    .filter(
      ([name, value]) => switchesOff(name, String(value)) && !switchesOff(name, String(was.inputs.get(name) ?? "")),
    )
    .map(([name, value]) => less(`jobs.${is.id}.with.${name}`, sentence`→ ${code(String(value))}`));
}

/** What is known in a workflow that a job calls: its inputs, as far as they are written out. */
export function inputsOf(job: Job, called: Workflow): Known {
  const inputs = handedOver(job, called);
  const context = (path: string) => {
    const value = path.startsWith("inputs.") ? inputs.get(path.slice("inputs.".length)) : undefined;
    return typeof value === "string" && value.includes("${{") ? undefined : value;
  };
  return { ...nothingKnown, context };
}

function calledOf(uses: string): string {
  return uses.startsWith("./") ? uses : (uses.split("@")[0]?.toLowerCase() ?? "");
}
