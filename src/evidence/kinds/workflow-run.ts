import { isRecord } from "../../files/pointer.ts";
import { named, path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";

type Jobs = Readonly<Record<string, unknown>>;

/** By job, why it can never run; null where it may. */
type Reasons = ReadonlyMap<string, Sentence | null>;

/**
 * Why a workflow, or one job of it, can never run, in words that stand behind the workflow's path; null where it may. Only what is plain from the file is
 * said: nothing starts it, its `if` is `false`, a job it needs never runs, or GitHub would refuse it.
 */
export function whyNeverRuns(workflow: unknown, job: string | null, files: Snapshot["files"]): Sentence | null {
  const { on, jobs } = isRecord(workflow) ? workflow : { on: null, jobs: null };
  if (!isTrigger(on)) return sentence`can never run: it has no trigger under ${named("on")}`;
  if (!isRecord(jobs)) return null;
  const reasons = reasonsOf(jobs, files);
  const asked = job === null ? [...reasons.keys()] : [job];
  const never = asked.map((id) => reasons.get(id) ?? null);
  const [why] = never;
  if (why == null || never.includes(null)) return null;
  return sentence`has a job ${named(asked[0] ?? "")} that can never run: ${why}`;
}

function isTrigger(on: unknown): boolean {
  if (typeof on === "string") return on.trim() !== "";
  if (Array.isArray(on)) return on.length > 0;
  return isRecord(on) && Object.keys(on).length > 0;
}

/** By job, why it can never run. Each job once, those first that others wait for: who waits for itself is left over. */
function reasonsOf(jobs: Jobs, files: Snapshot["files"]): Reasons {
  const ids = Object.keys(jobs);
  const waiting = new Map(
    ids.map((id) => [id, new Set(needsOf(jobs[id]).filter((need) => Object.hasOwn(jobs, need)))]),
  );
  const waiters = new Map<string, string[]>();
  for (const [id, needs] of waiting) for (const need of needs) put(waiters, need, id);
  const reasons = new Map<string, Sentence | null>();
  const ready = ids.filter((id) => waiting.get(id)?.size === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    reasons.set(id, whyNot(jobs[id], jobs, files, reasons));
    for (const waiter of waiters.get(id) ?? []) {
      waiting.get(waiter)?.delete(id);
      if (waiting.get(waiter)?.size === 0) ready.push(waiter);
    }
  }
  return new Map(
    ids.map((id) => [id, reasons.has(id) ? (reasons.get(id) ?? null) : sentence`it needs a job that needs it`]),
  );
}

function whyNot(job: unknown, jobs: Jobs, files: Snapshot["files"], reasons: Reasons): Sentence | null {
  if (!isRecord(job)) return sentence`it is empty`;
  if (isFalse(job.if)) return sentence`its ${named("if")} is false`;
  if (job["runs-on"] === undefined && job.uses === undefined)
    return sentence`it has neither ${named("runs-on")} nor ${named("uses")}`;
  const call = missingCall(job.uses, files);
  if (call !== null) return call;
  const needs = needsOf(job);
  const unknown = needs.find((need) => !Object.hasOwn(jobs, need));
  if (unknown !== undefined) return sentence`it needs ${named(unknown)}, which is not a job`;
  // A condition of its own may run a job although what it needs was skipped.
  if (typeof job.if === "string" && /always|cancelled|failure/.test(job.if)) return null;
  const dead = needs.find((need) => reasons.get(need) != null);
  return dead === undefined ? null : sentence`it needs ${named(dead)}, which can never run`;
}

function needsOf(job: unknown): readonly string[] {
  const needs = isRecord(job) ? job.needs : undefined;
  return (Array.isArray(needs) ? needs : [needs]).filter((need): need is string => typeof need === "string");
}

/** A workflow of this repository that is called by its path (https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows). */
function missingCall(uses: unknown, files: Snapshot["files"]): Sentence | null {
  if (typeof uses !== "string" || !uses.startsWith("./")) return null;
  const path = uses.slice(2);
  return files.has(path) ? null : sentence`it calls ${pathOf(path)}, which does not exist`;
}

/** `false`, as a value or as an expression. */
function isFalse(condition: unknown): boolean {
  if (typeof condition !== "string") return condition === false;
  return /^\s*(?:\$\{\{\s*false\s*\}\}|false)\s*$/.test(condition);
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
