import { jobsMaking } from "../../files/workflow/check-names.ts";
import type { CheckEvidence, WorkflowEvidence } from "../../model/evidence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { plainPath } from "../whereabouts.ts";
import { workflowOfCheck } from "./check-workflow.ts";
import { workflowIn } from "./workflow-in.ts";

/** A job that may make a check, in the workflow that holds it. */
type Maker = WorkflowEvidence & { readonly job: string };

/** The jobs that may make a check, as far as their names tell: of its workflow, and of those of this repository that it calls. */
export function makersOf(link: CheckEvidence, snapshot: Snapshot): readonly Maker[] {
  if (link.workflow === null) return [];
  const makers = makersIn(plainPath(link.workflow), link.name, snapshot, new Set());
  return makers.map(({ path, job }) => ({ ...workflowOfCheck(link, path, job), job }));
}

/** `seen`: workflows with the names that were looked for there, so that calls in a circle end. */
function makersIn(
  path: string,
  check: string,
  snapshot: Snapshot,
  seen: Set<string>,
): readonly Pick<Maker, "path" | "job">[] {
  const workflow = workflowIn(path, snapshot);
  const asked = `${path}\n${check}`;
  if (workflow === null || seen.has(asked)) return [];
  seen.add(asked);
  return jobsMaking(check, workflow).flatMap((job) => {
    const uses = workflow.jobs?.get(job)?.uses;
    if (uses?.startsWith("./") !== true) return [{ path, job }];
    return namesInside(check).flatMap((name) => makersIn(plainPath(uses), name, snapshot, seen));
  });
}

/** `b / c` and `c` of `a / b / c`: the name of the calling job may hold a slash itself. */
function namesInside(check: string): readonly string[] {
  const parts = check.split(" / ");
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join(" / "));
}
