import { isRecord } from "../../files/pointer.ts";
import { rangeOf } from "../../files/yaml-documents.ts";
import { lineAt } from "../../model/line-starts.ts";
import { textOf } from "../../model/text.ts";
import { commandsOf, type ShellCommand } from "./commands.ts";
import type { SourceFile } from "./source.ts";
import { yamlValues } from "./yaml-value.ts";

/** What a CI workflow does, as far as its file says. */
export interface Workflow {
  /** Names of the events that start it; null where the file does not say. */
  readonly events: readonly string[] | null;
  /** What its token may do unless a job says otherwise. */
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly line: number;
  /** Another workflow that the job calls; null where it has steps. */
  readonly calls: string | null;
  readonly permissions: unknown;
  readonly steps: readonly Step[];
}

export interface Step {
  /** The action, in lower case; empty where the step runs commands. */
  readonly uses: string;
  readonly line: number;
  readonly commands: readonly ShellCommand[];
  /** Whether its failure fails nothing. */
  readonly isAdvisory: boolean;
  /** What the action is given. */
  readonly inputs: unknown;
}

/** Jobs, steps and commands that can run; null where the file is no workflow that can be read. */
export function readWorkflow({ path, bytes }: SourceFile): Workflow | null {
  const [first] = yamlValues(bytes) ?? [];
  if (first === undefined || !isRecord(first.value)) return null;
  const { document, value } = first;
  const { content } = textOf(bytes);
  const lineOf: LineOf = (tokens) => lineAt(rangeOf(document, tokens)?.[0] ?? 0, content);
  if (!path.includes(".github/")) return { events: null, permissions: "none", jobs: scriptJobs(value, lineOf) };
  if (isRecord(value.runs)) {
    const steps = stepsOf(value.runs.steps, ["runs", "steps"], lineOf, false);
    return {
      events: null,
      permissions: "none",
      jobs: [{ id: "runs", line: 1, calls: null, permissions: "none", steps }],
    };
  }
  const jobs = isRecord(value.jobs) ? value.jobs : {};
  return {
    events: eventsOf(value.on),
    permissions: value.permissions,
    jobs: Object.entries(jobs).flatMap(([id, job]) => jobOf(id, job, lineOf) ?? []),
  };
}

type LineOf = (tokens: readonly string[]) => number;

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((event): event is string => typeof event === "string");
  return isRecord(on) ? Object.keys(on) : [];
}

/** Null where it can never run. */
function jobOf(id: string, job: unknown, lineOf: LineOf): Job | null {
  if (!isRecord(job) || isOff(job.if)) return null;
  return {
    id,
    line: lineOf(["jobs", id]),
    calls: typeof job.uses === "string" ? job.uses : null,
    permissions: job.permissions,
    steps: stepsOf(job.steps, ["jobs", id, "steps"], lineOf, job["continue-on-error"] === true),
  };
}

function stepsOf(steps: unknown, at: readonly string[], lineOf: LineOf, isAdvisory: boolean): readonly Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index): Step[] => {
    if (!isRecord(step) || isOff(step.if)) return [];
    const here = [...at, String(index)];
    const run = typeof step.run === "string" ? step.run : "";
    const first = run === "" ? 0 : lineOf([...here, "run"]) + (run.includes("\n") ? 1 : 0);
    return [
      {
        uses: typeof step.uses === "string" ? step.uses.toLowerCase() : "",
        line: lineOf(step.uses === undefined ? here : [...here, "uses"]),
        commands: commandsOf(run).map((command) => ({ ...command, line: first + command.line })),
        isAdvisory: isAdvisory || step["continue-on-error"] === true,
        inputs: step.with,
      },
    ];
  });
}

/** `false`, as a value or as an expression. */
function isOff(condition: unknown): boolean {
  if (typeof condition !== "string") return condition === false;
  const inner = condition
    .trim()
    .replace(/^\$\{\{/, "")
    .replace(/\}\}$/, "")
    .trim();
  return inner === "false" || inner.startsWith("false &&");
}

/** Keys under which other CI services hold scripts, and the templates that they include. */
const scriptKeys = new Set(["script", "before_script", "after_script", "run", "bash", "command", "pwsh"]);
const deepest = 12;

/** Of another CI service: each key at the top that holds scripts is a job. */
function scriptJobs(value: Readonly<Record<string, unknown>>, lineOf: LineOf): readonly Job[] {
  return Object.entries(value).flatMap(([id, part]) => {
    const steps = id === "include" ? includesOf(part, lineOf) : scriptSteps(part, [id], lineOf, 0);
    return steps.length === 0 ? [] : [{ id, line: lineOf([id]), calls: null, permissions: "none", steps }];
  });
}

function includesOf(include: unknown, lineOf: LineOf): readonly Step[] {
  const all = Array.isArray(include) ? include : [include];
  return all.flatMap((one: unknown): Step[] => {
    const name = isRecord(one) ? (one.template ?? one.component) : null;
    if (typeof name !== "string") return [];
    return [
      {
        uses: `template:${name.toLowerCase()}`,
        line: lineOf(["include"]),
        commands: [],
        isAdvisory: false,
        inputs: null,
      },
    ];
  });
}

function scriptSteps(value: unknown, at: readonly string[], lineOf: LineOf, depth: number): readonly Step[] {
  if (depth > deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => scriptSteps(one, [...at, String(index)], lineOf, depth + 1));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...at, key];
    const script = scriptKeys.has(key) ? textsOf(part) : null;
    if (script === null) return scriptSteps(part, here, lineOf, depth + 1);
    const line = lineOf(here);
    const commands = commandsOf(script).map((command) => ({ ...command, line: line + command.line }));
    return [{ uses: "", line, commands, isAdvisory: value.allow_failure === true, inputs: null }];
  });
}

function textsOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const texts = Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  return texts.length === 0 ? null : texts.join("\n");
}
