import { whyNone } from "../../files/part.ts";
import { structureOf } from "../../files/structure.ts";
import type { WorkflowEvidence } from "../../model/evidence.ts";
import { path as pathOf, sentence } from "../../model/sentence.ts";
import { pointAt } from "../fixes/edit.ts";
import { missing, misspelt } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { selectionOf } from "../targets.ts";
import { deadEndOf, plainPath, whereabouts } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";
import { behind } from "./behind-link.ts";
import { whyNeverRuns } from "./workflow-run.ts";

/** Judges a link to a workflow, or to a job of one. */
export function judgeWorkflow(link: WorkflowEvidence, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const where = whereabouts(path, scene.snapshot.files);
  switch (where.is) {
    case "missing":
      return missing(link, scene);
    case "misspelt":
      return misspelt(link, where.spelling, scene);
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
  if (nearest === null || !nearest.sure) return flawed("evidence-anchor", message, { explainedBy: [path] });
  const [find, meant] = [`${link.path}#${link.job ?? ""}`, `${link.path}#${nearest.name}`];
  const fix = pointAt(meant, { link, find }, scene);
  return flawed("evidence-anchor", message, { explainedBy: [path], fix, meant: { ...link, job: nearest.name } });
}

/** What is there and can never run proves nothing. */
function judgeRuns(link: WorkflowEvidence, path: string, { snapshot }: EvidenceContext): Judged {
  const bytes = snapshot.contents.get(path);
  const structure = bytes === undefined ? null : structureOf({ bytes, format: "YAML" });
  const why = structure?.is === "values" ? whyNeverRuns(structure.values[0], link.job, snapshot.files) : null;
  return why === null ? ok : flawed("evidence-failing", sentence`${pathOf(path)} ${why}`, { explainedBy: [path] });
}
