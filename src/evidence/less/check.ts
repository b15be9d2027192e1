import type { Less } from "../../keys/asks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import { code, sentence } from "../../model/sentence.ts";
import { isSameJob } from "../follows/same-part.ts";
import type { Sides } from "../follows/sides.ts";
import { jobOfCheck } from "../kinds/check-workflow.ts";
import { lessOfWorkflow } from "./workflow.ts";

/** How the workflow of a check does less for it at head than at base: as for a workflow link, and by another job taking its name. */
export function lessOfCheck(next: CheckEvidence, link: CheckEvidence, sides: Sides): readonly Less[] {
  const [was, is] = [jobOfCheck(link, sides.base), jobOfCheck(next, sides.head)];
  if (was === null || is === null) return [];
  if (was.job === null || is.job === null || isSameJob(is, was, sides)) return lessOfWorkflow(is, was, sides);
  const change = sentence`is made by job ${code(is.job)} and no longer by ${code(was.job)}`;
  return [{ name: "check", label: next.name, change, rule: null, isNote: false }];
}
