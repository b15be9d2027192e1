import { structureOf } from "../../files/structure.ts";
import { type Step, stepsOfAction, type Workflow, workflowOf } from "../../files/workflow/workflow.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** The workflow in a file that was read; null where it is none that can be read. */
export function workflowIn(path: string, { contents }: Snapshot): Workflow | null {
  const bytes = contents.get(path);
  return bytes === undefined ? null : read(bytes);
}

/** The steps of a composite action in a folder; null: it was not read, or is none. */
export function actionIn(folder: string, { contents }: Snapshot): readonly Step[] | null {
  const bytes = actionFiles(folder)
    .map((path) => contents.get(path))
    .find((found) => found !== undefined);
  return bytes === undefined ? null : readAction(bytes);
}

/** Where an action of a folder says what it is. */
export function actionFiles(folder: string): readonly string[] {
  return [`${folder}/action.yml`, `${folder}/action.yaml`];
}

const readAction = remember((bytes: Uint8Array): readonly Step[] | null => {
  const structure = structureOf({ bytes, format: "YAML" });
  return structure.is === "values" ? stepsOfAction(structure.values[0]) : null;
});

const read = remember((bytes: Uint8Array): Workflow | null => {
  const structure = structureOf({ bytes, format: "YAML" });
  return structure.is === "values" ? workflowOf(structure.values[0]) : null;
});
