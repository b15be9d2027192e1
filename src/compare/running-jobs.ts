import { workflowIn } from "../evidence/kinds/workflow-in.ts";
import { inputsOf } from "../evidence/less/workflow.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import { foldedCondition } from "../files/workflow/condition.ts";
import { type Known, nothingKnown } from "../files/workflow/fold.ts";
import type { Job, Workflow } from "../files/workflow/workflow.ts";
import type { Snapshot } from "../model/snapshot.ts";

/**
 * So many workflows may call one another in a row, the one that is started included, and none of them twice:
 * https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations (four on older servers).
 */
const mostLevels = 10;
/** Beyond so many jobs no further call is followed. */
const mostJobs = 5_000;

/** A job that may run when a workflow is started, in the workflow that has it. */
export interface RunningJob {
  readonly file: string;
  readonly workflow: Workflow;
  readonly job: Job;
  /** What is known of the inputs of a workflow that is called. */
  readonly known: Known;
  /** The job that calls its workflow; null where the workflow is the one that is started. */
  readonly caller: RunningJob | null;
}

/**
 * The jobs that may run when the workflow in a file is started: its own, and those of the workflows of this repository that it calls
 * (https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows).
 */
export function runningJobs(file: string, snapshot: Snapshot): readonly RunningJob[] {
  const started = workflowIn(file, snapshot);
  if (started === null) return [];
  const running = jobsIn({ file, workflow: started, known: nothingKnown, caller: null });
  for (const caller of running) {
    const called = running.length < mostJobs ? calledBy(caller, snapshot) : null;
    if (called !== null) running.push(...jobsIn(called));
  }
  return running;
}

/** From a job of the workflow that is started to this one, each calling the workflow of the next. */
export function wayTo(job: RunningJob): readonly RunningJob[] {
  return [...(job.caller === null ? [] : wayTo(job.caller)), job];
}

type InWorkflow = Omit<RunningJob, "job">;

function jobsIn(around: InWorkflow): RunningJob[] {
  const jobs = [...(around.workflow.jobs?.values() ?? [])];
  return jobs
    .filter(({ condition }) => foldedCondition(condition, around.known) !== false)
    .map((job) => ({ ...around, job }));
}

function calledBy(caller: RunningJob, snapshot: Snapshot): InWorkflow | null {
  const { uses } = caller.job;
  if (uses?.startsWith("./.github/workflows/") !== true) return null;
  const file = plainPath(uses);
  const way = wayTo(caller);
  if (way.length >= mostLevels || way.some((job) => job.file === file)) return null;
  const workflow = workflowIn(file, snapshot);
  if (workflow?.triggers?.has("workflow_call") !== true) return null;
  return { file, workflow, known: inputsOf(caller.job, workflow), caller };
}
