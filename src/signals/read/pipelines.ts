import { isRecord } from "../../files/pointer.ts";
import { commandsOf, type ShellCommand } from "./commands.ts";
import type { Job, Step } from "./job.ts";

type LineOf = (tokens: readonly string[]) => number;

/** Keys under which CI services hold scripts: GitLab, CircleCI, Azure, Bitbucket, Woodpecker, Drone, Travis, Buildkite, CodeBuild. */
const scriptKeys = new Set([
  ...["script", "before_script", "after_script", "run", "bash", "command", "commands", "pwsh", "powershell"],
  ...["install", "before_install", "entrypoint"],
]);

/** Keys whose parts are the jobs. */
const holders = new Set(["jobs", "commands", "steps", "pipeline", "stages", "phases", "tasks"]);
const deepest = 12;

/** The jobs of a pipeline of any CI service but GitHub's: what holds scripts, by the key or the name that it has. */
export function pipelineJobs(value: Readonly<Record<string, unknown>>, lineOf: LineOf): readonly Job[] {
  return Object.entries(value).flatMap(([id, part]): readonly Job[] => {
    if (id === "include") return jobOf(id, includesOf(part, lineOf), lineOf([id]));
    if (id === "workflows") return callsOf(part, [id], lineOf);
    if (scriptKeys.has(id) && textsOf(part) !== null)
      return jobOf(id, scriptSteps({ [id]: part }, [], lineOf, 0), lineOf([id]));
    if (holders.has(id) && (isRecord(part) || Array.isArray(part)))
      return Object.entries(part).flatMap(([key, inner]) =>
        jobOf(nameOf(inner) ?? key, scriptSteps(inner, [id, key], lineOf, 0), lineOf([id, key])),
      );
    return jobOf(id, scriptSteps(part, [id], lineOf, 0), lineOf([id]));
  });
}

function jobOf(id: string, steps: readonly Step[], line: number): readonly Job[] {
  return steps.length === 0 ? [] : [{ id, line, calls: null, permissions: "none", steps }];
}

/** What a job of a list is called. */
function nameOf(part: unknown): string | null {
  if (!isRecord(part)) return null;
  const name = part.job ?? part.name ?? part.label ?? part.stage ?? part.id;
  return typeof name === "string" ? name : null;
}

/** Events that start a pipeline, in GitHub's words; null where its file does not say. Azure is told by `none` what does not start it. */
export function pipelineEvents({
  when,
  trigger,
  pr,
  schedules,
  workflow,
}: Readonly<Record<string, unknown>>): readonly string[] | null {
  if (isRecord(workflow) && isOff(workflow)) return [];
  if (Array.isArray(schedules) && trigger === "none") return ["schedule"];
  if (trigger === "none" && pr === "none") return [];
  const events = [when]
    .flat()
    .flatMap((one) => (isRecord(one) ? [one.event] : []))
    .flat();
  const named = events.filter((event): event is string => typeof event === "string");
  return named.length === 0 ? null : named.map((event) => (event === "cron" ? "schedule" : event));
}

/** Jobs that a workflow of CircleCI takes from an orb, `trivy/scan`, as calls of a workflow of that name. */
function callsOf(part: unknown, at: readonly string[], lineOf: LineOf): readonly Job[] {
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([workflow, held]) =>
    (isRecord(held) && Array.isArray(held.jobs) ? held.jobs : []).flatMap((job: unknown, index): Job[] => {
      const id = isRecord(job) ? (Object.keys(job)[0] ?? "") : String(job);
      if (!id.includes("/")) return [];
      const line = lineOf([...at, workflow, "jobs", String(index)]);
      return [{ id, line, calls: id, permissions: "none", steps: [] }];
    }),
  );
}

/** Jobs that wait for a person: of GitLab by hand and into an environment, of CircleCI by their type. */
export function approvalLines(value: Readonly<Record<string, unknown>>, lineOf: LineOf): readonly number[] {
  const byHand = Object.entries(value).flatMap(([id, job]) =>
    isRecord(job) && job.environment !== undefined && isByHand(job) ? [lineOf([id])] : [],
  );
  const workflows = isRecord(value.workflows) ? Object.entries(value.workflows) : [];
  const approved = workflows.flatMap(([name, held]) =>
    (isRecord(held) && Array.isArray(held.jobs) ? held.jobs : []).flatMap((job: unknown, index) =>
      isRecord(job) && Object.values(job).some((one) => isRecord(one) && one.type === "approval")
        ? [lineOf(["workflows", name, "jobs", String(index)])]
        : [],
    ),
  );
  return [...byHand, ...approved];
}

