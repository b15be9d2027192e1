import { asksHowItWent, foldedCondition } from "../../files/workflow/condition.ts";
import type { Known } from "../../files/workflow/fold.ts";
import { isEmptyMatrix } from "../../files/workflow/matrix.ts";
import { doesSomething } from "../../files/workflow/steps.ts";
import type { Job, Workflow } from "../../files/workflow/workflow.ts";
import { remember } from "../../model/remember.ts";
import { named, path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { liveEvents } from "./workflow-events.ts";

type Jobs = ReadonlyMap<string, Job>;

/** By job, why it can never run; null where it may. */
type Reasons = ReadonlyMap<string, Sentence | null>;

/** Each event costs looking at every job; people name one or two. */
const mostEvents = 40;

/**
 * Why a workflow, or one job of it, can never run, in words that stand behind the workflow's path; null where it may. Only what is plain from the file is
 * said: nothing starts it, its `if` never holds, a job it needs never runs, none of its steps does anything, or GitHub would refuse it.
 */
export function whyNeverRuns(workflow: Workflow, job: string | null, files: Snapshot["files"]): Sentence | null {
  const { triggers, jobs } = workflow;
  if (triggers === null) return sentence`can never run: it has no trigger under ${named("on")}`;
  const events = liveEvents(triggers, files);
  if (events.length === 0) return sentence`can never run: the filters under ${named("on")} let nothing through`;
  if (jobs === null) return null;
  const reasons = events.slice(0, mostEvents).map((event) => reasonsOf(jobs, files, event));
  const asked = job === null ? [...jobs.keys()] : [job];
  const never = asked.map((id) => reasonOnAll(id, reasons));
  const [why] = never;
  if (why == null || never.includes(null)) return null;
  return sentence`has a job ${named(asked[0] ?? "")} that can never run: ${why}`;
}

/** Why a job does not run on one event although it may on others; null where it may. Null as a job: every job. */
export function whyNotOn(
  event: string,
  { jobs }: Workflow,
  job: string | null,
  files: Snapshot["files"],
): Sentence | null {
  if (jobs === null) return null;
  const reasons = reasonsOf(jobs, files, event);
  const asked = job === null ? [...jobs.keys()] : [job];
  const never = asked.map((id) => reasons.get(id) ?? null);
  const [why] = never;
  if (why == null || never.includes(null)) return null;
  return sentence`has a job ${named(asked[0] ?? "")} that does not run on ${named(event)}: ${why}`;
}

function reasonOnAll(id: string, reasons: readonly Reasons[]): Sentence | null {
  const all = reasons.map((ofEvent) => ofEvent.get(id) ?? null);
  return all.includes(null) ? null : (all[0] ?? null);
}

/** By job, why it can never run; worked out once, as each of very many jobs may be asked about by itself. */
function reasonsOf(jobs: Jobs, files: Snapshot["files"], event: string): Reasons {
  const known = reasonsIn(jobs)(files);
  const reasons = known.get(event) ?? reasonsOn(event, jobs, files);
  known.set(event, reasons);
  return reasons;
}

const reasonsIn = remember((_: Jobs) => remember((_: Snapshot["files"]) => new Map<string, Reasons>()));

/** Each job once, those first that others wait for: who waits for itself is left over. */
function reasonsOn(event: string, jobs: Jobs, files: Snapshot["files"]): Reasons {
  const waiting = new Map([...jobs].map(([id, { needs }]) => [id, new Set(needs.filter((need) => jobs.has(need)))]));
  const waiters = new Map<string, string[]>();
  for (const [id, needs] of waiting) for (const need of needs) put(waiters, need, id);
  const reasons = new Map<string, Sentence | null>();
  const ready = [...jobs.keys()].filter((id) => waiting.get(id)?.size === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const job = jobs.get(id);
    if (job !== undefined) reasons.set(id, whyNot(job, jobs, files, reasons, event));
    for (const waiter of waiters.get(id) ?? []) {
      waiting.get(waiter)?.delete(id);
      if (waiting.get(waiter)?.size === 0) ready.push(waiter);
    }
  }
  const waitsForItself = sentence`it needs a job that needs it`;
  return new Map([...jobs.keys()].map((id) => [id, reasons.has(id) ? (reasons.get(id) ?? null) : waitsForItself]));
}

function whyNot(job: Job, jobs: Jobs, files: Snapshot["files"], reasons: Reasons, event: string): Sentence | null {
  const { condition, needs } = job;
  if (job.isEmpty) return sentence`it is empty`;
  if (foldedCondition(condition, knownOf(job, event)) === false) return sentence`its ${named("if")} is never true`;
  if (!job.hasMachine && job.uses === null) return sentence`it has neither ${named("runs-on")} nor ${named("uses")}`;
  const idle = whyIdle(job) ?? missingCall(job.uses, files);
  if (idle !== null) return idle;
  const unknown = needs.find((need) => !jobs.has(need));
  if (unknown !== undefined) return sentence`it needs ${named(unknown)}, which is not a job`;
  // A condition of its own may run a job although what it needs was skipped.
  if (asksHowItWent(condition)) return null;
  const dead = needs.find((need) => reasons.get(need) != null);
  return dead === undefined ? null : sentence`it needs ${named(dead)}, which can never run`;
}

/** A job that needs no other cannot be one that runs when another failed. A called workflow has the event of its caller. */
function knownOf({ needs }: Job, event: string): Known {
  const isFirst = needs.length === 0;
  return {
    context: (path) => (path === "github.event_name" && event !== "workflow_call" ? event : undefined),
    call: (name) => {
      if (name === "always") return true;
      if (isFirst && (name === "failure" || name === "success")) return name === "success";
      return undefined;
    },
  };
}

/** GitHub refuses a job without steps and a matrix without values; what does nothing shows nothing, unless it waits for others that do. */
function whyIdle({ uses, steps, matrix, needs }: Job): Sentence | null {
  if (isEmptyMatrix(matrix)) return sentence`its matrix is empty`;
  if (uses !== null) return null;
  if (steps === null || steps.length === 0) return sentence`it has no steps`;
  return needs.length > 0 || steps.some(doesSomething) ? null : sentence`none of its steps does anything`;
}

/** A workflow of this repository that is called by its path (https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows). */
function missingCall(uses: string | null, files: Snapshot["files"]): Sentence | null {
  if (uses === null || !uses.startsWith("./")) return null;
  const path = uses.slice(2);
  const kind = files.get(path)?.kind;
  if (kind === undefined) return sentence`it calls ${pathOf(path)}, which does not exist`;
  // GitHub reads the blob under that name, and a symbolic link's is the name of another file.
  return kind === "file" || kind === "executable"
    ? null
    : sentence`it calls ${pathOf(path)}, which is not a workflow file`;
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
