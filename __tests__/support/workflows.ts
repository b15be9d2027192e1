import { readdirSync, readFileSync } from "node:fs";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";

/** A workflow as GitHub's own parser takes it, with what that parser says is wrong. */
export interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly errors: readonly string[];
  readonly title: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly on: Readonly<Record<string, Trigger>>;
  readonly jobs: readonly Job[];
}

interface Trigger {
  readonly types?: readonly string[];
  readonly workflows?: readonly string[];
}

interface Job {
  readonly id: string;
  /** The keys that it has. */
  readonly keys: readonly string[];
  readonly minutes: number;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Reads a workflow with the parser that GitHub runs them by: unknown keys, wrong expressions and contexts, unknown events, jobs that wait for nobody. */
export async function workflowOf(name: string, text: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  const template = value === undefined ? null : await convertWorkflowTemplate(context, value);
  const errors = [...context.errors.getErrors(), ...(template?.errors ?? [])].map((error) =>
    "message" in error ? error.message : error.Message,
  );
  const written = errors.length > 0 ? {} : parse(text);
  return {
    name,
    text,
    errors: [...new Set(errors)],
    title: written.name ?? "",
    permissions: written.permissions ?? {},
    on: triggersOf(written.on),
    jobs: Object.entries(written.jobs ?? {}).map(([id, job]) => jobOf(id, job as Record<string, never>)),
  };
}

/** An event can be named alone, in a list, or with what narrows it. */
function triggersOf(on: unknown): Workflow["on"] {
  if (typeof on === "string") return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [event, {}]));
  return Object.fromEntries(Object.entries(on ?? {}).map(([event, trigger]) => [event, trigger ?? {}]));
}

function jobOf(id: string, job: Record<string, never>): Job {
  return {
    id,
    keys: Object.keys(job),
    minutes: job["timeout-minutes"] ?? Number.POSITIVE_INFINITY,
    permissions: job.permissions ?? {},
    steps: job.steps ?? [],
  };
}

/** Every workflow file of a folder. */
export function workflowFiles(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));
}

/** The workflows among the YAML blocks of a page. */
export function workflowsIn(page: string): readonly { readonly name: string; readonly text: string }[] {
  const blocks = readFileSync(page, "utf8").matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm);
  return [...blocks]
    .map(([, text = ""], at) => ({ name: `${page}, block ${at + 1}`, text }))
    .filter(({ text }) => /^jobs:/m.test(text));
}
