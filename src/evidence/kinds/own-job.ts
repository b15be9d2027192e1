import type { Job } from "../../files/workflow/workflow.ts";
import type { OwnJob } from "../../model/checks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { plainPath } from "../whereabouts.ts";
import { jobsOf } from "./check-workflow.ts";
import { workflowIn } from "./workflow-in.ts";

/**
 * Whether a check is made by the job that this run is, or by one that waits for it: to wait for it would be to wait for oneself. So is one of the
 * same workflow of which it is not plain which job makes it.
 */
export function waitsForThis(link: CheckEvidence, own: OwnJob | null, snapshot: Snapshot): boolean {
  if (own === null || link.workflow === null || plainPath(link.workflow) !== own.workflow) return false;
  const jobs = workflowIn(own.workflow, snapshot)?.jobs ?? new Map<string, Job>();
  const making = jobsOf(link, snapshot) ?? [];
  if (making.length === 0) return jobs.size > 0;
  const waiting = new Set(ownJobs(own, jobs));
  for (const id of waiting) for (const [other, { needs }] of jobs) if (needs.includes(id)) waiting.add(other);
  return making.some((id) => waiting.has(id));
}

/** In a called workflow the runner tells the id of the job there: then it may be any job that calls one. */
function ownJobs({ job }: OwnJob, jobs: ReadonlyMap<string, Job>): readonly string[] {
  if (jobs.has(job)) return [job];
  return [...jobs.values()].filter(({ uses }) => uses !== null).map(({ id }) => id);
}
