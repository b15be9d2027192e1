import { isRecord } from "../pointer.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { isLiteral, type Literal } from "./expression.ts";
import { type Trigger, triggersOf } from "./triggers.ts";

type Json = Readonly<Record<string, unknown>>;

/** A workflow of GitHub Actions, as far as it says when something runs and whether a failure counts. */
export interface Workflow {
  /** By event; null where nothing that could be a trigger stands under `on`. */
  readonly triggers: ReadonlyMap<string, Trigger> | null;
  /** In their order; null where `jobs` is no map. */
  readonly jobs: ReadonlyMap<string, Job> | null;
  /** By input of a workflow that is called, what it is where the call says nothing. */
  readonly defaults: ReadonlyMap<string, Literal>;
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
  /** The image that its steps run in; empty: none. */
  readonly image: string;
  /** Options of that image's container, and volumes that take the place of its programs. */
  readonly containerOptions: string;
  /** What it hands over to the workflow that it calls. */
  readonly inputs: ReadonlyMap<string, Literal>;
  /** Whether it looks at how the jobs ended that it needs. */
  readonly looksAtNeeds: boolean;
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
  /** Where its script runs, as it is written; empty: the root of the repository. */
  readonly folder: string;
  /** The variables that are set for it, wherever, the nearest last. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Reads a file's value as a workflow; total, whatever it is. */
export function workflowOf(value: unknown): Workflow {
  const workflow: Json = isRecord(value) ? value : {};
  const { on, jobs } = workflow;
  const around = aroundIn(workflow, nothingAround);
  return {
    triggers: triggersOf(on),
    jobs: isRecord(jobs) ? new Map(Object.entries(jobs).map(([id, job]) => [id, jobOf(id, job, around)])) : null,
    defaults: new Map(defaultsIn(on)),
  };
}

function defaultsIn(on: unknown): readonly (readonly [string, Literal])[] {
  const call = isRecord(on) && isRecord(on.workflow_call) ? on.workflow_call : {};
  const inputs = isRecord(call.inputs) ? Object.entries(call.inputs) : [];
  return inputs.flatMap(([name, input]) => {
    const { type, default: value = emptyOf(type) } = isRecord(input) ? input : {};
    return isLiteral(value) ? [[name.toLowerCase(), value] as const] : [];
  });
}

/** What an input without a default is (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callinputsinput_iddefault). */
function emptyOf(type: unknown): Literal | undefined {
  switch (type) {
    case "boolean":
      return false;
    case "number":
      return 0;
    case "string":
      return "";
    default:
      return undefined;
  }
}

/** The inputs of a workflow that a job calls: what the call hands over, else their defaults. */
export function handedOver({ inputs }: Job, { defaults }: Workflow): ReadonlyMap<string, Literal> {
  return new Map([...defaults, ...inputs]);
}

/** The steps of a composite action (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax); null: it is none. */
export function stepsOfAction(value: unknown): readonly Step[] | null {
  const runs = isRecord(value) && isRecord(value.runs) ? value.runs : {};
  return Array.isArray(runs.steps) ? runs.steps.map((step) => stepOf(step, nothingAround)) : null;
}

/** What holds for the steps below: the default shell and folder, and variables. */
interface Around {
  readonly shell: string;
  readonly folder: string;
  readonly variables: ReadonlyMap<string, string>;
}

const nothingAround: Around = { shell: "", folder: "", variables: new Map() };

function aroundIn({ defaults, env }: Json, above: Around): Around {
  const run = isRecord(defaults) && isRecord(defaults.run) ? defaults.run : {};
  return {
    shell: textIn(run, "shell") || above.shell,
    folder: textIn(run, "working-directory") || above.folder,
    variables: isRecord(env) ? new Map([...above.variables, ...textsIn(env)]) : above.variables,
  };
}

function jobOf(id: string, value: unknown, above: Around): Job {
  const job: Json = isRecord(value) ? value : {};
  const given = aroundIn(job, above);
  const around = given.shell === "" && isWindows(job["runs-on"]) ? { ...given, shell: "pwsh" } : given;
  const [container, inputs] = [job.container, job.with].map((one): Json => (isRecord(one) ? one : {})) as [Json, Json];
  const inside = { ...around, variables: aroundIn(container, around).variables };
  const volumes = Array.isArray(container.volumes) ? container.volumes.filter(coversSystem) : [];
  return {
    id,
    name: textIn(job, "name"),
    isEmpty: !isRecord(value),
    condition: conditionOf(job.if),
    ifText: shown(job.if),
    needs: (Array.isArray(job.needs) ? job.needs : [job.needs]).filter(
      (need: unknown): need is string => typeof need === "string",
    ),
    hasMachine: isNamed(job["runs-on"]),
    uses: textIn(job, "uses") || null,
    steps: Array.isArray(job.steps) ? job.steps.map((step) => stepOf(step, inside)) : null,
    matrix: isRecord(job.strategy) ? job.strategy.matrix : undefined,
    continueOnError: job["continue-on-error"],
    hasEnvironment: job.environment !== undefined && job.environment !== null,
    image: textIn(job, "container") || textIn(container, "image"),
    containerOptions: `${textIn(container, "options")}${volumes.map((volume) => ` --volume ${volume}`).join("")}`,
    inputs: new Map(
      Object.entries(inputs).flatMap(([name, input]) => (isLiteral(input) ? [[name.toLowerCase(), input]] : [])),
    ),
    looksAtNeeds: /\bneeds\b/.test(JSON.stringify([job.if, job.steps, job.with]) ?? ""),
  };
}

/** Whether a volume is put where an image has its programs. */
function coversSystem(volume: unknown): boolean {
  return typeof volume === "string" && /:\/(?:usr|s?bin|lib\w*|etc|opt)(?:[/:]|$)/.test(volume);
}

/** On Windows a script is one of PowerShell where nothing else is said. */
function isWindows(machine: unknown): boolean {
  return /\bwindows\b/i.test(JSON.stringify(machine) ?? "");
}

/** GitHub refuses a job whose `runs-on` names nothing. */
function isNamed(machine: unknown): boolean {
  if (typeof machine !== "object" || machine === null) return typeof machine === "string" && machine.trim() !== "";
  return Object.keys(machine).length > 0;
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
    folder: textIn(step, "working-directory") || around.folder,
    variables: aroundIn(step, around).variables,
  };
}

function textsIn(parent: Json): readonly (readonly [string, string])[] {
  return Object.entries(parent).flatMap(([name, value]) =>
    isLiteral(value) ? [[name, String(value ?? "")] as const] : [],
  );
}

function textIn(parent: Json, key: string): string {
  const value = parent[key];
  return typeof value === "string" ? value.trim() : "";
}

function shown(written: unknown): string {
  return written === undefined || written === null ? "" : String(written).trim();
}
