import { structureOf } from "../../files/structure.ts";
import { type Workflow, workflowOf } from "../../files/workflow/workflow.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** The workflow in a file that was read; null where it is none that can be read. */
export function workflowIn(path: string, { contents }: Snapshot): Workflow | null {
  const bytes = contents.get(path);
  return bytes === undefined ? null : read(bytes);
}

const read = remember((bytes: Uint8Array): Workflow | null => {
  const structure = structureOf({ bytes, format: "YAML" });
  return structure.is === "values" ? workflowOf(structure.values[0]) : null;
});
