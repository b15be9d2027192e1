import { workflowIn } from "../evidence/kinds/workflow-in.ts";
import { whyNeverRuns } from "../evidence/kinds/workflow-run.ts";
import { isWorkflow } from "../files/value.ts";
import { usedValues } from "../files/workflow/matrix.ts";
import { doesSomething } from "../files/workflow/steps.ts";
import type { Job, Step, Workflow } from "../files/workflow/workflow.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** Where the Action looks for a program that its step does not name. */
const usual = "compliance/program.yml";

/** A step of a workflow that runs this Action on a program, and may run. */
export interface ProgramCheck {
  /** The program's file. */
  readonly program: string;
  /** The workflow's file. */
  readonly file: string;
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
}

/** The checks of programs in the workflows that were read; `since`: those that are as there count too where they were read there. */
export function programChecks(snapshot: Snapshot, since: Snapshot | null = null): readonly ProgramCheck[] {
  const { contents, files } = snapshot;
  const own = [...contents.keys()].filter((name) => isWorkflow(name) && files.has(name));
  const kept = [...(since?.contents.keys() ?? [])].filter(
    (name) => isWorkflow(name) && !contents.has(name) && files.get(name)?.id === since?.files.get(name)?.id,
  );
  return [
    ...own.flatMap((name) => checksIn(name, snapshot)),
    ...kept.flatMap((name) => (since === null ? [] : checksIn(name, since))),
  ];
}

/** A job or a step that can never run checks nothing. */
function checksIn(file: string, snapshot: Snapshot): readonly ProgramCheck[] {
  const workflow = workflowIn(file, snapshot);
  if (workflow === null) return [];
  return [...(workflow.jobs?.values() ?? [])].flatMap((job) => {
    const ours = (job.steps ?? []).filter((step) => ofUs.test(step.uses ?? "") && doesSomething(step));
    if (ours.length === 0 || whyNeverRuns(workflow, job.id, snapshot.files) !== null) return [];
    return ours.flatMap((step) =>
      placesOf(step.inputs.get("program")?.trim() ?? "", job.matrix).map((program) => ({
        ...{ program, file, workflow, job, step },
      })),
    );
  });
}

/** A place that is computed may be any of the matrix's. */
function placesOf(program: string, matrix: unknown): readonly string[] {
  if (program === "") return [usual];
  return program.includes("${{") ? usedValues(matrix).flatMap(textsIn).map(fileOf) : [fileOf(program)];
}

function textsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"([^"\\]+)"/g)].map(([, text = ""]) => text);
}

/** `controldiff/controldiff@v1`, also of a fork. */
const ofUs = /^[\w.-]+\/controldiff(?:\/[\w./-]*)?@/;

/** A folder stands for the program in it. */
function fileOf(place: string): string {
  const plain = place.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  return /\.ya?ml$/.test(plain) ? plain : `${plain}/program.yml`;
}
