import { whyNone } from "../../files/part.ts";
import type { Workflow } from "../../files/workflow/workflow.ts";
import type { WorkflowEvidence } from "../../model/evidence.ts";
import { path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { pointAt } from "../fixes/edit.ts";
import { missing, misspelled } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { selectionOf } from "../targets.ts";
import { deadEndOf, plainPath, whereabouts } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";
import { behind } from "./behind-link.ts";
import { whyNotStarted } from "./workflow-events.ts";
import { workflowIn } from "./workflow-in.ts";
import { whyNeverRuns, whyNotOn } from "./workflow-run.ts";

/** Judges a link to a workflow, or to a job of one. */
export function judgeWorkflow(link: WorkflowEvidence, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const where = whereabouts(path, scene.snapshot.files);
  switch (where.is) {
    case "missing":
      return missing(link, scene);
    case "misspelled":
      return misspelled(link, where.spelling, scene);
    case "directory":
      return flawed("evidence-anchor", sentence`${pathOf(path)} is a directory, not a workflow`, {
        explainedBy: [path],
      });
    case "symlink":
    case "submodule": {
      const end = deadEndOf(where, path, scene.snapshot);
      return end === null ? judgeJob(link, path, scene) : behind(end, link);
    }
    case "file":
      return judgeJob(link, path, scene);
  }
}

function judgeJob(link: WorkflowEvidence, path: string, scene: EvidenceContext): Judged {
  const selection = selectionOf(link, scene.snapshot);
  if (selection.is === "unsure") return unproven(selection.why);
  if (selection.is === "part") return together([judgeRuns(link, path, scene), judgeAttestation(link, scene)]);
  const { nearest } = selection;
  const message = whyNone(selection);
  if (nearest === null) return flawed("evidence-anchor", message, { explainedBy: [path] });
  const [find, meant] = [`${link.path}#${link.job ?? ""}`, `${link.path}#${nearest.name}`];
  const fix = nearest.sure ? pointAt(meant, { link, find }, scene) : null;
  return flawed("evidence-anchor", message, { explainedBy: [path], fix, meant: { ...link, job: nearest.name } });
}

/** What is there and can never run proves nothing. */
function judgeRuns(link: WorkflowEvidence, path: string, { snapshot }: EvidenceContext): Judged {
  const workflow = workflowIn(path, snapshot);
  const why = workflow === null ? null : whyNot(link, workflow, snapshot);
  return why === null ? ok : flawed("evidence-failing", sentence`${pathOf(path)} ${why}`, { explainedBy: [path] });
}

function whyNot({ job, on }: WorkflowEvidence, workflow: Workflow, { files }: Snapshot): Sentence | null {
  const never = whyNeverRuns(workflow, job, files);
  if (never !== null || on === null) return never;
  return whyNotStarted(on, workflow, files) ?? whyNotOn(on, workflow, job, files);
}
