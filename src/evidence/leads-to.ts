import { pageOf } from "../files/markdown/markdown.ts";
import type { Call } from "../files/scripts/call.ts";
import { folderOf } from "../files/scripts/folders.ts";
import type { Step } from "../files/workflow/workflow.ts";
import { allPageLinks, type EvidenceLink, type FileEvidence, type PathEvidence } from "../model/evidence.ts";
import { isMarkdown } from "../model/files/file-kinds.ts";
import { pathsOn } from "../model/files/symlinks.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { innerTargets } from "./inner-target.ts";
import { fileOf } from "./kinds/check-workflow.ts";
import { actionFiles, actionIn, workflowIn } from "./kinds/workflow-in.ts";
import { mostScripts, type Script } from "./scripts/script.ts";
import { callsOf, filesOf, keyOf, scriptOf, scriptOfStep } from "./scripts/script-of.ts";
import { isTouched } from "./scripts/touched.ts";
import { plainPath } from "./whereabouts.ts";

/** The files that a link depends on beside those it names: what its page links to, what its workflow calls, and what lies behind symbolic links. */
export function ledTo(named: EvidenceLink, snapshot: Snapshot): readonly string[] {
  const link = fileOf(named);
  if (link === null) return [];
  const path = plainPath(link.path);
  return [...new Set([path, ...nextTo(link, path, snapshot)].flatMap((one) => [one, ...behind(one, snapshot)]))];
}

function nextTo(link: FileEvidence, path: string, snapshot: Snapshot): readonly string[] {
  if (link.kind === "workflow") return calledWorkflows(path, snapshot);
  return link.kind === "path" ? linkedFrom(link, path, snapshot) : [];
}

/** Of links that are not looked at too: whoever approved the page approved what it leads to. */
function linkedFrom(
  { links: { root, extensions } }: PathEvidence,
  path: string,
  snapshot: Snapshot,
): readonly string[] {
  const bytes = isMarkdown(path) ? snapshot.contents.get(path) : undefined;
  const reading = bytes === undefined ? null : pageOf(bytes, path);
  if (reading?.is !== "page") return [];
  const { targets } = innerTargets(reading.page, path, null, snapshot.first, { ...allPageLinks, root });
  return targets.flatMap((target) => ["", ...extensions].map((ending) => `${target.path}${ending}`));
}

function behind(path: string, { ways }: Snapshot): readonly string[] {
  const way = ways?.get(path);
  return way === undefined ? [] : pathsOn(way);
}

/** The workflows of this repository that a workflow's jobs call, and those that these call, and the local actions that they use: what they hold is compared too. */
export function calledWorkflows(path: string, snapshot: Snapshot): readonly string[] {
  const called = new Set([path]);
  for (const one of called) {
    for (const { uses } of workflowIn(one, snapshot)?.jobs?.values() ?? [])
      if (uses?.startsWith("./.github/workflows/") === true) called.add(plainPath(uses));
  }
  return [...called, ...actionsUsed(called, snapshot)];
}

/** The local actions that steps of workflows use, and those that these use. */
function actionsUsed(workflows: ReadonlySet<string>, snapshot: Snapshot): readonly string[] {
  const jobs = [...workflows].flatMap((path) => [...(workflowIn(path, snapshot)?.jobs?.values() ?? [])]);
  const folders = new Set(jobs.flatMap(({ steps }) => localActions(steps ?? [])));
  for (const folder of folders) for (const inner of localActions(actionIn(folder, snapshot) ?? [])) folders.add(inner);
  return [...folders].flatMap(actionFiles).filter((path) => snapshot.files.has(path));
}

/** More files of scripts are not read for one workflow beside those that base has and the change touches. */
const mostScriptFiles = 100;

/**
 * The scripts of the repository that the jobs of a workflow call, its makefiles and package.json among them, and those that these call, as far as they
 * were read. None where there are no two sides to compare, or nothing else than pages differs.
 */
export function scriptsCalled(workflow: string, snapshot: Snapshot): readonly string[] {
  if ([...(snapshot.first ?? [])].every(isMarkdown)) return [];
  const called = calledWorkflows(workflow, snapshot);
  const steps = called.flatMap((path) => [
    ...[...(workflowIn(path, snapshot)?.jobs?.values() ?? [])].flatMap((job) => job.steps ?? []),
    ...(actionIn(folderOf(path), snapshot) ?? []),
  ]);
  const calls = new Map(steps.flatMap((step) => keyed(scriptOfStep(step))));
  const [touched, others] = [new Set<string>(), new Set<string>()];
  for (const call of calls.values()) {
    for (const path of filesOf(call, snapshot))
      if (snapshot.files.has(path)) (isTouched(path, snapshot) ? touched : others).add(path);
    if (calls.size > mostScripts) break;
    for (const [key, inner] of keyed(scriptOf(call, snapshot))) calls.set(key, inner);
  }
  return [...touched, ...[...others].slice(0, mostScriptFiles)];
}

function keyed(script: Script | null): readonly (readonly [string, Call])[] {
  return script?.isShell ? callsOf(script).map((call) => [keyOf(call), call] as const) : [];
}

function localActions(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ uses }) => (uses?.startsWith("./") === true ? [plainPath(uses)] : []));
}
