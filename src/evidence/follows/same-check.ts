import { jobsMaking } from "../../files/workflow/check-names.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import { jobOfCheck } from "../kinds/check-workflow.ts";
import { workflowIn } from "../kinds/workflow-in.ts";
import { plainPath } from "../whereabouts.ts";
import { isMovedFile } from "./moved-file.ts";
import { isSameJob } from "./same-part.ts";
import type { Sides } from "./sides.ts";

/** Whether a check is the one that another was: of the same App or one more strictly named, of the same workflow wherever the change moved it, and of the job that it became. */
export function isSameCheck(next: CheckEvidence, link: CheckEvidence, sides: Sides): boolean {
  const [was, is] = [jobOfCheck(link, sides.base), jobOfCheck(next, sides.head)];
  if (was === null || is === null) {
    const isSameMaker = link.app === null || next.app?.toLowerCase() === link.app.toLowerCase();
    return was === is && next.name === link.name && isSameMaker;
  }
  if (!isMovedFile(is, was, sides)) return false;
  return next.name === link.name || (isRenamed(next, link, sides) && isSameJob(is, was, sides));
}

/** Whether no job makes the old name any more, and none made the new one. */
function isRenamed(next: CheckEvidence, link: CheckEvidence, { base, head }: Sides): boolean {
  const [before, after] = [
    workflowIn(plainPath(link.workflow ?? ""), base),
    workflowIn(plainPath(next.workflow ?? ""), head),
  ];
  if (before === null || after === null) return false;
  return jobsMaking(link.name, after).length === 0 && jobsMaking(next.name, before).length === 0;
}
