import { whyNeverRuns } from "../evidence/kinds/workflow-run.ts";
import { isWorkflow } from "../files/value.ts";
import { foldedCondition } from "../files/workflow/condition.ts";
import { doesSomething } from "../files/workflow/steps.ts";
import type { Step, Workflow } from "../files/workflow/workflow.ts";
import { programFile } from "../model/program-file.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { valuesInJob } from "./job-values.ts";
import { type RunningJob, runningJobs, wayTo } from "./running-jobs.ts";

/** Beyond so many, nothing counts as a check: a workflow with many steps may be called by very many jobs. */
const mostChecks = 10_000;

/** A step of a workflow that runs this Action on a program, and may run. */
export interface ProgramCheck {
  /** The program's file. */
  readonly program: string;
  /** The file of the workflow that is started. */
  readonly file: string;
  /** The job of the step, in that workflow or in one that it calls. */
  readonly at: RunningJob;
  readonly step: Step;
}

/** The checks of programs in the workflows that were read; `since`: those that are as there count too where they were read there. */
export function programChecks(snapshot: Snapshot, since: Snapshot | null = null): readonly ProgramCheck[] {
  const read = withUnchanged(snapshot, since);
  const workflows = [...read.contents.keys()].filter((name) => isWorkflow(name) && read.files.has(name));
  const mayRun = mayRunIn(read.files);
  const checks: ProgramCheck[] = [];
  for (const file of workflows)
    for (const at of runningJobs(file, read)) {
      if (checks.length >= mostChecks) return checks;
      const steps = stepsOfUs(at);
      if (steps.length > 0 && wayTo(at).every(mayRun)) addChecks(steps, at, file, checks);
    }
  return checks;
}

function addChecks(steps: readonly Step[], at: RunningJob, file: string, checks: ProgramCheck[]): void {
  for (const step of steps) {
    if (checks.length >= mostChecks) return;
    checks.push(...checksIn(step, at, file));
  }
}

function withUnchanged(snapshot: Snapshot, since: Snapshot | null): Snapshot {
  const { contents, files } = snapshot;
  const unchanged = [...(since?.contents ?? [])].filter(
    ([name]) => isWorkflow(name) && !contents.has(name) && files.get(name)?.id === since?.files.get(name)?.id,
  );
  return { ...snapshot, contents: new Map([...contents, ...unchanged]) };
}

/** Whether a job may run at all; each is looked at once, however often its workflow is called. */
function mayRunIn(files: Snapshot["files"]): (job: RunningJob) => boolean {
  const known = new Map<Workflow, Map<string, boolean>>();
  return ({ workflow, job: { id } }) => {
    const jobs = known.get(workflow) ?? new Map<string, boolean>();
    const may = jobs.get(id) ?? whyNeverRuns(workflow, id, files) === null;
    known.set(workflow, jobs.set(id, may));
    return may;
  };
}

/** A step that can never run checks nothing. */
function stepsOfUs({ job, known }: RunningJob): readonly Step[] {
  return (job.steps ?? []).filter(
    (step) => ofUs.test(step.uses ?? "") && doesSomething(step) && foldedCondition(step.condition, known) !== false,
  );
}

function checksIn(step: Step, at: RunningJob, file: string): readonly ProgramCheck[] {
  const programs = placesOf(step.inputs.get("program")?.trim() ?? "", at);
  return programs.map((program) => ({ program, file, at, step }));
}

function placesOf(program: string, at: RunningJob): readonly string[] {
  return valuesInJob(program, at).flatMap((place) => programFile(place) ?? []);
}

/** `controldiff/controldiff@v1`, also of a fork. */
const ofUs = /^[\w.-]+\/controldiff(?:\/[\w./-]*)?@/;
