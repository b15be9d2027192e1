import { isRecord } from "../pointer.ts";
import { isRarer } from "./schedule.ts";

/** What starts a workflow, and what narrows it; lists as they are written, null where there is none. */
export interface Trigger {
  readonly types: Names;
  readonly branches: Filter;
  readonly tags: Filter;
  readonly paths: Filter;
  readonly crons: readonly string[];
  /** The names of the workflows after which it runs, under `workflow_run`. */
  readonly workflows: readonly string[];
}

type Names = readonly string[] | null;

/** Patterns that let something through, or keep it out. */
export interface Filter {
  readonly only: Names;
  readonly ignore: Names;
}

/** The triggers under `on`, by event (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#on); null where nothing there is one. */
export function triggersOf(on: unknown): ReadonlyMap<string, Trigger> | null {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.filter(isText) : null;
  const named = events?.filter((event) => event.trim() !== "").map((event) => [event.trim(), null] as const);
  const all: readonly (readonly [string, unknown])[] = named ?? (isRecord(on) ? Object.entries(on) : []);
  return all.length === 0 ? null : new Map(all.map(([event, value]) => [event, triggerOf(value)]));
}

function triggerOf(value: unknown): Trigger {
  const trigger = isRecord(value) ? value : {};
  const filter = (name: string): Filter => ({
    only: namesIn(trigger[name]),
    ignore: namesIn(trigger[`${name}-ignore`]),
  });
  const crons = Array.isArray(value)
    ? value.flatMap((one) => (isRecord(one) && isText(one.cron) ? [one.cron] : []))
    : [];
  return {
    types: namesIn(trigger.types),
    branches: filter("branches"),
    tags: filter("tags"),
    paths: filter("paths"),
    crons,
    workflows: namesIn(trigger.workflows) ?? [],
  };
}

function namesIn(value: unknown): Names {
  if (isText(value)) return [value];
  return Array.isArray(value) && value.length > 0 ? value.map(String) : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The types of activity that start a workflow where it names none; null: every one. */
export function typesOf(event: string, { types }: Trigger): Names {
  if (types !== null) return types;
  if (event === "pull_request" || event === "pull_request_target") return ["opened", "synchronize", "reopened"];
  return null;
}

/** Whether a filter lets nothing through, whatever comes: it has only exceptions, or ignores everything. */
function isShut({ only, ignore }: Filter): boolean {
  if (only?.every((pattern) => pattern.startsWith("!"))) return true;
  return ignore?.includes("**") === true && !ignore.some((pattern) => pattern.startsWith("!"));
}

/** A push is of a branch or of a tag: a filter of the one alone leaves the other out. */
export function isClosed(event: string, { branches, tags, paths }: Trigger): boolean {
  if (isShut(paths)) return true;
  if (event !== "push") return isShut(branches);
  const [hasBranches, hasTags] = [isFiltered(branches), isFiltered(tags)];
  if (!hasBranches && !hasTags) return false;
  return (!hasBranches || isShut(branches)) && (!hasTags || isShut(tags));
}

function isFiltered({ only, ignore }: Filter): boolean {
  return only !== null || ignore !== null;
}

/** How a trigger lets less through than it did, by the names of its keys. */
export function narrowedKeys(event: string, was: Trigger, is: Trigger): readonly string[] {
  const [typesBefore, typesNow] = [typesOf(event, was), typesOf(event, is)];
  const fewer = typesNow !== null && (typesBefore === null || typesBefore.some((type) => !typesNow.includes(type)));
  return [
    ...(fewer ? ["types"] : []),
    ...(isNarrower(sideOf(event, "branches", was), sideOf(event, "branches", is)) ? ["branches"] : []),
    ...(event === "push" && isNarrower(sideOf(event, "tags", was), sideOf(event, "tags", is)) ? ["tags"] : []),
    ...(isNarrower(was.paths, is.paths) ? ["paths"] : []),
    ...(isRarer(was.crons, is.crons) ? ["cron"] : []),
    ...(was.workflows.some((name) => !is.workflows.includes(name)) ? ["workflows"] : []),
  ];
}

const nothing: Filter = { only: ["!**"], ignore: null };

/** Which branches, or tags, a trigger lets through. */
function sideOf(event: string, name: "branches" | "tags", trigger: Trigger): Filter {
  const other = name === "branches" ? trigger.tags : trigger.branches;
  return event === "push" && !isFiltered(trigger[name]) && isFiltered(other) ? nothing : trigger[name];
}

function isNarrower(was: Filter, is: Filter): boolean {
  if (isShut(was) || !isFiltered(is)) return false;
  if (isShut(is)) return true;
  if (is.ignore !== null) return was.only !== null || ignoresMore(was.ignore ?? [], is.ignore);
  const [before, now] = [was.only ?? ["**"], is.only ?? ["**"]];
  const exceptions = now.filter(isException);
  return (
    isLost(before, now) ||
    exceptions.some((one) => !before.includes(one) || isLost(behind(one, before), behind(one, now))) ||
    (was.ignore !== null && !now.includes("**"))
  );
}

function ignoresMore(was: readonly string[], is: readonly string[]): boolean {
  return is.some((pattern) => !was.includes(pattern)) || was.some((one) => isException(one) && !is.includes(one));
}

function isException(pattern: string): boolean {
  return pattern.startsWith("!");
}

/** Whether patterns that let something through do so no more. */
function isLost(before: readonly string[], now: readonly string[]): boolean {
  return !now.includes("**") && before.some((pattern) => !isException(pattern) && !now.includes(pattern));
}

/** What lets through again what an exception left out: the last pattern that matches decides. */
function behind(exception: string, patterns: readonly string[]): readonly string[] {
  return patterns.slice(patterns.lastIndexOf(exception) + 1);
}
