import type { Less } from "../../keys/asks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import { code, sentence } from "../../model/sentence.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { isSameJob } from "../follows/same-part.ts";
import type { Sides } from "../follows/sides.ts";
import { makersOf } from "../kinds/check-makers.ts";
import { jobOfCheck } from "../kinds/check-workflow.ts";
import { lessOfWorkflow } from "./workflow.ts";

/** How the workflow of a check does less for it at head than at base: as for a workflow link, and by another job taking its name. */
export function lessOfCheck(next: CheckEvidence, link: CheckEvidence, sides: Sides): readonly Less[] {
  const [was, is] = [jobOfCheck(link, sides.base), jobOfCheck(next, sides.head)];
  if (was === null || is === null) return [];
  const taken = takenOver(next, link, sides);
  return taken.length > 0 ? taken : lessOfWorkflow(is, was, sides);
}

/** Jobs that make the check and did not before, also beside those that did: whether these still do is not plain from an expression, a matrix or a call. */
function takenOver(next: CheckEvidence, link: CheckEvidence, sides: Sides): readonly Less[] {
  const before = makersOf(link, sides.base);
  if (before.length === 0) return [];
  return makersOf(next, sides.head)
    .filter((is) => !before.some((was) => isMovedFile(is, was, sides) && isSameJob(is, was, sides)))
    .map(({ job }) => {
      const change = sentence`is made by job ${code(job)}, which did not make it before`;
      return { name: "check", label: next.name, change, rule: null, isNote: false };
    });
}
