import { asksHowItWent, holdsWherever } from "../../files/workflow/condition.ts";
import { doesSomething } from "../../files/workflow/steps.ts";
import type { Job, Workflow } from "../../files/workflow/workflow.ts";
import type { Less } from "../../keys/asks.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Two sides of a workflow, and which job of head is one of base under another id. */
export interface TwoWorkflows {
  readonly was: Workflow;
  readonly is: Workflow;
  readonly renamed: (job: Job) => Job | undefined;
}

/** How a job waits for less than it did: it no longer needs one that does something, runs although one failed, or needs one that may be skipped. */
export function lessOfNeeds(job: Job, now: Job, sides: TwoWorkflows): readonly Less[] {
  const [before, after] = [neededBy(job, sides.was), neededBy(now, sides.is)];
  return [...cut(before, after, now, sides), ...ranAnyhow(job, now, before), ...skipped(now, before, after)];
}

function cut(before: Jobs, after: Jobs, { id }: Job, { renamed }: TwoWorkflows): readonly Less[] {
  const gone = [...before.values()].filter((needed) => !after.has(needed.id) && showsSomething(needed));
  const lost = gone.filter((needed) => !after.has(renamed(needed)?.id ?? ""));
  return lost.map((needed) => less(`jobs.${id}.needs`, sentence`no longer has ${code(needed.id)}`));
}

/** `always()` and the like let a job run whatever happened to those that it needs, unless it looks at them itself. */
function ranAnyhow(job: Job, now: Job, before: Jobs): readonly Less[] {
  const isNew =
    asksHowItWent(now.condition) && !asksHowItWent(job.condition) && !/^\W*success\(\)\W*$/.test(now.ifText);
  if (!isNew || now.looksAtNeeds || ![...before.values()].some(showsSomething)) return [];
  return [
    less(`jobs.${now.id}.if`, sentence`→ ${code(now.ifText)}, so that it runs although a job that it needs failed`),
  ];
}

/** A job is skipped where one that it needs was: the conditions of those are its own. */
function skipped(now: Job, before: Jobs, after: Jobs): readonly Less[] {
  if (asksHowItWent(now.condition)) return [];
  return [...after.values()].flatMap((needed) => {
    const condition = before.get(needed.id)?.condition ?? { is: "none" };
    if (holdsWherever(condition, needed.condition)) return [];
    return [less(`jobs.${needed.id}.if`, sentence`→ ${code(needed.ifText)}, and ${code(now.id)} needs it`)];
  });
}

type Jobs = ReadonlyMap<string, Job>;

function showsSomething({ uses, steps }: Job): boolean {
  return uses !== null || steps?.some(doesSomething) === true;
}

/** The jobs that a job waits for, and those that these wait for. */
export function neededBy({ needs }: Job, { jobs }: Workflow): Jobs {
  const needed = new Set(needs);
  for (const id of needed) for (const further of jobs?.get(id)?.needs ?? []) needed.add(further);
  return new Map([...needed].flatMap((id) => (jobs?.has(id) ? [[id, jobs.get(id) as Job]] : [])));
}

function less(label: string, change: Sentence): Less {
  return { name: label, label, change, rule: null, isNote: false };
}
