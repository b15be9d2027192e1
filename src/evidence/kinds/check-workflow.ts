import { jobsMaking } from "../../files/workflow/check-names.ts";
import type { CheckEvidence, EvidenceLink, FileEvidence, WorkflowEvidence } from "../../model/evidence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { plainPath } from "../whereabouts.ts";
import { workflowIn } from "./workflow-in.ts";

/** The link to files that a link is, or that comes with it: the workflow whose job makes a check; null where it points to no file. */
export function fileOf(link: EvidenceLink): FileEvidence | null {
  if ("path" in link) return link;
  return link.kind === "check" && link.workflow !== null ? workflowOfCheck(link, link.workflow, null) : null;
}

/** The workflow of a check as a link of its own, and the one job that makes the check, where it is plain which. */
export function jobOfCheck(link: CheckEvidence, snapshot: Snapshot): WorkflowEvidence | null {
  if (link.workflow === null) return null;
  const [job, ...others] = jobsOf(link, snapshot) ?? [];
  return workflowOfCheck(link, link.workflow, job !== undefined && others.length === 0 ? job : null);
}

/** The ids of the jobs that make a check; null where its workflow was not read or is none. */
export function jobsOf({ name, workflow }: CheckEvidence, snapshot: Snapshot): readonly string[] | null {
  const read = workflow === null ? null : workflowIn(plainPath(workflow), snapshot);
  return read === null ? null : jobsMaking(name, read);
}

/** A workflow, or a job of one, as the evidence that a check is. */
export function workflowOfCheck({ text, place }: CheckEvidence, path: string, job: string | null): WorkflowEvidence {
  return { kind: "workflow", text, place, attested: null, reviewEvery: null, path, job, on: null };
}
