import { isRecord } from "../pointer.ts";
import { bareTask, filledIn, type Included, letPass, type Task, type TaskFile, underCondition } from "./task-file.ts";

const mostCommands = 1_000;
type Values = Readonly<Record<string, unknown>>;

/** A Taskfile's value, as far as it says which commands a task runs (https://taskfile.dev/reference/schema). Total, whatever it is. */
export function taskfileOf(value: unknown): TaskFile {
  const file = isRecord(value) ? value : {};
  const tasks = isRecord(file.tasks) ? file.tasks : {};
  const named = new Map(Object.entries(tasks));
  for (const [name, one] of Object.entries(tasks))
    for (const alias of isRecord(one) ? textsIn(one.aliases) : []) if (!named.has(alias)) named.set(alias, tasks[name]);
  return {
    task: (name) => (named.has(name) ? taskOf(named.get(name), isRecord(file.vars) ? file.vars : {}) : null),
    first: ["default"],
    includes: Object.entries(isRecord(file.includes) ? file.includes : {}).flatMap(([name, one]) =>
      included(name, one),
    ),
    isCut: false,
  };
}

function included(name: string, one: unknown): readonly Included[] {
  const path = isRecord(one) ? one.taskfile : one;
  const isFlat = isRecord(one) && one.flatten === true;
  return typeof path === "string" ? [{ prefix: isFlat ? "" : `${name}:`, path }] : [];
}

function taskOf(written: unknown, variables: Values): Task {
  const one: Values = isRecord(written) ? written : { cmds: written };
  const known = { ...variables, ...(isRecord(one.vars) ? one.vars : {}) };
  const commands = listOf(one.cmds ?? one.cmd);
  const recipe = commands.flatMap((command) => commandOf(command, one.ignore_error === true));
  const text = filled(recipe.join("\n"), known);
  const needs = [...listOf(one.deps), ...commands].flatMap((need) => taskIn(need));
  const isAsked = one.status !== undefined || one.if !== undefined || isElsewhere(one.platforms);
  return {
    ...bareTask,
    recipe: isAsked ? underCondition(text) : text,
    // What a dependency is called stands alone, a command is a text too.
    needs: [...textsIn(one.deps), ...needs],
    folder: typeof one.dir === "string" ? filled(one.dir, known) : "",
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostCommands) : value === undefined ? [] : [value];
}

function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

function commandOf(command: unknown, isLetPass: boolean): readonly string[] {
  if (typeof command === "string") return [letPass(command, isLetPass)];
  if (!isRecord(command) || typeof command.cmd !== "string") return [];
  const text = letPass(command.cmd, isLetPass || command.ignore_error === true);
  return [command.if !== undefined || isElsewhere(command.platforms) ? underCondition(text) : text];
}

function taskIn(command: unknown): readonly string[] {
  return isRecord(command) && typeof command.task === "string" ? [command.task] : [];
}

/** Whether it runs on other systems than those of most jobs. */
function isElsewhere(platforms: unknown): boolean {
  return (
    platforms !== undefined &&
    !textsIn(platforms).some((one) => one.startsWith("linux") || /^(?:amd64|arm64)$/.test(one))
  );
}

function filled(text: string, variables: Values): string {
  return filledIn(text, /\{\{\s*\.(\w+)\s*\}\}/g, (name) => {
    const value = variables[name];
    return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
  });
}
