import { asksHowItWent, foldedCondition, holdsWherever } from "../../files/workflow/condition.ts";
import { nothingKnown } from "../../files/workflow/fold.ts";
import { narrowedKeys } from "../../files/workflow/triggers.ts";
import type { Job, Workflow } from "../../files/workflow/workflow.ts";
import type { Less } from "../../keys/asks.ts";
import type { WorkflowEvidence } from "../../model/evidence.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import type { Sides } from "../follows/sides.ts";
import { actionIn, workflowIn } from "../kinds/workflow-in.ts";
import { whyNeverRuns } from "../kinds/workflow-run.ts";
import { plainPath } from "../whereabouts.ts";
import { type LessOfAction, lessOfSteps } from "./steps.ts";
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
  return [...lessOfTriggers(was, is), ...lessOfJobs({ was, is }, [link.job, next.job], sides, new Set())];
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

interface TwoWorkflows {
  readonly was: Workflow;
  readonly is: Workflow;
}

/** Of a whole workflow each job counts; one under another id is known by its steps. */
function lessOfJobs(
  { was, is }: TwoWorkflows,
  [job, nextJob]: readonly [string | null, string | null],
  sides: Sides,
  seen: Set<string>,
): readonly Less[] {
  if (job !== null && nextJob !== null) {
    const [before, now] = [was.jobs?.get(job), is.jobs?.get(nextJob)];
    if (before === undefined || now === undefined) return [];
    return [...lessOfJob(before, now, sides, seen), ...lessOfNeeds(before, now, { was, is })];
  }
  return [...(was.jobs?.values() ?? [])].flatMap((before) => {
    if (foldedCondition(before.condition, nothingKnown) === false) return [];
    const now = is.jobs?.get(before.id) ?? renamed(before, { was, is });
    return now === undefined ? [less(`jobs.${before.id}`, sentence`was removed`)] : lessOfJob(before, now, sides, seen);
  });
}

/** A job is skipped where one that it needs was: the conditions of those are its own. */
function lessOfNeeds(job: Job, now: Job, { was, is }: TwoWorkflows): readonly Less[] {
  if (asksHowItWent(now.condition)) return [];
  const before = neededBy(job, was);
  return [...neededBy(now, is).values()].flatMap((needed) => {
    const condition = before.get(needed.id)?.condition ?? { is: "none" };
    if (holdsWherever(condition, needed.condition)) return [];
    return [less(`jobs.${needed.id}.if`, sentence`→ ${code(needed.ifText)}, and ${code(now.id)} needs it`)];
  });
}

/** The jobs that a job waits for, and those that these wait for. */
function neededBy({ needs }: Job, { jobs }: Workflow): ReadonlyMap<string, Job> {
  const needed = new Set(needs);
  for (const id of needed) for (const further of jobs?.get(id)?.needs ?? []) needed.add(further);
  return new Map([...needed].flatMap((id) => (jobs?.has(id) ? [[id, jobs.get(id) as Job]] : [])));
}

function renamed(job: Job, { was, is }: TwoWorkflows): Job | undefined {
  const added = [...(is.jobs?.values() ?? [])].filter(({ id }) => was.jobs?.has(id) !== true).slice(0, mostRenamed);
  return added.find((one) => {
    if (job.steps === null || one.steps === null) return job.uses !== null && job.uses === one.uses;
    return lessOfSteps(job.steps, one.steps).length === 0;
  });
}

function lessOfJob(was: Job, is: Job, sides: Sides, seen: Set<string>): readonly Less[] {
  const at = `jobs.${is.id}`;
  const isOff = foldedCondition(is.condition, nothingKnown) === false;
  const changes: Less[] = [
    ...(holdsWherever(was.condition, is.condition) && !isOff
      ? []
      : [less(`${at}.if`, sentence`${was.ifText === "" ? sentence`none` : code(was.ifText)} → ${code(is.ifText)}`)]),
    ...(isTolerated(is.continueOnError) && !isTolerated(was.continueOnError)
      ? [less(`${at}.continue-on-error`, sentence`→ ${code(String(is.continueOnError))}`)]
      : []),
  ];
  if (is.hasEnvironment && !was.hasEnvironment)
    changes.push(less(`${at}.environment`, sentence`waits for what an environment asks for`));
  if (was.uses !== null) return [...changes, ...lessOfCall(was.uses, is, sides, seen)];
  if (is.uses !== null) return [...changes, less(at, sentence`now calls ${code(is.uses)}`)];
  return [
    ...changes,
    ...lessOfSteps(was.steps ?? [], is.steps ?? [], actionsOf(sides, seen)).map((change) => less(at, change)),
  ];
}

/** Of a composite action of this repository its steps count; what another one runs is commands. */
function actionsOf(sides: Sides, seen: Set<string>): LessOfAction {
  return (uses) => {
    const path = plainPath(uses);
    if (seen.has(path)) return [];
    seen.add(path);
    const [was, is] = [actionIn(path, sides.base), actionIn(path, sides.head)];
    if (was === null) return [];
    if (is === null) return [sentence`action ${code(uses)} has no steps any more`];
    return lessOfSteps(was, is, actionsOf(sides, seen)).map((how) => sentence`in ${code(uses)} ${how}`);
  };
}

/** Of a workflow of this repository that is called, its jobs count; of one of another its name does. `seen`: those that were compared. */
function lessOfCall(uses: string, job: Job, sides: Sides, seen: Set<string>): readonly Less[] {
  const called = calledOf(uses);
  if (job.uses === null || calledOf(job.uses) !== called)
    return [
      less(`jobs.${job.id}.uses`, sentence`${code(uses)} → ${job.uses === null ? sentence`none` : code(job.uses)}`),
    ];
  if (!called.startsWith("./") || seen.has(called)) return [];
  seen.add(called);
  const path = plainPath(called);
  const [was, is] = [workflowIn(path, sides.base), workflowIn(path, sides.head)];
  if (was === null) return [];
  if (is === null) return [less(`jobs.${job.id}.uses`, sentence`${code(called)} can no longer be read`)];
  if (was.triggers?.has("workflow_call") && !is.triggers?.has("workflow_call"))
    return [
      less(
        `jobs.${job.id}.uses`,
        sentence`${code(called)} can no longer be called: it has no ${code("workflow_call")}`,
      ),
    ];
  return lessOfJobs({ was, is }, [null, null], sides, seen);
}

function calledOf(uses: string): string {
  return uses.startsWith("./") ? uses : (uses.split("@")[0]?.toLowerCase() ?? "");
}
