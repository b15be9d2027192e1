import { isRecord } from "../../files/pointer.ts";
import { rangeOf } from "../../files/yaml-documents.ts";
import { lineAt } from "../../model/files/line-starts.ts";
import { textOf } from "../../model/text.ts";
import { isJenkins, longestFile } from "../file-kinds.ts";
import { commandsOf } from "./commands.ts";
import { readJenkins } from "./jenkins.ts";
import type { Job, Step, Workflow } from "./job.ts";
import { approvalLines, pipelineEvents, pipelineJobs } from "./pipelines.ts";
import type { SourceFile } from "./source.ts";
import { yamlValues } from "./yaml-value.ts";

/** Jobs, steps and commands that can run; null where the file is no workflow that can be read. */
export function readWorkflow(file: SourceFile): Workflow | null {
  const { path, bytes } = file;
  if (isJenkins(path)) return readJenkins(file);
  const [first] = yamlValues(bytes) ?? [];
  if (first === undefined || !isRecord(first.value)) return null;
  const { document, value } = first;
  const { content } = textOf(bytes);
  const lineOf: LineOf = (tokens, isText = false) => {
    const start = rangeOf(document, tokens)?.[0] ?? 0;
    const isBlock = content[start] === "|" || content[start] === ">";
    return lineAt(start, content) + (isText && isBlock ? 1 : 0);
  };
  if (!isLikeGitHub(path))
    return {
      events: pipelineEvents(value),
      permissions: "none",
      jobs: pipelineJobs(value, lineOf),
      approvals: approvalLines(value, lineOf),
    };
  if (isRecord(value.runs)) {
    const steps = stepsOf(value.runs.steps, ["runs", "steps"], lineOf, false);
    return {
      events: null,
      permissions: "none",
      jobs: [{ id: "runs", line: 1, calls: null, permissions: "none", steps }],
      approvals: [],
    };
  }
  const jobs = isRecord(value.jobs) ? value.jobs : {};
  return {
    events: eventsOf(value.on),
    permissions: value.permissions,
    jobs: Object.entries(jobs).flatMap(([id, job]) => jobOf(id, job, lineOf) ?? []),
    approvals: [],
  };
}

/** Gitea and Forgejo run GitHub's workflows. */
function isLikeGitHub(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\//.test(path);
}

/** `isText`: the first line of a text; that of a block stands below its `|` or `>`. */
type LineOf = (tokens: readonly string[], isText?: boolean) => number;

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
    line: lineOf(typeof job.uses === "string" ? ["jobs", id, "uses"] : ["jobs", id]),
    calls: typeof job.uses === "string" ? job.uses : null,
    permissions: job.permissions,
    steps: stepsOf(job.steps, ["jobs", id, "steps"], lineOf, job["continue-on-error"] === true, matrixOf(job)),
  };
}

type Matrix = ReadonlyMap<string, readonly string[]>;

/** What `matrix.name` and `matrix.name.key` stand for in a job, as far as its file says. */
function matrixOf({ strategy }: Readonly<Record<string, unknown>>): Matrix {
  const matrix = isRecord(strategy) && isRecord(strategy.matrix) ? strategy.matrix : {};
  const found = new Map<string, string[]>();
  const add = (name: string, value: unknown) => {
    if (typeof value === "string") found.set(name, [...(found.get(name) ?? []), value]);
    else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner);
  };
  for (const [name, values] of Object.entries(matrix)) {
    for (const value of Array.isArray(values) ? values.slice(0, mostValues) : [])
      if (name === "include" && isRecord(value)) for (const [key, inner] of Object.entries(value)) add(key, inner);
      else add(name, value);
  }
  return found;
}

/** Values of a matrix that are followed. */
const mostValues = 50;

/** Longer values of an environment are no expression of a matrix. */
const longestExpression = 200;

/** The commands of a step with what its matrix and its environment fill in, the values of a matrix one after the other on their line. */
function filled(run: string, env: unknown, matrix: Matrix): string {
  if (matrix.size === 0) return run;
  const variables = isRecord(env) ? env : {};
  const direct = run.replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced?: string, bare?: string) => {
    const value = Object.hasOwn(variables, braced ?? bare ?? "") ? variables[braced ?? bare ?? ""] : null;
    const isOfMatrix = typeof value === "string" && value.length <= longestExpression && value.includes("matrix.");
    return isOfMatrix ? value : whole;
  });
  // Values may be long and named on thousands of lines.
  let room = longestFile;
  const lines = direct.split("\n").map((line) => {
    const name = /\$\{\{\s*matrix\.([\w.-]{1,80})\s*\}\}/.exec(line);
    const values = matrix.get(name?.[1] ?? "");
    if (name === null || values === undefined || room <= 0) return line;
    const all = values.map((value) => line.replace(name[0], () => value)).join(" ; ");
    room -= all.length;
    return all;
  });
  return lines.join("\n");
}

function stepsOf(
  steps: unknown,
  at: readonly string[],
  lineOf: LineOf,
  isAdvisory: boolean,
  matrix: Matrix = new Map(),
): readonly Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index): Step[] => {
    if (!isRecord(step) || isOff(step.if)) return [];
    const here = [...at, String(index)];
    const run = typeof step.run === "string" ? step.run : "";
    const first = run === "" ? 0 : lineOf([...here, "run"], true);
    return [
      {
        uses: typeof step.uses === "string" ? step.uses.toLowerCase() : "",
        line: lineOf(step.uses === undefined ? here : [...here, "uses"]),
        commands: commandsOf(filled(run, step.env, matrix)).map((command) => ({
          ...command,
          line: first + command.line,
        })),
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
