import { isRecord } from "../pointer.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { type Trigger, triggersOf } from "./triggers.ts";

type Json = Readonly<Record<string, unknown>>;

/** A workflow of GitHub Actions, as far as it says when something runs and whether a failure counts. */
export interface Workflow {
  /** By event; null where nothing that could be a trigger stands under `on`. */
  readonly triggers: ReadonlyMap<string, Trigger> | null;
  /** In their order; null where `jobs` is no map. */
  readonly jobs: ReadonlyMap<string, Job> | null;
}

export interface Job {
  readonly id: string;
  readonly name: string;
  readonly isEmpty: boolean;
  readonly condition: Condition;
  readonly ifText: string;
  readonly needs: readonly string[];
  readonly hasMachine: boolean;
  /** The workflow that it calls. */
  readonly uses: string | null;
  /** Null where it calls a workflow or says none. */
  readonly steps: readonly Step[] | null;
  readonly matrix: unknown;
  readonly continueOnError: unknown;
  /** Whether it waits for what an environment asks for. */
  readonly hasEnvironment: boolean;
}

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly uses: string | null;
  readonly run: string | null;
  readonly condition: Condition;
  readonly ifText: string;
  readonly continueOnError: unknown;
  readonly inputs: ReadonlyMap<string, string>;
  /** What runs its script, its own word or the default around it; empty: GitHub's own. */
  readonly shell: string;
  /** Names of the variables that are set for it, wherever. */
  readonly variables: ReadonlySet<string>;
}

/** Reads a file's value as a workflow; total, whatever it is. */
export function workflowOf(value: unknown): Workflow {
  const workflow: Json = isRecord(value) ? value : {};
  const { on, jobs } = workflow;
  const around = aroundIn(workflow, nothingAround);
  return {
    triggers: triggersOf(on),
    jobs: isRecord(jobs) ? new Map(Object.entries(jobs).map(([id, job]) => [id, jobOf(id, job, around)])) : null,
  };
}

/** The steps of a composite action (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax); null: it is none. */
export function stepsOfAction(value: unknown): readonly Step[] | null {
  const runs = isRecord(value) && isRecord(value.runs) ? value.runs : {};
  return Array.isArray(runs.steps) ? runs.steps.map((step) => stepOf(step, nothingAround)) : null;
}

/** What holds for the steps below: the default shell, and variables. */
interface Around {
  readonly shell: string;
  readonly variables: readonly string[];
}

const nothingAround: Around = { shell: "", variables: [] };

function aroundIn({ defaults, env }: Json, above: Around): Around {
  const run = isRecord(defaults) && isRecord(defaults.run) ? defaults.run : {};
  return {
    shell: textIn(run, "shell") || above.shell,
    variables: [...above.variables, ...(isRecord(env) ? Object.keys(env) : [])],
  };
}

function jobOf(id: string, value: unknown, above: Around): Job {
  const job: Json = isRecord(value) ? value : {};
  const around = aroundIn(job, above);
  return {
    id,
    name: textIn(job, "name"),
    isEmpty: !isRecord(value),
    condition: conditionOf(job.if),
    ifText: shown(job.if),
    needs: (Array.isArray(job.needs) ? job.needs : [job.needs]).filter(
      (need: unknown): need is string => typeof need === "string",
    ),
    hasMachine: job["runs-on"] !== undefined,
    uses: textIn(job, "uses") || null,
    steps: Array.isArray(job.steps) ? job.steps.map((step) => stepOf(step, around)) : null,
    matrix: isRecord(job.strategy) ? job.strategy.matrix : undefined,
    continueOnError: job["continue-on-error"],
    hasEnvironment: job.environment !== undefined && job.environment !== null,
  };
}

function stepOf(value: unknown, around: Around): Step {
  const step: Json = isRecord(value) ? value : {};
  const inputs = isRecord(step.with) ? Object.entries(step.with) : [];
  return {
    id: textIn(step, "id"),
    name: textIn(step, "name"),
    uses: textIn(step, "uses") || null,
    run: typeof step.run === "string" ? step.run : null,
    condition: conditionOf(step.if),
    ifText: shown(step.if),
    continueOnError: step["continue-on-error"],
    inputs: new Map(inputs.map(([name, input]) => [name.toLowerCase(), String(input)])),
    shell: textIn(step, "shell") || around.shell,
    variables: new Set(aroundIn(step, around).variables),
  };
}

function textIn(parent: Json, key: string): string {
  const value = parent[key];
  return typeof value === "string" ? value.trim() : "";
}

function shown(written: unknown): string {
  return written === undefined || written === null ? "" : String(written).trim();
}