function isByHand({ when, rules }: Readonly<Record<string, unknown>>): boolean {
  return when === "manual" || [rules].flat().some((rule: unknown) => isRecord(rule) && rule.when === "manual");
}

function includesOf(include: unknown, lineOf: LineOf): readonly Step[] {
  return [include].flat().flatMap((one: unknown): Step[] => {
    const name = isRecord(one) ? (one.template ?? one.component) : null;
    return typeof name === "string" ? [usesStep(`template:${name}`, lineOf(["include"]))] : [];
  });
}

/** A step that is not written here: a template of GitLab, a task of Azure, a pipe of Bitbucket, a plugin of Woodpecker, an orb's command. */
function usesStep(uses: string, line: number, inputs: unknown = null): Step {
  return { uses: uses.toLowerCase(), line, commands: [], isAdvisory: false, inputs };
}

function scriptSteps(value: unknown, at: readonly string[], lineOf: LineOf, depth: number): readonly Step[] {
  if (depth > deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => {
      const here = [...at, String(index)];
      const isOrb = typeof one === "string" && at.at(-1) === "steps" && /^[\w-]+\/[\w-]+$/.test(one);
      return isOrb ? [usesStep(`orb:${one}`, lineOf(here))] : scriptSteps(one, here, lineOf, depth + 1);
    });
  if (!isRecord(value) || isOff(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => stepsAt(value, key, part, [...at, key], lineOf, depth));
}

/** Whether a job or step never runs: of GitLab where no rule lets it, of Azure by its condition. */
function isOff({ rules, enabled, condition }: Readonly<Record<string, unknown>>): boolean {
  if (enabled === false || condition === false) return true;
  const all = Array.isArray(rules) ? rules.filter(isRecord) : [];
  const always = all.findIndex(({ if: when, changes, exists }) =>
    [when, changes, exists].every((one) => one === undefined),
  );
  const reached = always < 0 ? all : all.slice(0, always + 1);
  return reached.length > 0 && reached.every(({ when }) => when === "never");
}

function stepsAt(
  holder: Readonly<Record<string, unknown>>,
  key: string,
  part: unknown,
  here: readonly string[],
  lineOf: LineOf,
  depth: number,
): readonly Step[] {
  if (typeof part === "string" && ["task", "pipe", "image", "template"].includes(key))
    return [usesStep(`${key}:${part}`, lineOf(here), holder.inputs ?? holder.settings ?? holder.variables ?? null)];
  const script = key === "args" ? argumentsOf(holder) : scriptKeys.has(key) ? textsOf(part) : null;
  if (script === null) return scriptSteps(part, here, lineOf, depth + 1);
  const line = lineOf(here);
  const commands =
    key === "args"
      ? commandsOf(script).map((command) => ({ ...command, line: line + command.line }))
      : commandsAt(part, here, lineOf);
  const isAdvisory =
    [holder.allow_failure, holder.continueOnError, holder.soft_fail].includes(true) || holder.failure === "ignore";
  return [{ uses: "", line, commands, isAdvisory, inputs: null }];
}

/** A script's commands with their lines: those of a list stand where each of its parts does, however many comments are between. */
function commandsAt(part: unknown, here: readonly string[], lineOf: LineOf): readonly ShellCommand[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => commandsAt(one, [...here, String(index)], lineOf));
  if (typeof part !== "string") return [];
  // A block of several lines begins below its key.
  const line = lineOf(here) + (part.includes("\n") ? 1 : 0);
  return commandsOf(part).map((command) => ({ ...command, line: line + command.line }));
}

/** The command that Google's Cloud Build makes of an image's entry point and its arguments. */
function argumentsOf({ name, entrypoint, args }: Readonly<Record<string, unknown>>): string | null {
  const words = Array.isArray(args) ? args.filter((one): one is string => typeof one === "string") : [];
  if (words.length === 0) return null;
  if (words[0] === "-c") return words.slice(1).join("\n");
  const program =
    String(entrypoint ?? name ?? "")
      .split("/")
      .at(-1)
      ?.split(":")[0] ?? "";
  return [program, ...words].join(" ");
}

function textsOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const texts = Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  return texts.length === 0 ? null : texts.join("\n");
}
